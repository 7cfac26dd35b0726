/** Elements of which something is said in an order of words that no pattern knows. */
import { type Element, elementTerms } from '#engine/client'
import { compound, elementOf } from './element-patterns.ts'
import { anyOf, elementByHangul } from './lexicon.ts'
import type { Mention, MentionKind } from './mention.ts'
import { countWords, englishCountWords, readNumber } from './numbers.ts'
import { supposed, timeWord } from './sentence-cues.ts'
import { copula } from './word-edges.ts'

const english = anyOf(Object.values(elementTerms).map((term) => term.english))
const hanja = Object.values(elementTerms)
  .map((term) => term.hanja)
  .join('')
const elementWord = new RegExp(
  `(?<![가-힣A-Za-z\\u4e00-\\u9fff])(?:${anyOf(elementByHangul.keys())}|[${hanja}])(?:\\s?\\([^)]*\\))?(?=[이가은는을를의도와과만로에]|으로|예요|입니다|${copula}|라[서고는 ,]|야(?![가-힣])|죠|네요|\\s?(?:기운|오행|글자|성분|에너지)|\\s|[,.]|$)|(?<!\\b(?:who|what|how|where|why|nothing|anything|best|worst) on )\\b(?:${english})\\b(?! (?:${compound})\\b)`,
  'gi',
)
const clauseEnd = /[,;]|(?<!씻)고 |며 |지만 |는데 | and | but | while /g

