import type { FactTable, Position } from '#engine/client'

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
  term?: true
}

/** What earlier sentences were about. */
export interface Focus {
  /** Calendar year last named. */
  year: number | null
  /** Scopes of the time last named. */
  scopes: string[]
  /** Every time named so far. */
  named: string[]
}

const positionByKorean: Record<string, Position> = { 연: 'year', 년: 'year', 월: 'month', 일: 'day', 시: 'hour', 해: 'year', 달: 'month', 날: 'day' }

const natalWords: readonly { pattern: RegExp; part: Anchor['part'] }[] = [
  { pattern: /(?<![가-힣])(?<place>[연년월일])간(?![가-힣]*에게|에서)/g, part: 'stem' },
  { pattern: /(?<![가-힣])(?<place>[연년월일시])지(?=[ 는은이가의에와과도,]|$)/g, part: 'branch' },
  { pattern: /(?<![가-힣])(?<place>[연년월일시])주(?=[ 는은이가의에와과도,]|$)/g, part: null },
  { pattern: /태어난 (?<place>[해달날시])/g, part: null },
  { pattern: /\b(?<place>year|month|day|hour) (?<part>stem|branch|pillar|master)\b/g, part: null },
  { pattern: /\b(?:birth|born) (?<place>year|month|day|hour)\b|\b(?<born>year|month|day|hour) (?:of birth|you were born)/g, part: null },
]

/** Years that `now` makes nameable without a number. */
function namedYears(text: string, now: number): { start: number; end: number; year: number }[] {
  const words: [RegExp, number][] = [
    [/올해|금년|이번 해|this year/gi, now],
    [/내년|다음 해|새해|next year/gi, now + 1],
    [/작년|지난해|last year/gi, now - 1],
    [/내후년|후년/g, now + 2],
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

function luckScopes(text: string, facts: FactTable): { start: number; end: number; scopes: string[] }[] {
  const cycles = prefixesOf(facts, /^luck\.cycle\.\d+(?=\.pillar$)/)
  const ages = [...text.matchAll(/(?:만\s?)?(\d{1,3})세|\bage (\d{1,3})\b/g)].map((match) => {
    const age = Number(match[1] ?? match[2])
    return {
      start: match.index,
      end: match.index + match[0].length,
      scopes: cycles.filter((prefix) => facts.get(`${prefix}.from-age`)?.value === age),
    }
  })
  const words = [...text.matchAll(/(?<next>다음(?:은)?|next)|(?<now>지금|현재|current|\bnow\b)/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    scopes: match.groups?.next ? ['luck.next'] : ['luck.current'],
  }))
  return /대운|luck cycle|ten-year|decade/i.test(text) ? [...words, ...ages.filter(({ scopes }) => scopes.length > 0)] : []
}

/** Finds the anchors of one sentence, in reading order, and what the next sentences are then about. */
export function findAnchors(text: string, facts: FactTable, focus: Focus): { anchors: Anchor[]; focus: Focus } {
  const now = Number(facts.get('now.year')?.value ?? 0)
  const anchors: Anchor[] = []
  let { year, scopes } = focus

  for (const { pattern, part } of natalWords) {
    for (const match of text.matchAll(pattern)) {
      const word = match.groups?.place ?? match.groups?.born ?? ''
      const place = positionByKorean[word] ?? (word as Position)
      const written = match.groups?.part
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
  const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
  for (const match of text.matchAll(
    /(?<month>\d{1,2})월(?:\s?(?<day>\d{1,2})일)?|\b(?<name>January|February|March|April|May|June|July|August|September|October|November|December)\b(?: (?<date>\d{1,2})\b)?/g,
  )) {
    const month = String(match.groups?.month ?? monthNames.indexOf((match.groups?.name ?? '').toLowerCase()) + 1).padStart(2, '0')
    const day = match.groups?.day ?? match.groups?.date
    const found = day ? scopesOfDate(`${month}-${day.padStart(2, '0')}`, facts, dated) : scopesOfMonth(month, facts, dated)
    if (found.length === 0) continue
    anchors.push({ start: match.index, end: match.index + match[0].length, scopes: found, part: null, natal: false })
    if (years.length === 0) scopes = found
  }
  for (const found of luckScopes(text, facts)) {
    anchors.push({ ...found, part: null, natal: false })
    scopes = found.scopes
  }
  return {
    anchors: anchors.sort((a, b) => a.start - b.start || a.end - b.end),
    focus: { year, scopes, named: [...new Set([...focus.named, ...anchors.flatMap((anchor) => (anchor.natal ? [] : anchor.scopes))])] },
  }
}
