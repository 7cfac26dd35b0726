import { type FactTable, type Position, stems } from '#engine/client'
import { anyOf, branchByEnglish, positionByKorean, stemByFullName, stemByHangul, tenGodByHangul } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { ageWords, bareAgeWords, englishAgeWords, englishOrdinalWords, ordinalWords, readNumber } from './numbers.ts'
import { walkedPillar } from './pillar-patterns.ts'
import { monthNames } from './time-patterns.ts'

/**
 * A word that tells where in the chart, or when, the next term belongs. `scopes` are fact prefixes (`month`,
 * `annual.2027`); with more than one, any may be meant. `part` narrows to the upper or lower letter.
 */
export interface Anchor {
  start: number
  end: number
  scopes: string[]
  part: 'stem' | 'branch' | null
  natal: boolean
  /** Set where it is no word for a place or a time but a term found to belong there. */
  term?: Mention['kind']
}

/** What earlier sentences were about. */
export interface Focus {
  /** Whose chart was spoken of last, in a text about two. */
  person?: 'self' | 'other' | 'both'
  /** Calendar year last named. */
  year: number | null
  /** Scopes of the time last named. */
  scopes: string[]
  /** Every time named so far. */
  named: string[]
}

/** Places by their letter or by whose palace they are. */
const positionByWord: Readonly<Record<string, Position>> = {
  ...positionByKorean,
  조상: 'year',
  부모: 'month',
  배우자: 'day',
  부부: 'day',
  남편: 'day',
  아내: 'day',
  안방: 'day',
  처: 'day',
  사회: 'month',
  직업: 'month',
  말년: 'hour',
  자식: 'hour',
  자녀: 'hour',
}
const stemNames = anyOf([...stemByHangul.keys(), ...stemByFullName.keys()])
const koreanTenGods = anyOf([...tenGodByHangul.keys(), ...stemByFullName.keys()])
const after = '(?=[^가-힣]|[는은이가의에와과도를을로인라예엔입답죠네]|으로|만 |하고|랑|까지|부터|시네|시군|세요|신 |인데|생|님|$)'
/** 월간 회의, 연간 계획: periods. */
const period = '(?!지|\\s?(?:잡지|신문|계획|회의|보고|목표|행사|일정))'

/** The day branch Rabbit: it is the branch itself that is named. */
const named = `,? (?:the )?(?:${anyOf(branchByEnglish.keys())})\\b`

