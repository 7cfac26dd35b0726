import { type Element, elementTerms, type RelationKind } from '#engine/client'
import { elementOf } from './element-patterns.ts'
import { kindsOf } from './find-relations.ts'
import { anyOf, elementByHangul } from './lexicon.ts'
import type { Mention, MentionKind } from './mention.ts'
import { countWords, englishCountWords, readNumber } from './numbers.ts'

const english = anyOf(Object.values(elementTerms).map((term) => term.english))
const hanja = Object.values(elementTerms)
  .map((term) => term.hanja)
  .join('')
const elementWord = new RegExp(
  `(?<![가-힣A-Za-z\\u4e00-\\u9fff])(?:${anyOf(elementByHangul.keys())}|[${hanja}])(?:\\s?\\([^)]*\\))?(?=[이가은는을를의도와과만로에]|으로|예요|입니다|라[서고는 ,]|야(?![가-힣])|죠|네요|\\s?(?:기운|오행|글자|성분|에너지)|\\s|[,.]|$)|\\b(?:${english})\\b`,
  'gi',
)
const clauseEnd = /[,;]|고 |며 |지만 |는데 | and | but | while /g

/** What a clause that names one element says of it, whatever the order of its words. */
const cues: readonly { kind: MentionKind; suffix?: string; all: readonly RegExp[] }[] = [
  {
    kind: 'useful-element',
    all: [
      /용신|도움이|도움을|보완|보탬|이로운|이롭|반가운|약이 되|필요한 (?:기운|오행|건|것)|필요해|필요합|필요하|귀한 (?:글자|기운)|억부|조후|통관|병약|\b(?:useful|helpful|favou?rable|beneficial|yong ?sin|supportive|needs?|craves?|wants|asks for|calls for|longs for|cries out for|medicine|antidote|lucky element|benefits? from|thrives? on|balancing element|(?:re)?balances (?:this|your|the)|remedy|climate|(?:strength|climate|balance|mediation|remedy|dominance|balancing) method|element (?:that|which) (?:helps|supports)|helps you most)\b/i,
    ],
  },
  { kind: 'element-strongest', suffix: 'count', all: [/가장|제일|으뜸|\bmost\b/i, /많|풍부|\b(?:common|abundant|numerous|frequent|letters)\b/i] },
  { kind: 'element-strongest', all: [/가장|제일|으뜸|최고/, /강|세[요다고지]|센|왕성|두텁|두터|두드러|힘|크|압도|앞서|이끌/] },
  {
    kind: 'element-strongest',
    all: [
      /\b(?:strongest|dominant|dominates|leads?|leading|heaviest|outweighs|prevails|stronger than|comes first|most powerful|most weight|overpowers|overwhelms|rules|top element|ranks? (?:first|highest)|main element|biggest|greatest|largest)\b/i,
    ],
  },
  { kind: 'element-strongest', suffix: 'count', all: [/\boutnumbers\b/i] },
  { kind: 'element-weakest', suffix: 'count', all: [/가장|제일|\bleast\b/i, /적|\b(?:common|abundant|numerous|frequent|letters)\b/i] },
  { kind: 'element-weakest', all: [/가장|제일|꼴찌/, /약|부족|모자|얕|옅|빈약|덜|밀리/] },
  {
    kind: 'element-weakest',
    all: [/\b(?:weakest|thinnest|faintest|lightest|lowest|smallest|ranks? last|scarcest|comes last|least powerful|least weight|weaker than)\b/i],
  },
  {
    kind: 'element-missing',
    all: [
      /없|찾을 수 없|안 보|보이지 않|빠져|빠진|빠졌|비어|결핍|부재|\b(?:no|not (?:a|any|one)|(?:do|does|is|are)n['’]t (?:a |any|appear|have|show|exist|there|present)|without|missing|absent|lacks?|lacking|none|nothing|nowhere|devoid)\b/i,
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
const countOf = new RegExp(
  `(?<![가-힣])(?<korean>${countWords})\\s?(?:개|글자|자(?![가-힣])|군데|번)|\\b(?<english>${englishCountWords})\\b(?: times| letters?| characters?| elements?)?`,
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

const predicateFirst = /^\s*(?:is|are|serves|acts|works|has|carries|comes|ranks|stands|counts)\b/

/** Elements of which something is said in words that no pattern knows. `free` is the sentence without what was already found. */
function looseElements(free: string, found: readonly Mention[]): Mention[] {
  let carried: { element: Element; at: number; text: string } | undefined
  return clausesOf(free).flatMap(({ start, end }): Mention[] => {
    const clause = free.slice(start, end)
    if (found.some((mention) => taken.has(mention.kind) && mention.start < end && start < mention.end)) return []
    const named = [...clause.matchAll(elementWord)].flatMap((match) => {
      const element = elementOf(match[0].replace(/\s?\(.*/, ''))
      return element && !isWay(clause, match) ? [{ element, at: start + match.index, text: match[0] }] : []
    })
    // Fire supports you and is your useful element: the clause behind has no subject of its own.
    if (named.length === 0 && carried && predicateFirst.test(clause)) named.push(carried)
    carried = named.length === 1 ? named[0] : undefined
    const elements = new Set<Element>(named.map(({ element }) => element))
    const [first] = named
    if (!first || elements.size !== 1) return []
    const mention = { start: first.at, end: first.at + first.text.length, text: first.text, value: first.element }
    const cue = cues.find(({ all }) => all.every((word) => word.test(clause)))
    if (cue) return [{ ...mention, kind: cue.kind, ...(cue.suffix ? { suffix: cue.suffix } : {}) }]
    const count = countOf.exec(clause)?.groups
    const number = count ? readNumber(count.korean ?? count.english ?? '') : Number.NaN
    return Number.isNaN(number) ? [] : [{ ...mention, kind: 'element-count', count: number }]
  })
}

/** 찾을 수 없다: 수 is a way there, no water. */
function isWay(clause: string, match: RegExpMatchArray): boolean {
  if (match[0] !== '수') return false
  const before = clause.slice(0, match.index).trimEnd()
  const code = before.charCodeAt(before.length - 1) - 0xac00
  return code >= 0 && code < 11_172 && code % 28 === 8
}

const whole =
  /(?:오행|다섯 (?:기운|원소|오행))(?:이|을|은|가|를)?\s(?:[가-힣]+에 )?(?:골고루|고루|두루|모두|다|전부|빠짐없이|빠짐 없이)\s(?:(?:다|모두|전부) )?(?:있|갖[추춘춰췄]|들어|나타|구비)(?<denied>[가-힣]*지(?:는|도)? (?:않|못))?(?![가-힣]*(?:다고|는지|으면|[어아]야|[은는] (?:게|건|것은|것이) 아니))|\b(?:all (?:of the )?five elements (?:are|appear|show up|stand)(?: all)? (?:present|represented|here|there|in (?:your|the|this))|each of the five elements (?:is|appears|shows up) (?:present|represented|here|there|in (?:your|the|this))|(?:has|have|holds?|contains?|shows?|carr(?:y|ies)) (?:all (?:of the )?five elements|every one of the five elements|every element))\b/i

/** All five elements are there: none is missing. */
function looseWhole(text: string): Mention[] {
  const match = whole.exec(text)
  if (!match) return []
  const denied = Boolean(match.groups?.denied)
  return [{ kind: 'element-missing', start: match.index, end: match.index + match[0].length, text: match[0], value: '', denied }]
}

const positions: Record<string, string> = { 연: 'year', 년: 'year', 월: 'month', 일: 'day', 시: 'hour' }
const relationWord =
  /(?<![가-힣])(?<korean>천간합|천간충|육합|삼합|반합|방합|암합|자형|원진살?|충|합)(?=[이가은는을의과와도으하돼되해했맞\s,.]|$)|\b(?<english>(?:six|three|half|directional|hidden|stem)[ -]combinations?|stem clash(?:es)?|self-punishment|clash(?:es|ing)?|combin(?:ations?|es?|ing)|punish(?:ment|es)|harms?|resentment)\b/i

const seatWord =
  /(?<![가-힣])(?<korean>[연년월일시])(?<seat>[간지주])(?=[가는은이에의와과도을를로하랑]|$|\s)|\b(?<english>year|month|day|hour)(?: (?<part>branch|stem|pillar)| and (?=(?:the |your )?(?:year|month|day|hour) (?<parts>branch|stem|pillar)e?s))/gi
function seatOf({ korean, seat, english: place, part, parts }: Record<string, string | undefined>): string {
  if (korean) return `${positions[korean]}.${{ 간: 'stem', 지: 'branch', 주: 'pillar' }[seat ?? '주']}`
  return `${place?.toLowerCase()}.${(part ?? parts)?.toLowerCase()}`
}

/** A time whose letters may meet a place of the chart. */
const timeWord =
  /(?<!\d)(?:19|20|21)\d{2}(?!\d)|올해|내년|작년|내후년|이번 ?달|다음 ?달|오늘|내일|대운|세운|\d월|\b(?:this|next|last) (?:year|month)|\btoday\b|\btomorrow\b|\bluck\b|\bdecade\b/i
const supposed = /면(?:[ ,은]|$)|때(?:[ ,는에]|$)|해에는|\bif\b|\bwhen(?:ever)?\b/i

/** A relation named in a sentence with just two letters, in whatever order. */
function looseRelation(text: string, found: readonly Mention[]): Mention[] {
  const hit = relationWord.exec(text)
  // Six Harms Star: part of another name.
  const word = hit && !found.some(({ start, end }) => start <= hit.index && hit.index < end) ? hit : null
  if (word && !found.some(({ kind }) => kind === 'relation')) {
    const places = [...new Set([...text.matchAll(seatWord)].map(({ groups }) => seatOf(groups ?? {})))]
    const relations = kindsOf(word.groups?.korean ?? word.groups?.english ?? '')
    if (places.length === 2)
      return [{ kind: 'relation', start: word.index, end: word.index + word[0].length, text: word[0], value: '', places, relations }]
  }
  const letters = found.filter(({ kind, value }) => (kind === 'branch' || kind === 'stem') && value.length === 1)
  const [place, other] = [...new Set([...text.matchAll(seatWord)].map(({ groups }) => seatOf(groups ?? {})))]
  if (
    word &&
    place &&
    !other &&
    letters.length < 2 &&
    !found.some(({ kind }) => kind === 'relation') &&
    (timeWord.test(text) || !supposed.test(text))
  ) {
    const name = word.groups?.korean ?? word.groups?.english ?? ''
    return [{ kind: 'relation', start: word.index, end: word.index + name.length, text: name, value: '', places: [place], relations: kindsOf(name) }]
  }
  if (!word || letters.length !== 2 || letters[0]!.kind !== letters[1]!.kind || found.some(({ kind }) => kind === 'relation')) return []
  const name = word.groups?.korean ?? word.groups?.english ?? ''
  const relations: readonly RelationKind[] = kindsOf(name)
  return [
    { kind: 'relation', start: word.index, end: word.index + name.length, text: name, value: letters.map(({ value }) => value).join(''), relations },
  ]
}

const voidWord = /공망|\b(?:void|emptiness|empty|hollow)\b/i
const placeWord = /(?<![가-힣])(?<korean>[연년월일시])[지주](?=[가는에이도을를로와과,까]|$|\s)|\b(?<english>year|month|day|hour) (?:branch|pillar)/gi

/** Void named together with places or with branches, in whatever order. */
function looseVoid(text: string, found: readonly Mention[]): Mention[] {
  const word = voidWord.exec(text)
  if (!word || /\btrees?\b/i.test(text) || found.some(({ kind }) => kind === 'void')) return []
  const claim = { kind: 'void' as const, start: word.index, end: word.index + word[0].length, text: word[0] }
  const letters = found.filter(({ kind }) => kind === 'branch').map(({ value }) => value)
  const isSeated = letters.length === 1 && [...text.matchAll(placeWord)].length > 0
  if (letters.length > 0 && !isSeated) return [{ ...claim, value: [...new Set(letters)].join('') }]
  const pair = /[子丑寅卯辰巳午未申酉戌亥]{2}/.exec(text)
  if (pair) return [{ ...claim, value: pair[0] }]
  return [...text.matchAll(placeWord)].map(({ groups }) => ({
    ...claim,
    value: '',
    suffix: positions[groups?.korean ?? ''] ?? groups!.english!.toLowerCase(),
  }))
}

const strengthWords: readonly RegExp[] = [
  /\b(?:day ?master|day stem|chart)\b[^,.;]{0,12}\b(?:is|looks|runs|comes|leans|feels|reads|counts|tends|stays|seems|as)\b[^,.;]{0,24}\b(?<value>strong|robust|powerful|weak|feeble|frail|fragile|balanced)\b(?! (?:before|at|in|on|for|against|when|point|suit))/i,
  /\b(?<value>strong|weak)[- ]self\b/i,
  /\b(?:on|toward|towards|falls on|leans to) the (?<value>strong|weak)(?:er)? side\b/i,
  /일간(?:이|은|의 힘이|의 힘은|의 기운이|의 기운은)\s(?:매우 |꽤 |다소 |좀 |제법 |상당히 )?(?<value>강|튼튼|든든|왕성|약|허약)(?=[한해하합]|다)/,
]

const strong = /^(?:strong|robust|powerful|강|튼튼|든든|왕성)$/

/** The strength of the day stem in plain words. */
function looseStrength(text: string, found: readonly Mention[]): Mention[] {
  if (found.some(({ kind }) => kind === 'strength' || kind.startsWith('element'))) return []
  for (const pattern of strengthWords) {
    const match = pattern.exec(text)
    const word = match?.groups?.value?.toLowerCase()
    if (!match || !word) continue
    const value = strong.test(word) ? 'strong' : word === 'balanced' ? 'balanced' : 'weak'
    return [{ kind: 'strength', start: match.index, end: match.index + match[0].length, text: match[0], value }]
  }
  return []
}

/** A ten god said to be the structure, whatever the order of the words. */
function looseStructure(text: string, found: readonly Mention[]): { add: Mention[]; drop: Mention[] } {
  const gods = found.filter(({ kind }) => kind === 'ten-god')
  const [god] = gods
  if (!god || gods.length > 1 || found.some(({ kind }) => kind === 'structure') || !structureWord.test(text)) return { add: [], drop: [] }
  return { add: [{ ...god, kind: 'structure' }], drop: gods }
}
const structureWord =
  /(?<![가-힣])격국?(?:[이가은는을를으]|으로|이라|$|\s)|\b(?:structure|pattern|chart type|gyeok)\b(?! of (?:a|an|the) (?:day|week|team|company))/i

/** What a sentence about a chart says in an order of words that no pattern knows; `drop` is said along with it. */
export function findLoose(text: string, free: string, found: readonly Mention[]): { add: Mention[]; drop: ReadonlySet<Mention> } {
  const voids = looseVoid(text, found)
  const drop = new Set(voids.some(({ value }) => value !== '') ? found.filter(({ kind }) => kind === 'branch') : [])
  const structure = looseStructure(text, found)
  return {
    add: [
      ...looseElements(free, found),
      ...looseWhole(free),
      ...looseRelation(text, found),
      ...voids,
      ...looseStrength(text, found),
      ...structure.add,
    ],
    drop: new Set([...drop, ...structure.drop]),
  }
}
