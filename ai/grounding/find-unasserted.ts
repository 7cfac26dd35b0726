/** Which part of a sentence asserts nothing of the chart that is read: what is asked, supposed, said of anybody, or of a chart in a book. */

const either = (...patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'i')

/** Beside these words a sentence speaks of somebody's chart: the person, a place of it, the chart itself. 갑목 일간은 and 일간이 갑목인 사람은 are of anybody. */
const owned = either(
  /당신|본인|[가-힣]님(?:의|은|이|도|께|에게|처럼| )|(?<![가-힣])이 (?:사주|명식|팔자|원국|여성|남성|분|사람의)|태어나[셨신]|(?<![가-힣])(?:제가|저는|제|내|나는|내가|우리) |이번 사연/,
  /(?<![목화토금수] )(?<![가-힣])[연년월일시][간지주](?:[은는가의에을를도]|이(?![^.]{0,10}인 사람)|인데|라) |(?:지금|현재|이번|다음) 대운|이 정도|이렇게|(?<=[가-힣])격(?:이에요|입니다|이다|이네요|이죠)|상태(?:예요|입니다)|일간(?:\([^)]*\))?, [^.]*사람(?:입니다|이에요|이다)|(?:봅니다|잡습니다|해당합니다|판단합니다)\.?$|떠 있|올해|내년|(?:사주|명식|팔자)(?:예요|이에요|입니다|이다|네요|죠|랍니다|래요|에 (?:속|해당))/,
  /[가-힣](?:시네요|셨어요|십니다|시지요|시죠|세요)[.!]/,
  /\b(?:your?|yours|my|mine|I|me|he|she|his|her)\b|\bthe (?:(?:[A-Z][a-z]+ ){0,2}day ?master|chart|structure|useful element|luck cycles?|void|strength)\b(?! of\b)|\bin the (?:year|month|day|hour) (?:stem|branch|pillar)\b|\bhere\b/,
)