const natalWords: readonly { pattern: RegExp; part: Anchor['part'] }[] = [
  { pattern: new RegExp(`(?:(?<![가-힣\\d])|(?<=(?<![가-힣])(?:${stemNames})))(?<place>[연년월일])간${period}`, 'g'), part: 'stem' },
  {
    pattern: new RegExp(
      `(?<![가-힣\\d])(?:(?<palace>시)간(?= 자리)|(?<=(?:${koreanTenGods})(?:\\([^)]*\\))?[이가은는을를] )(?<seat>시)간(?=[에을를의])|(?:(?<=^|[,.] ?|사주의 |당신의 )(?<alone>시)간(?=(?:[에을의은이가]|, 곧)\\s?(?:[가-힣]+ ){0,2}(?:${koreanTenGods}))|(?<place>시)간(?=\\s?\\(時干\\)|(?:에|의|은|는|이|가|에는)?\\s?(?:(?:놓인|있는|앉은|드러난|떠 있는|보이는) )?(?:${koreanTenGods}|[${stems.join('')}]|[A-Z])|의 (?:십성|십신|오행|글자)|(?:도|에도|역시) (?:${koreanTenGods}))))`,
      'g',
    ),
    part: 'stem',
  },
  { pattern: new RegExp(`(?<![가-힣\\d])(?<place>[연년월일시])지${after}(?!도 모)`, 'g'), part: 'branch' },
  { pattern: new RegExp(`(?<![가-힣\\d])(?<place>[연년월일시])주${after}`, 'g'), part: null },
  { pattern: /(?<![가-힣])(?<place>월)령/g, part: 'branch' },
  { pattern: /(?<![가-힣])(?<place>월)건/g, part: null },
  { pattern: /태어난 (?<place>[해달날시때])/g, part: null },
  {
    pattern: /\b(?<place>year|month|day|hour)(?=(?:,| and)(?: the| your)? (?:year|month|day|hour)\b[a-z, ]{0,30}\b(?:pillar|branche|stem)s)/gi,
    part: null,
  },
  {
    pattern:
      /(?<place>배우자|부부|남편|아내|안방)\s?(?:궁|자리)|(?<![가-힣])(?<seat>처)궁|앉은 자리|깔고 앉은(?= (?:[가-힣]{2}[이가은는을를도]|건 |것은 |게 |동물|글자|짐승))|일간 (?:바로 )?(?:아래|밑)|(?<![가-힣])발밑(?=에)/g,
    part: 'branch',
  },
  { pattern: /(?<place>조상|부모|자식|자녀|사회|직업|말년)\s?(?:궁|자리)/g, part: null },
  { pattern: /(?<![가-힣])생(?<place>[년월일시])(?:의|에) (?=천간|지지|[가-힣]{2}[이가])/g, part: null },
  { pattern: /\b(?:under|below|beneath|underneath) (?:the |your )?(?<place>year|month|day|hour) (?:stem|master|pillar)\b/gi, part: 'branch' },
  { pattern: new RegExp(`\\b(?:above|atop) (?:the |your )?(?<place>year|month|day|hour) (?:branch|pillar)\\b(?!${named})`, 'gi'), part: 'stem' },
  {
    pattern: new RegExp(
      `(?<!\\b(?:under|below|beneath|underneath) (?:the |your )?|\\b(?:this|next|last|coming) |\\b(?:ten|10)-)(?:(?<!\\b(?:above|atop) (?:the |your )?)|(?=[a-z]+ (?:stem|branch|pillar|master)\\b${named}))\\b(?<place>year|month|day|hour)(?:['’]s)?[ -](?<part>stem|branch|pillar|master)(?:(?:e?s)|['’]s)?\\b`,
      'gi',
    ),
    part: null,
  },
  { pattern: /\b(?<part>stem|branch) of (?:the |your |his |her |their )?(?<place>year|month|day|hour)(?: pillar)?\b/gi, part: null },
  {
    pattern:
      /(?<=\b[A-Z][a-z]+ (?:(?:in|on|at|under) (?:your|the)|of your) )(?<place>year|month|day|hour)\b(?! (?:of|stem|branch|pillar|that|when)|[- ]?\d)/g,
    part: null,
  },
  {
    pattern:
      /\b(?:nayin|na yin|sound) (?:for|of|in|at|under) (?:your|the) (?<place>year|month|day|hour)\b|\byour (?<born>year|month|day|hour)(?=(?:['’]s)?,? (?:is|has|holds|carries|clashes|combines|sits|hides|reads|gets|comes with|shows))/g,
    part: null,
  },
  {
    pattern: /(?<=\b[A-Z][a-z]+ (?:rules|governs|guards|occupies|fills|leads|owns|anchors|holds|colou?rs) your )(?<place>year|month|day|hour)\b/g,
    part: null,
  },
  { pattern: /\b(?<place>year|month|day|hour) (?:position|palace|seat|column|house|animal|sign)\b/gi, part: null },
  { pattern: /\b(?:spouse|marriage|partner|partnership) (?:palace|house)\b/gi, part: 'branch' },
  { pattern: /\bself[- ]element\b/gi, part: 'stem' },
  {
    pattern:
      /\b(?:in|on|at|under) your (?<place>year|month|day|hour)(?=[,.;]|$| (?:and|but|so|which|making|too)\b)|\b(?:sits?|stands?|is|are|appears?|shows?(?: up)?|found|lives?|lands?|falls?|rests|located|placed|hides|blooms) (?:in|on|at|under) the (?<born>year|month|day|hour)(?=[,.;]|$)/g,
    part: null,
  },
  { pattern: /\b(?:birth|born) (?<place>year|month|day|hour)\b|\b(?<born>year|month|day|hour) (?:of birth|you were born)/g, part: null },
]

/** Years that `now` makes nameable without a number. */
function namedYears(text: string, now: number): { start: number; end: number; year: number }[] {
  const words: [RegExp, number][] = [
    [/올해|금년|이번 해|this year|(?:the )?(?:current|present) year/gi, now],
    [/내년|다음 해|새해|명년|(?<!after )next year|coming year/gi, now + 1],
    [/(?<!재)작년|지난해|last year/gi, now - 1],
    [/내후년|후년|the year after next/gi, now + 2],
    [/재작년/g, now - 2],
  ]
  return words.flatMap(([pattern, year]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, year })),
  )
}

/** A table does not change once made, so what was looked for in it is kept as long as the table is. */
const prefixesByTable = new WeakMap<FactTable, Map<string, string[]>>()

/** Prefixes of facts, each once, that match a pattern. */
export function prefixesOf(facts: FactTable, pattern: RegExp): string[] {
  let known = prefixesByTable.get(facts)
  if (!known) {
    known = new Map()
    prefixesByTable.set(facts, known)
  }
  const kept = known.get(pattern.source)
  if (kept) return kept
  const found = new Set<string>()
  for (const id of facts.keys()) {
    const match = pattern.exec(id)
    if (match) found.add(match[0])
  }
  const prefixes = [...found]
  known.set(pattern.source, prefixes)
  return prefixes
}

/** Months or days that begin on that day of the year, the focused year first. */
function scopesOfDate(monthDay: string, facts: FactTable, focus: Focus): string[] {
  const months = prefixesOf(facts, /^(?:monthly)\.\d{4}-\d{2}(?=\.starts$)/).filter((prefix) =>
    String(facts.get(`${prefix}.starts`)?.value).endsWith(monthDay),
  )
  const days = prefixesOf(facts, new RegExp(`^daily\\.\\d{4}-${monthDay}(?=\\.pillar$)`))
  const inFocus = months.filter((prefix) => prefix.startsWith(`monthly.${focus.year}`))
  return [...(inFocus.length > 0 ? inFocus : months), ...days]
}

function scopesOfMonth(month: string, facts: FactTable, focus: Focus): string[] {
  const all = prefixesOf(facts, new RegExp(`^monthly\\.\\d{4}-${month}(?=\\.pillar$)`))
  const inFocus = all.filter((prefix) => prefix.startsWith(`monthly.${focus.year}`))
  return inFocus.length > 0 ? inFocus : all
}

const luckWord =
  /대운|luck|ten-year|10-year|decade|(?:십|10) ?년(?:은|을|간|의| ?(?:주기의? )?운)|\bcycles?\b|\b(?:switch|move|enter|step|shift|cross)[a-z]* (?:in|over )?(?:to )?(?:the |a )?\w+ \w+ pillar|\b(?:been|are|were|be) in (?:the |a )?(?:[a-z]{2,4} [a-z]{2,4}|[a-z]+ (?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|monkey|rooster|dog|pig))\b/i
const agePattern = new RegExp(
  `(?:만\\s?)?(?<![가-힣\\d])(?<korean>(?:${ageWords})(?=\\s?[세살])|(?:${bareAgeWords})(?=에|부터|까지|쯤|이? ?되|이면|을? 넘|이 | ?나이| ?무렵| ?즈음)|(?<=나이 )\\d{1,3}(?=에|부터|쯤))(?:\\s?[세살])?(?<from>부터|에 시작|에 든|에 들|이 되면|에 바뀌|에 맞)?|(?<begins>\\b(?:begins|began|begin|starts|started|entered|enter|starting|beginning|commences|opens) (?:at|from) (?:age |the age of )?|\\b(?:from|at|aged?|since|turn(?:s|ed|ing)?|reach(?:es|ed|ing)?|when you (?:were|are)|up to|of|between|(?<=[Bb]etween (?:ages? )?[\\w-]{1,12} )and|(?<=\\b(?:from|age|ages) [\\w-]{1,12} )(?:to|until|till|through)) (?:age |the age of )?|\\bages? )(?<english>\\d{1,3}|${englishAgeWords})\\b(?!:\\d| (?:of|stars?|letters?|characters?|branches|stems|pillars))`,
  'gi',
)
const ordinalPattern = new RegExp(
  `(?:(?<korean>${ordinalWords})\\s?번째|(?<first>첫))(?:로 (?:맞이?하|맞|들어서|들어오|오|찾아오|시작되|펼쳐지|거치|지나)는)?\\s?대운|\\b(?<english>${englishOrdinalWords})(?: (?:ten|10)-year)? (?:great )?(?:luck|decade)`,
  'gi',
)

/** Cycles that hold an age, or begin at it. */
function cyclesOfAge(age: number, begins: boolean, facts: FactTable): string[] {
  return prefixesOf(facts, /^luck\.cycle\.\d+(?=\.pillar$)/).filter((prefix) => {
    const from = Number(facts.get(`${prefix}.from-age`)?.value)
    return begins ? from === age : from <= age && age <= Number(facts.get(`${prefix}.to-age`)?.value)
  })
}

interface Time {
  start: number
  end: number
  scopes: string[]
}

function luckScopes(text: string, facts: FactTable, focus: Focus): Time[] {
  if (!luckWord.test(text) && !walkedPillar.test(text)) return []
  const found: Time[] = []
  const add = (match: RegExpMatchArray, scopes: string[]) => found.push({ start: match.index!, end: match.index! + match[0].length, scopes })
  for (const match of text.matchAll(agePattern)) {
    const { korean, english, from, begins } = match.groups ?? {}
    const scopes = cyclesOfAge(
      readNumber(korean ?? english ?? ''),
      Boolean(from) || /begin|start|enter|from|opens|commence/i.test(begins ?? ''),
      facts,
    )
    if (scopes.length > 0) add(match, scopes)
  }
  for (const match of text.matchAll(
    /(?<!\d)(?<year>(?:19|20|21)\d{2})년?(?:부터|에 시작|(?:이면|에는|에) [^.,]{0,12}대운(?:으로|이 시작| 시작|에 들))|\b(?:from|starting in|begins in|began in|since|starts in) (?<english>(?:19|20|21)\d{2})\b/g,
  )) {
    const year = match.groups?.year ?? match.groups?.english ?? ''
    add(
      match,
      prefixesOf(facts, /^luck\.cycle\.\d+(?=\.pillar$)/).filter((prefix) => String(facts.get(`${prefix}.starts`)?.value).startsWith(year)),
    )
  }
  for (const match of text.matchAll(ordinalPattern)) {
    const { korean, english, first } = match.groups ?? {}
    add(match, [`luck.cycle.${first ? 1 : readNumber(korean ?? english ?? '')}`])
  }
  for (const match of text.matchAll(
    /(?<next>이?다음\s?(?:은|에|번)?|그 뒤|이어지는|after (?:this|that)|\bnext\b|following|upcoming)|(?<now>지금|현재|이번 대운|\bthis (?:ten-year )?luck|요즘|이 시기|current(?:ly)?|\bnow\b|present|at the moment|these days)/gi,
  ))
    add(match, match.groups?.next ? ['luck.next'] : ['luck.current'])
  const isFocused = focus.scopes.some((scope) => scope.startsWith('luck.'))
  // A year in the sentence says which ten years are meant.
  const isDated = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/.test(text)
  if (found.length === 0 && !isFocused && !isDated)
    for (const match of text.matchAll(
      /대운(?=[은이의에을] ?|에는|에서| 지지| 천간| 안)|\b(?:your|the) (?:ten-year |10-year |great )?luck (?:cycle|pillar)\b|\byou(?:['’]re| are| walk| live| stand| travel| ride) (?:living |walking |riding |going |passing |standing )?(?:in|inside|through|under)?/gi,
    ))
      add(match, ['luck.current'])
  return found
}

/** Days and months that the present makes nameable without a number. */
function namedDays(text: string, facts: FactTable): Time[] {
  const today = String(facts.get('now.date')?.value ?? '')
  if (!today) return []
  const dayFromNow = (days: number) => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  const monthFromNow = (months: number) => {
    const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  }
  const words: [RegExp, () => string][] = [
    [/오늘|\btoday\b/gi, () => `daily.${dayFromNow(0)}`],
    [/내일|\btomorrow\b/gi, () => `daily.${dayFromNow(1)}`],
    [/모레/g, () => `daily.${dayFromNow(2)}`],
    [/이번 ?달|이달|\bthis month\b/gi, () => `monthly.${monthFromNow(0)}`],
    [/다음 ?달|내달|\bnext month\b/gi, () => `monthly.${monthFromNow(1)}`],
  ]
  return words.flatMap(([pattern, scopeOf]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const scope = scopeOf()
      return facts.has(`${scope}.pillar`) ? [{ start: match.index, end: match.index + match[0].length, scopes: [scope] }] : []
    }),
  )
}

/** Finds the anchors of one sentence, in reading order, and what the next sentences are then about. */
export function findAnchors(text: string, facts: FactTable, focus: Focus): { anchors: Anchor[]; focus: Focus } {
  const now = Number(facts.get('now.year')?.value ?? 0)
  const anchors: Anchor[] = []
  let { year, scopes } = focus

  for (const { pattern, part } of natalWords) {
    for (const match of text.matchAll(pattern)) {
      const word = (
        match.groups?.place ??
        match.groups?.seat ??
        match.groups?.alone ??
        match.groups?.palace ??
        match.groups?.born ??
        'day'
      ).toLowerCase()
      const place = positionByWord[word] ?? (word as Position)
      const written = match.groups?.part?.toLowerCase()
      const narrowed = written === 'stem' || written === 'master' ? 'stem' : written === 'branch' ? 'branch' : part
      anchors.push({ start: match.index, end: match.index + match[0].length, scopes: [place], part: narrowed, natal: true })
    }
  }
  const years = [
    ...[...text.matchAll(/(?<!\d)((?:19|20|21)\d{2})(?!\d)년?/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      year: Number(match[1]),
    })),
    ...namedYears(text, now),
  ].sort((a, b) => a.start - b.start)
  for (const named of years) {
    anchors.push({ start: named.start, end: named.end, scopes: [`annual.${named.year}`], part: null, natal: false })
    year = named.year
    scopes = [`annual.${named.year}`]
  }
  const dated = { ...focus, year, scopes }
  for (const match of text.matchAll(
    /(?<month>\d{1,2})월(?:\s?(?<day>\d{1,2})일)?|\b(?<name>January|February|March|April|May|June|July|August|September|October|November|December)\b(?: (?<date>\d{1,2})\b)?/g,
  )) {
    const month = String(match.groups?.month ?? monthNames.indexOf(match.groups?.name ?? '') + 1).padStart(2, '0')
    const day = match.groups?.day ?? match.groups?.date
    const found = day ? scopesOfDate(`${month}-${day.padStart(2, '0')}`, facts, dated) : scopesOfMonth(month, facts, dated)
    if (found.length === 0) continue
    anchors.push({ start: match.index, end: match.index + match[0].length, scopes: found, part: null, natal: false })
    if (years.length === 0) scopes = found
  }
  for (const found of namedDays(text, facts)) {
    anchors.push({ ...found, part: null, natal: false })
    if (years.length === 0) scopes = found.scopes
  }
  for (const found of luckScopes(text, facts, focus)) {
    anchors.push({ ...found, part: null, natal: false })
    scopes = found.scopes
  }
  return {
    anchors: anchors.sort((a, b) => a.start - b.start || a.end - b.end),
    focus: { ...focus, year, scopes, named: [...new Set([...focus.named, ...anchors.flatMap((anchor) => (anchor.natal ? [] : anchor.scopes))])] },
  }
}
