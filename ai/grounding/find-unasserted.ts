/** Which part of a sentence asserts nothing of the chart that is read: what is asked, supposed, said of anybody, or of a chart in a book. */

const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

/** A chart that is named as the one that is read. */
const ownChart = either(
  /당신|본인|고객님|회원님|이 (?:사주|명식|팔자|원국|분)|(?<![가-힣])(?:제|내|나의|저의) (?:사주|팔자|명식|일간)/,
  /\b(?:yours|you (?:are|have|were|carry|hold)|you['’](?:re|ve)|(?:my|your) (?:own )?(?:[a-z]+ ){0,2}(?:chart|day|month|year|hour|pillars?|luck|stems?|branch|elements?|saju|bazi|structure|strength|wood|fire|earth|metal|water))\b/,
  /\bthis (?:chart|person|native|day master)\b/,
)
/** Beside these words what sounds general is said of somebody. */
const owned = either(
  ownChart,
  /태어나[셨신]|(?<![가-힣])(?:제가|저는|난|나는|내가|우리 )|이번 사연|(?:사주|명식|팔자)(?:예요|이에요|입니다|이다|네요|죠|랍니다|래요|에 (?:속|해당))|(?:^|[,.:때] ?)[연년월일시][간지주][은는] |[연년월일시][간지주]에(?:는|도)? [^.]*(?:있|놓|앉|들었|들어)/,
  /\b(?:you|my|mine|I|me|he|she|his|her)\b|\bthe (?:day|month|year|hour) (?:master|stem|branch|pillar) (?:is|was|has|carries|holds)\b/,
)

const question = /[?？]["'”’)]*\s*$/
/** 맞죠?, 알고 계셨나요?, did you know: said, and only put as a question. */
const toldAsQuestion = either(
  /(?:죠|지요|잖아요?|맞[아나으]?[요]?|네요|군요|구나)[?？]|알고 (?:계[셨시]|있[었으])|아[셨시]나요|아세요|눈치채|느끼[셨시]|보이[시나]|왜 [^.]*당신|당신[^.]*왜/,
  /\b(?:did you know|have you (?:ever )?(?:noticed|wondered)|do you (?:see|notice|know) (?:how|that)|right|isn['’]t it|aren['’]t you|don['’]t you|doesn['’]t it)\b/,
  /^\W*(?:Is|Are|Do|Does|Did|Has|Have)n['’]t\b/,
)
/** 역마가 있대, 외국인이랑 결혼하려나? */
const saidBefore = /[가-힣](?:[대래]|다|네|(?<![가나까])요)[,.!] [^?]*[?？]/
const asksInKorean = /(?:까|까요|나요|가요|는지요?|니|냐|을지|어요|아요|예요|에요|해요|있어|없어|돼요|나|지)[?？]["'”’)]*\s*$/
const asksInEnglish = /(?:^|[,;:—–]\s|\b(?:and|but|so|or|then),? )\W*(?:is|are|am|was|were|do|does|did|can|could|should|would|will|has|have|might)\b/i
const asksWhoOrWhat = /^\W*(?:so |and |but )?(?:what|why|who|whose|how|which|when|where)\b/i

function isAsked(text: string): boolean {
  if (!question.test(text) || toldAsQuestion.test(text)) return false
  if (/[가-힣]/.test(text)) return asksInKorean.test(text) && !saidBefore.test(text)
  return asksWhoOrWhat.test(text) ? !/\byour?\b/i.test(text) : asksInEnglish.test(text)
}

/** 강한지는 알 수 없다: what stands before it in its clause is not known. */
const unknownBefore =
  /(?:인|는|은|한|던|을)지(?: [가-힣]+지)?(?:는|도|를|부터)? ?(?:아직 )?(?:[가-힣]+ )?(?:모르(?!겠지만|지만|는데|겠는데)|몰라|알 수(?:가|는)? 없|알 길|확인|어떻게 알|궁금|따져|물어|여쭤)/
/** There is no way to tell whether …: what stands behind it in its clause is not known. */
const unknownBehind =
  /\b(?:not enough information|no way (?:of knowing|to tell)|(?:can(?:not|['’]t)|could(?:n['’]t| not)|hard to|unable to|impossible to) (?:say|tell|know|judge|determine)|whether)\b[^;:—]*/i

/** Thought only. */
const supposed = either(
  /(?<![가-힣])(?:만약|만일|가령|혹여|설령|예를 들어|예컨대)(?=[ ,])|^(?:누군가|어떤 사람이) |(?:혹시|혹) [^,]*(?:다면|라면) |(?:[셨났]|었|았)다면 |[다라]고 (?:가정|치[면자고]|상상|해 ?보[자죠]|합시다)/,
  /(?:있|없|[강약]하|많|적|[충합형파]한|들었|놓였)다면 |(?:사주|사람|일간|명식)(?:이)?(?:라면|라도) /,
  /^\W*(?:Suppose|Supposing|Imagine|Assume|Assuming|Let['’]s (?:say|suppose|imagine)|Say,|In case|Should (?:your|the|you|a|an|any)|Were (?:your|the|you|a|an|someone|somebody))\b/,
)
/** If Metal comes up as dominant, …: up to the comma. */
const ifClause =
  /^\W*(?:(?:And|But|So|Only|Even) )?[Ii]f (?:your|the|someone|somebody|a person|there|an? (?:chart|day ?master|pillar|person)|[A-Z][a-z]+)\b(?![^.]*\bas (?:estimated|read)\b)[^,]*,/
const wouldBe = /\b(?:would|could|might)\b/

/** Said of people, of such charts, of a word. */
const general = either(
  /(?<![가-힣])(?:흔히|예로부터|옛날에는|옛사람들은|전통적으로|통상|일반적으로)(?=[ ,])/,
  /(?:사람|사주|이들|팔자)(?:들)?(?:은|이|는|라도|이라도) [^.]*(?:다고들|다고 (?:했|하|해|합|믿|여|알려)|(?:것|편|경우)(?:이|가)? (?:많|보통))/,
  /[로라다]고? (?:해석하는 경우|간주)|(?:로|라고|에) (?:비유[되돼됩]|설명[되돼됩])|순행(?:하거나| 또는|이나) ?역행|경우(?:를|는|에는) |^[가-힣()]+(?:은|는|이란|란) [^.]*[을를] (?:말해요|말합니다|말한다|뜻[해합하]|가리[켜키])|짝(?:으로|이라)|개념(?:이|입)|[가-힣]면 [^.]*[가-힣]다고 (?:봅|보|하|해|합)/,
  /^\W*(?:People|Those|Anyone|Someone|Somebody|Persons|Men|Women|Charts|Luck (?:pillars|cycles) (?:run for|last|change|are|take)|Everyone|Traditionally|In general|Generally)\b/,
  /^\W*An? (?:[a-z]+ ){0,4}(?:chart|day ?master|person|pillar|structure|branch|stem|star) [a-z ]{0,40}?(?:is|are|can|may|might|tends?) (?:usually |often |generally |traditionally )?(?:said|thought|believed|held|considered|supposed|expected|have|be|benefit|like|love|need)\b/,
  /\b(?:traditionally|usually|generally|commonly|often|are|is) (?:said|described|believed|thought|regarded|considered|held|interpreted|read) (?:to|as)\b/,
  /\b(?:is|are|was|were) called\b|^\W*An? [a-z ]{2,40} is one (?:that|which|who)\b/,
  /\b(?:is|are) one of the (?:two|three|four|five|six|ten|twelve)\b|\b(?:depending on|regardless of) (?:the )?(?:gender|sex|polarity)\b|\btogether (?:form|make)\b|\beach double hour\b/,
)

/** A chart of a book, a play or a lesson. */
const elsewhere = either(
  /교재(?:에|의| 속)|교과서|예제|예시|연습 ?문제|보기에서|책에 (?:실린|나오는|나온 (?!대로))|(?:소설|드라마|웹툰|영화|만화)(?:에| 속|의| [가-힣]+ (?:회|편|장면))|사례|적천수|자평진전|궁통보감|삼명통회|연해자평|옛 책|(?:왕자|공주|임금|황제|왕비|대왕)(?:의|은|는|이)|등장인물|가상 ?(?:인물|사주|의)|칠판|전설|위인/,
  /\b(?:textbook|sample|example|exercise|case study|novel|drama|fictional|legend|hero(?:ine)?|villain|demonstration|protagonist|movie|whiteboard|made-up|emperor(?! stage)|empress|king|queen|prince(?:ss)?|dynasty|manual|model chart|classical text|hypothetical|the script)\b/,
)

/** Nothing that lies in it is asserted. */
export interface Unasserted {
  from: number
  until: number
}
const nothing: Unasserted = { from: 0, until: 0 }
const everything: Unasserted = { from: 0, until: Number.POSITIVE_INFINITY }

/** 갑목은 큰 나무에 비유돼요. 당신이 그렇죠: the next sentence makes it theirs. */
const soAreYou =
  /^\s*(?:당신|본인)(?:의 [가-힣]+)?(?:이|은|는|도|가)? ?(?:바로 |꼭 |딱 )?그[렇래런]|^\s*(?:That(?:['’]s| is) you|So are you|You are no exception|And so are you)\b/

/** In a text that is told to the one whose chart it is, what is asked or supposed of that very chart counts as said. */
export function findUnasserted(text: string, isTold: boolean, next = ''): Unasserted {
  if ((isTold && ownChart.test(text)) || soAreYou.test(next)) return nothing
  if (isAsked(text) || supposed.test(text)) return everything
  const before = unknownBefore.exec(text)
  if (before) return { from: text.lastIndexOf(',', before.index) + 1, until: before.index + before[0].length }
  const behind = unknownBehind.exec(text)
  if (behind) return { from: behind.index, until: behind.index + behind[0].length }
  const clause = ifClause.exec(text)
  if (clause) return wouldBe.test(text) ? everything : { from: 0, until: clause[0].length }
  const isElsewhere = elsewhere.test(text) && !ownChart.test(text)
  return isElsewhere || (general.test(text) && !owned.test(text)) ? everything : nothing
}