const question = /[?？]["'”’)]*\s*$/
/** 맞죠?, 알고 계셨나요?, 가만히 있기 쉬울까요?: said, and only put as a question. */
const toldAsQuestion = either(
  /(?:죠|지요|잖아요?|맞[아나으]?[요]?|네요|군요|구나)[?？]|알고 (?:계[셨시]|있[었으])|아[셨시]나요|아세요|눈치채|느끼[셨시]|보이[시나]|않(?:나|으셨|을까|아)|리가 |수 (?:있|없)[었겠을]|쉬울까|당신|님(?:의|은|이|도|께)/,
  /(?:는데|니까?|라서?|아서|어서|거든|때문에?|다면|라면)[ ,]/,
  /[가-힣](?:[대래]|다|네|(?<![가나까])요)[,.!] [^?]*[?？]/,
)
const asksInKorean = /(?:까|까요|나요|가요|는지요?|니|냐|을지|어요|아요|예요|에요|해요|있어|없어|돼요|나|지)[?？]["'”’)]*\s*$/
/** A bare question; with three Fire characters, surprised and any wonder tell more than they ask. */
const asksInEnglish = /^\W*(?:(?:So|And|But|Well|Okay|OK),? )?(?:is|are|am|was|were|do|does|did|can|could|should|would|will|has|have|might)\b/i
const asksOfAnybody = /^\W*(?:what does it mean|what is|what are|how (?:do|does|can|is|are)|who says|why would anyone|which)\b/i
/** How do you judge it: whoever does. */
const anybody = /\bhow (?:do|can|would|does) (?:you|one|people) (?:judge|tell|know|read|find|decide|see|work out|figure out)\b/i
const tellsInEnglish =
  /\b(?:surprised?|wonder|with (?:two|three|four|five|six|an?|such)|because|since|right|n['’]t (?:it|you|they))\b|n['’]t\b|\b(?:you|have you) (?:know|notice|noticed|see) (?:that|how)\b/i

function isAsked(text: string): boolean {
  if (!question.test(text)) return false
  if (/[가-힣]/.test(text)) return asksInKorean.test(text) && !toldAsQuestion.test(text)
  if (tellsInEnglish.test(text) && !/\bmean if\b/.test(text)) return /^\W*(?:who says|why would anyone)\b/i.test(text) && !/\byour?\b/i.test(text)
  return asksInEnglish.test(text) || (asksOfAnybody.test(text) && !/\byour?\b/i.test(text.replace(anybody, '')))
}

/** 강한지는 알 수 없다: what stands before it in its clause is not known. */
const unknownBefore =
  /(?<!얼마나 [^,]{0,24})(?:인|는|은|한|던|을)지(?: [가-힣]+지)?(?:는|도|를|부터)? ?(?:아직 )?(?:[가-힣]+ )?(?:모르(?!겠지만|지만|는데|겠는데|셨|고)|알 수(?:가|는)? 없|알 길|확인해 (?:주|봐)|어떻게 알|물어|여쭤)/
/** There is no way to tell whether …: what stands behind it up to a comma is not known. */
const unknownBehind =
  /\b(?:not enough information|no way (?:of knowing|to tell)|(?:can(?:not|['’]t)|could(?:n['’]t| not)|hard to|unable to|impossible to) (?:say|tell|know|judge|determine) (?:anything|whether|if|how|what)|(?:tell|know|see|say|ask|check|decide|depends on) whether)\b[^,;:—]*/i

/** Thought only, up to the end of the clause that says so. */
const supposed = [
  /^[^.]*[다라]고 (?:가정|치[면자고]|상상|해 ?보[자죠]|합시다)/,
  /(?<![가-힣])(?:만약|만일|혹여|설령)(?=[ ,])[^,]*?(?:다면|라면|으면|(?<=[가-힣])면|더라도|라도|해도)(?=[ ,])/,
  /^(?:혹시|혹) [^,]*?(?:다면|라면)(?=[ ,])/,
  /^[^.,]*인 줄 (?:알지만|알았(?:는데|지만)|아(?:는데|시지만))/,
  /^[^,.]*[다라]고 해서 (?:꼭|반드시|다|모두|누구나|무조건)/,
  /^(?:누군가|어떤 사람이) [^,]*?(?:면|다면|라면)(?=[ ,])/,
  /^[^,]*?(?:(?:[강약]하|[충합형파]한|없|많|셨)다면|(?:사주|사람|일간|명식)(?:이)?(?:라면|라도))(?=[ ,])/,
  /^\W*(?:Suppose|Supposing|Imagine|Assume|Assuming|In case|Should (?:your|the|a|an|any)|Were (?:your|the|a|an|someone|somebody))\b[^,;:]*/,
  /^\W*(?:(?:And|But|So|Only) )?[Ii]f (?:your|the|someone|somebody|a person|there|an? (?:chart|day ?master|pillar|person)|[A-Z][a-z]+)\b(?![^.]*\b(?:as (?:estimated|read|it is|you are)|this strong|so strong)\b)[^,]*,/,
]

/** Said of people, of such charts, of a word. */
const general = either(
  /(?<![가-힣])(?:흔히|예로부터|옛날에는|옛사람들은|전통적으로|통상|일반적으로)(?=[ ,])/,
  /(?:사람|사주|이들|팔자)(?:들)?(?:은|이|는) [^.]*(?:다고들|다고 (?:했|하|해|합|믿|여|알려)|(?:것|편|경우)(?:이|가)? (?:많|보통))/,
  /(?:로|라고) 해석하는 경우|에 비유[되돼됩]|(?:다고 하면|다고 해서|하면|때) [^.]*(?:분들|사람들)이 (?:많|적지 않)/,
  /^\W*(?:(?:People|Those|Persons|Men|Women|Charts) (?:with|who|born|whose|that|in)|Anyone|Someone|Somebody|Luck (?:pillars|cycles) (?:run for|last|change|are|take))\b/,
  /^\W*An? (?:[a-z]+ ){0,4}(?:chart|day ?master|person|pillar|structure|branch|stem|star) [a-z ]{0,40}?(?:is|are|can|may|might|tends?) (?:usually |often |generally |traditionally )?(?:said|thought|believed|held|considered|supposed|expected|have|be|benefit|like|love|need|one (?:that|which))\b/,
  /\b(?:traditionally|usually|generally|commonly|often|are|is) (?:said|described|believed|thought|regarded|considered|held|interpreted|called|read as)\b/,
)

/** What is said of it besides asserts no less. */
const byTheWay = /, which (?:people|readers|many|some|tradition|teachers|masters|practitioners) [^,;]*[.!]?$/

/** What a term is, whoever has it. */
const teaching = either(
  /순행(?:하거나| 또는|이나) ?역행|경우를 [^.]*라고 (?:부|불)|개념(?:이에요|입니다|이다)|짝(?:으로 (?:봅|보|여)|이라고)|모이면 [^.]*이룬다고|^[가-힣()]+(?:은|는|이란|란) [^.]*[을를] (?:말해요|말합니다|말한다|뜻[해합하]|가리[켜키])/,
  /\b(?:is|are) one of the (?:two|three|four|five|six|ten|twelve) [a-z]+ (?:pairs|combinations|clashes)\b|\bdepending on (?:the )?(?:gender|sex|polarity)\b|^\W*[A-Z][a-z]+, [A-Z][a-z]+ and [A-Z][a-z]+ together (?:form|make)\b|\beach double hour\b|^\W*(?:In general|Generally(?: speaking)?|As a rule|By definition|In theory),(?!.*\byou)|\bis, by definition, (?!.*\byou)|\bis,? (?:generally speaking, )?(?:an?|the) (?:ten god|star) (?:that|which|whose|of the)\b(?!.*\b(?:you|your|chart|(?:year|month|day|hour) (?:stem|branch|pillar))\b)/,
)

/** A chart of a book, a play, a court or a lesson. */
const elsewhere = either(
  /교재(?:에|의| 속)|교과서(?:의|에|에서) |예시 (?:명식|사주)|교재 [가-힣\d]+ 쪽|예제|연습 ?문제|보기에서|책에 (?:실린|나오는|나온 (?!대로))|(?:소설|드라마|웹툰|영화|만화)(?:에| 속 [가-힣]+(?:은|는|이|의)|의| [가-힣]+ (?:회|편|장면))|등장인물|가상 ?(?:인물|사주|의)|칠판|에 실린 [가-힣 ]*사례|(?<![가-힣])(?:왕자|공주|임금|황제|왕비|대왕)의 (?:사주|팔자|명식)/,
  /\b(?:(?:sample|example|demonstration|model|fictional|made-up|hypothetical) chart|(?:chart|example) in (?:my|our|the|a) (?:textbook|book)|textbook example|case study|of (?:that|the|this) (?:novel|drama|film|movie)|(?:film|movie|novel|drama)['’]s|(?:in|from) (?:the|a|that|this) (?:novel|drama|film|movie)|fictional|according to legend|(?:exercise|example) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)|the script|villain['’]s|emperor (?:is|was|had)|whiteboard)\b/,
)

/** Nothing that lies in it is asserted. */
export interface Unasserted {
  from: number
  until: number
}
const nothing: Unasserted = { from: 0, until: 0 }
const everything: Unasserted = { from: 0, until: Number.POSITIVE_INFINITY }
const within = ({ index, 0: words }: RegExpExecArray): Unasserted => ({ from: index, until: index + words.length })

/** 갑목은 큰 나무에 비유돼요. 당신이 그렇죠: the next sentence makes it theirs. */
const soAreYou =
  /^\s*(?:당신|본인|[가-힣]+님)(?:의 [가-힣]+)?(?:이|은|는|도|가)? ?(?:바로 |꼭 |딱 )?그[렇래런]|^\s*(?:That (?:is|['’]s) you|So are you|You are (?:no exception|that)|And so are you)\b/

/** `next` is the sentence behind it. */
export function findUnasserted(text: string, next = ''): Unasserted {
  if (soAreYou.test(next)) return nothing
  if (isAsked(text)) return everything
  for (const clause of supposed) {
    const found = clause.exec(text)
    if (found) return within(found)
  }
  const before = unknownBefore.exec(text)
  if (before) return { from: text.lastIndexOf(',', before.index) + 1, until: before.index + before[0].length }
  const behind = unknownBehind.exec(text)
  if (behind) return within(behind)
  const isElsewhere = elsewhere.test(text) && !/당신/.test(text)
  return isElsewhere || (teaching.test(text) && !/당신|[가-힣]님/.test(text)) || (general.test(text.replace(byTheWay, '')) && !owned.test(text))
    ? everything
    : nothing
}