/** What a clause that names one element says of it, whatever the order of its words. */
const cues: readonly { kind: MentionKind; suffix?: string; all: readonly RegExp[] }[] = [
  {
    kind: 'useful-element',
    all: [
      /용신|도움이|도움을|보완|보탬|이로운|이롭|반가운|약이 [되돼됩]|약[은이입] |보약|처방|살리는|살려|숨통|단비|구원|힘이 [되돼됩]|균형을 (?:잡|맞)|필요한 (?:기운|오행|건|것|사주)|목말라|갈증|갈구|갈망|애타게|간절|필요로|필요해|필요합|필요하|귀한 (?:글자|기운)|억부|조후|통관|병약|\b(?:useful|helpful|favou?rable|beneficial|yong ?sin|supportive|needs?|needing|crav(?:es?|ing)|wants|wanting|(?:ask|call|long|plead|beg|yearn|thirst)(?:s|ing)? (?:out )?for|cr(?:ies|ying) (?:out )?for|medicine|antidote|lucky element|benefits? from|thrives? on|balancing element|brings? (?:the )?balance|in need of|does (?:you|the chart) good|relies on|helps? (?:this|the|your) chart|help (?:this|the|your) chart|(?:re)?balances (?:this|your|the)|remedy|climate|(?:strength|climate|balance|mediation|remedy|dominance|balancing) method|element (?:that|which) (?:helps|supports)|helps you most)\b/i,
    ],
  },
  {
    kind: 'element-strongest',
    suffix: 'count',
    all: [
      /가장|제일|으뜸|최다|(?:다른|어느|무슨|어떤) (?:오행|기운|것)보다|무엇보다|\bmost\b/i,
      /많|풍부|개수|글자 수|\b(?:common|abundant|numerous|frequent|letters)\b/i,
    ],
  },
  {
    kind: 'element-strongest',
    suffix: 'count',
    all: [
      /\bno (?:other )?(?:element|energy)\b[^,.]*\b(?:more|as) (?:often|frequent|common|many|abundant)\b|(?:\bha(?:ve|s)|['’]ve)(?: got)? (?:the )?most of\b|\bis mostly\b|\babove all\b|\bmore [a-z]+ than (?:any(?:thing)?|every(?:thing)?|all)\b/i,
    ],
  },
  {
    kind: 'element-strongest',
    all: [
      /\bno (?:other )?(?:element|energy)\b[^,.]*\b(?:stronger|heavier|as strong|more (?:power|weight|force))\b|\bnothing\b[^,.]*\b(?:stronger|heavier|outweighs)\b/i,
    ],
  },
  {
    kind: 'element-strongest',
    all: [
      /가장|제일|으뜸|최고|(?:다른|어느|어떤) (?:오행|기운|것)보다|무엇보다/,
      /강|세[요다고지]|센|왕성|두텁|두터|두드러|힘|크|커|큰|압도|앞서|이끌|우세/,
    ],
  },
  { kind: 'element-strongest', all: [/무게/, /으뜸|1위|최고|첫째/] },
  { kind: 'element-strongest', all: [/이끄는|이끌|주도|지배|장악|다스리는|주름잡/, /사주|원국|팔자|명식|오행|판/] },
  {
    kind: 'element-strongest',
    all: [
      /\b(?:strongest|weighs (?:the )?most|dominant|dominates|leads?|leading|heaviest|outweighs|prevails|stronger than|comes first|most powerful|most (?:weight|power|force|strength)|overpowers|overwhelms|rules|top element|ranks? (?:first|highest)|main element|biggest|greatest|largest|loudest|foremost|heavier than (?:any|every|all)|mightiest|most prominent)\b/i,
    ],
  },
  { kind: 'element-strongest', suffix: 'count', all: [/\boutnumbers\b/i] },
  { kind: 'element-strongest', suffix: 'count', all: [/최다|최대 개수/] },
  { kind: 'element-strongest', all: [/최강|최왕/] },
  { kind: 'element-weakest', suffix: 'count', all: [/최소|최저/] },
  { kind: 'element-weakest', all: [/최약/] },
  {
    kind: 'element-weakest',
    suffix: 'count',
    all: [/\b(?:rarest|fewest|scarcest)\b|\b(?:has|have|had|got|holds?|contains?) (?:the )?(?:least|fewest) of\b/i],
  },
  { kind: 'element-weakest', suffix: 'count', all: [/가장|제일|\bleast\b/i, /적|드문|드물|\b(?:common|abundant|numerous|frequent|letters)\b/i] },
  { kind: 'element-weakest', all: [/가장|제일|꼴찌/, /약|부족|모자|얕|옅|빈약|덜|밀리|작/] },
  {
    kind: 'element-weakest',
    all: [
      /\b(?:weakest|weighs (?:the )?least|thinnest|faintest|lightest|lowest|smallest|ranks? last|scarcest|comes last|least powerful|least weight|weaker than)\b/i,
    ],
  },
  {
    kind: 'element-missing',
    all: [
      /(?<!빠짐)없|찾을 수 없|안 보|보이지 않|드러나지 않|있지(?:는|도)? 않|빠져|빠진|빠졌|비어|비었|결핍|결여|부재|전무|제로|\b(?:no|not (?:a|any|one)|never (?:appears?|shows?)|(?:do|does|is|are)n['’]t (?:a |any|in |appear|have|show|exist|there|present)|without|missing|absent|lacks?|lacking|none|nothing|nowhere|devoid)\b/i,
    ],
  },
  {
    kind: 'element-strong',
    all: [
      /\b(?:strong|abundant|plentiful|plenty of|rich in|heavy (?:on|in)|full of|loaded with|too much|lots of|a lot of|overflow(?:s|ing)|excess(?:ive)?)\b/i,
    ],
  },
  { kind: 'element-weak', all: [/\b(?:weak|scarce|thin|faint|short (?:of|on)|low (?:on|in)|light on|very little|barely any|hardly any)\b/i] },
]
const sureCues = cues.filter(({ kind }) => kind === 'useful-element' || /-(?:strongest|weakest)$/.test(kind))
const superlative =
  /용신|가장|제일|으뜸|strongest|weakest|dominant|\b(?:most|least)\b|(?:useful|favou?rable|lucky|helpful) (?:element|god)|helps? you most/i
const countOf = new RegExp(
  `(?<![가-힣])(?<korean>${countWords})\\s?(?:개|글자(?! ?(?:중|가운데|안|에서|에)|의 )|자(?![가-힣])|군데|번)(?!도)|(?:[을를이가] ?차지|이나|씩)|(?<=[이가은는도만] (?:모두 |총 |겨우 |단 |딱 |무려 )?)(?<bare>하나|둘|셋|넷|다섯|여섯|일곱|여덟)(?=이|예|입|뿐|밖|[을를]|나 |$)|(?<!\\b(?:your|the|all|of) )\\b(?<english>${englishCountWords})\\b(?: times| letters?| characters?| elements?)?`,
  'i',
)

const taken: ReadonlySet<MentionKind> = new Set([
  'element',
  'element-count',
  'element-missing',
  'element-strongest',
  'element-weakest',
  'element-strong',
  'element-weak',
  'element-compared',
  'element-weight',
  'useful-element',
])

interface Clause {
  start: number
  end: number
}
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const { index, 0: word } of text.matchAll(clauseEnd)) {
    clauses.push({ start, end: index })
    start = index + word.length
  }
  return [...clauses, { start, end: text.length }]
}

/** 사주에 불이 있어요, your chart contains Fire. */
const held =
  /(?:이|가|도|을|를|은|는|기운|글자)\s?(?:[가-힣]+ )?(?:있(?!는 (?:곳|사람|장소|물건|색|음식|날|달|해|방향))|들[었어]|보[여이]|갖|가지|가[진졌]|품|지[니녔])|\b(?:there(?:['’]s| is)|contains?|ha(?:s|ve)|holds?|present|includes?|features?|shows?)\b/i
const ofChart = /사주|원국|팔자|명식|여덟 글자|네 기둥|\b(?:chart|pillars|eight (?:letters|characters))\b/i

const predicateFirst =
  /^\s*(?:(?:its|your|the|this) (?:strongest|weakest|dominant|heaviest|rarest|most|least|useful)|is|are|serves|acts|works|has|carries|comes|ranks|stands|counts)\b/

interface Named {
  element: Element
  at: number
  text: string
}
function elementsIn(clause: string, start: number): Named[] {
  return [...clause.matchAll(elementWord)].flatMap((match) => {
    const element = elementOf(match[0].replace(/\s?\(.*/, ''))
    return element && !isWay(clause, match) && !isSubject(clause, match) ? [{ element, at: start + match.index, text: match[0] }] : []
  })
}

function readCue(clause: string, { element, at, text }: Named, within = cues): Mention | undefined {
  const cue = within.find(({ all }) => all.every((word) => word.test(clause)))
  return cue && { kind: cue.kind, start: at, end: at + text.length, text, value: element, ...(cue.suffix ? { suffix: cue.suffix } : {}) }
}

/** Elements of which something is said in words that no pattern knows. `free` is the sentence without what was already found. */
export function looseElements(free: string, found: readonly Mention[]): Mention[] {
  let carried: Named | undefined
  const inClauses = clausesOf(free).flatMap(({ start, end }): Mention[] => {
    const clause = free.slice(start, end)
    if (found.some((mention) => taken.has(mention.kind) && mention.start < end && start < mention.end)) return []
    const named = elementsIn(clause, start)
    // Fire supports you and is your useful element: the clause behind has no subject of its own.
    if (named.length === 0 && carried && predicateFirst.test(clause)) named.push(carried)
    carried = named.length === 1 ? named[0] : undefined
    const [first] = named
    if (!first || new Set(named.map(({ element }) => element)).size !== 1) return []
    const cued = readCue(clause, first)
    if (cued) return [cued]
    const mention = { start: first.at, end: first.at + first.text.length, text: first.text, value: first.element }
    const count = countOf.exec(clause)?.groups
    const number = count ? readNumber(count.korean ?? count.bare ?? count.english ?? '') : Number.NaN
    if (!Number.isNaN(number) && !/\b(?:not|never)\b|n['’]t\b|\b(?:wood|fire|earth|metal|water) (?:branches|stems|pillars)\b/i.test(clause))
      return [{ ...mention, kind: 'element-count', count: number }]
    const isThere = held.test(clause) && ofChart.test(clause) && !supposed.test(clause) && !timeWord.test(clause)
    return isThere ? [{ ...mention, kind: 'element-missing', denied: true }] : []
  })
  if (inClauses.length > 0 || found.some(({ kind }) => taken.has(kind))) return inClauses
  // 쇠를 가까이하세요, 용신이니까요: one element in the whole sentence, and what is surely said of it in another clause.
  const named = elementsIn(free, 0)
  const cued =
    named[0] && !/^[a-z]/.test(named[0].text) && superlative.test(free) && new Set(named.map(({ element }) => element)).size === 1
      ? readCue(free, named[0], sureCues)
      : undefined
  return cued ? [cued] : []
}

/** What this metal needs: the day master's own element. */
function isSubject(clause: string, { index = 0, 0: name }: RegExpMatchArray): boolean {
  return (
    /\b(?:this|your|such an?) (?:[a-z]+ )?$/i.test(clause.slice(0, index)) &&
    /^ (?:needs|wants|craves|asks|calls|longs|thirsts|is (?:crying|longing|asking|calling|starved))\b/.test(clause.slice(index + name.length))
  )
}

/** 찾을 수 없다: 수 is a way there, no water. */
function isWay(clause: string, match: RegExpMatchArray): boolean {
  if (match[0] !== '수') return false
  const before = clause.slice(0, match.index).trimEnd()
  const code = before.charCodeAt(before.length - 1) - 0xac00
  return code >= 0 && code < 11_172 && code % 28 === 8
}

const whole =
  /(?:오행|목화토금수(?: 다섯(?: 가지)?)?|다섯 (?:가지 )?(?:기운|오행))(?:이|을|은|가|를)?(?: 가운데| 중)?(?:에서?)? (?:(?:빠진|모자란|부족한|없는) (?:것|오행|기운)[이은]? ?(?:하나|전혀)?(?:도)? ?없이(?=[^.]*(?:갖|있|들|구비|이루))|(?:어느 (?:것|하나)|하나도?)(?: ?(?:것|도))? ?(?:빠진 것 |빠지는 것 |빠짐 ?)없이)|(?:오행|목화토금수(?: 다섯(?: 가지)?)?|다섯 (?:가지 )?(?:기운|원소|오행))(?:이|가|을|은|가|를)?\s(?:[가-힣]+에 )?(?:하나도 )?(?:골고루|고루|두루|모두|다|전부|빠짐없이|빠짐 없이)\s(?:(?:다|모두|전부) )?(?:(?:적어도 )?(?:하나|한 ?(?:개|글자))(?: ?이상)? ?씩(?:은)? )?(?:있|갖[추춘춰췄]|들어|나타|구비)(?<denied>[가-힣]*지(?:는|도)? (?:않|못))?(?![가-힣]*(?:다고|는지|으면|[어아]야|[은는] (?:게|건|것은|것이) 아니))|\ball (?:of the )?five elements can (?:already |all |still )?be (?:found|seen)\b|\b(?:all (?:of the )?five elements (?:are|appear|show up|stand|turn up|come up|feature)(?: all| somewhere)? (?:present|represented|here|there|(?:in|among|across) (?:your|the|this|these)(?! theory))|(?:each|every one) of the five elements (?:is|appears|shows up|turns up|comes up|features)(?: somewhere)? (?:present|represented|here|there|(?:in|among|across) (?:your|the|this|these))|(?:none|not one) of the (?:five )?elements is (?:missing|absent|left out)|no element is (?:missing|absent|left out)|every (?:single )?element has (?:at least )?(?:one|a) (?:character|letter)|(?:has|have|holds?|contains?|shows?|carr(?:y|ies)) (?:all (?:of the )?five elements|every one of the five elements|every element))\b/i

/** All five elements are there: none is missing. */
export function looseWhole(text: string): Mention[] {
  const match = whole.exec(text)
  if (!match) return []
  const denied = Boolean(match.groups?.denied)
  return [{ kind: 'element-missing', start: match.index, end: match.index + match[0].length, text: match[0], value: '', denied }]
}
