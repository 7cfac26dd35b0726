import {
  attachParticle,
  type Branch,
  type BranchStarId,
  branchStarTerms,
  branchTerms,
  type Element,
  elementTerms,
  type FactTable,
  type LuckStageId,
  luckStageTerms,
  type Pillar,
  type Position,
  pillarHangul,
  type RelationKind,
  relationTerms,
  type StarId,
  type Stem,
  type StrengthLevel,
  type StructureId,
  spokenOrder,
  starTerms,
  stemTerms,
  strengthTerms,
  structureTerms,
  type TenGod,
  tenGodTerms,
} from '#engine/client'
import type { Locale } from '#templates/client'
import type { Segment } from './client.ts'

/** A value as it is read, and the hanja that stand small after its first mention. */
interface Spoken {
  text: string
  gloss?: string
}

export interface RenderedSentence {
  segments: Segment[]
  /** As a person reads it, glosses in brackets. */
  text: string
  /** Facts in the order of mention, each once. */
  factIds: string[]
  /** References that no fact answers, or not in the form that is asked for; such a sentence must not be shown. */
  missing: string[]
  /** Terms glossed up to and including this sentence. */
  glossed: ReadonlySet<string>
}

const reference = /\{fact:([^{}|]+)(?:\|([a-z]+))?\}|\{([가-힣]+)\/([가-힣]+)\}/g

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const positionNames: Record<Locale, Record<Position, string>> = {
  ko: { year: '연주', month: '월주', day: '일주', hour: '시주' },
  en: { year: 'year pillar', month: 'month pillar', day: 'day pillar', hour: 'hour pillar' },
}

/** A year, a month of it or a day, each as far as it is written. */
interface Time {
  year?: string | undefined
  month?: string | undefined
  day?: string | undefined
}

const time = /(?<![\d-])(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?(?![\d-])/

/** The time that a fact is about: its value where that is one, otherwise what its id names. */
function timeOf(id: string, value: unknown): Time {
  const ofValue = typeof value === 'string' || typeof value === 'number' ? new RegExp(`^${time.source}$`).exec(String(value)) : null
  return (ofValue ?? time.exec(id))?.groups ?? {}
}

function spokenMonth(month: string, locale: Locale): string {
  return locale === 'ko' ? `${Number(month)}월` : (monthNames[Number(month) - 1] ?? '')
}

function spokenDate({ month, day }: Time, locale: Locale): string | null {
  if (!month || !day) return null
  return `${spokenMonth(month, locale)} ${locale === 'ko' ? `${Number(day)}일` : Number(day)}`
}

/** The year, month or day of a fact; null where it has none. */
function sayTime(format: 'year' | 'month' | 'date', at: Time, locale: Locale): string | null {
  if (format === 'year') return at.year ?? null
  if (format === 'month') return at.month ? spokenMonth(at.month, locale) : null
  return spokenDate(at, locale)
}

function spokenPillar(pillar: Pillar, locale: Locale): Spoken {
  const [stem, branch] = [pillar[0] as Stem, pillar[1] as Branch]
  if (locale === 'ko') return { text: pillarHangul(pillar), gloss: pillar }
  return { text: `${elementTerms[stemTerms[stem].element].english} ${branchTerms[branch].english}`, gloss: pillar }
}

function spokenLetter(letter: string, full: boolean, locale: Locale): Spoken {
  const term = stemTerms[letter as Stem] ?? branchTerms[letter as Branch]
  if (locale === 'en') return { text: term.english, gloss: letter }
  const element = elementTerms[term.element]
  return full ? { text: term.hangul + element.hangul, gloss: letter + element.hanja } : { text: term.hangul, gloss: letter }
}

function spokenLetters(letters: string, locale: Locale): string {
  const names = [...letters].map((letter) => spokenLetter(letter, false, locale).text)
  return names.join(locale === 'ko' ? '' : '–')
}

/** Relations whose Korean name is written after a space: 해묘미 삼합, but 축미충. */
const spacedRelations = new Set<RelationKind>([
  'three-combination',
  'half-combination',
  'directional-combination',
  'self-punishment',
  'resentment',
  'hidden-combination',
])
const shortRelation: Partial<Record<RelationKind, { hangul: string; hanja: string }>> = {
  'stem-combination': { hangul: '합', hanja: '合' },
  'stem-clash': { hangul: '충', hanja: '沖' },
  'stem-control': { hangul: '극', hanja: '剋' },
  'six-combination': { hangul: '합', hanja: '合' },
}

function spokenRelation(kind: RelationKind, found: string, locale: Locale): Spoken {
  const letters = spokenOrder({ kind, letters: [...found] }).join('')
  const term = relationTerms[kind]
  if (locale === 'en') return { text: `${spokenLetters(letters, 'en')} ${term.english}`, gloss: letters + term.hanja }
  const { hangul, hanja } = shortRelation[kind] ?? term
  const space = spacedRelations.has(kind) ? ' ' : ''
  return { text: spokenLetters(letters, 'ko') + space + hangul, gloss: letters + space + hanja }
}

function term(entry: { hangul: string; hanja: string; english: string }, locale: Locale): Spoken {
  return { text: locale === 'ko' ? entry.hangul : entry.english, gloss: entry.hanja }
}

function listed(parts: string[], locale: Locale): string {
  if (locale === 'ko') return parts.join('·')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function spokenNumber(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Names that stand for more than one letter (신금 is 辛金 and 申金) or that are a single syllable. */
function needsGloss(name: string): boolean {
  return name.length === 1 || name === '신금' || isOtherWord(name)
}

/** 임신 is a pregnancy and 병신 an insult where no letters stand beside them. */
function isOtherWord(name: string): boolean {
  return name === '임신' || name === '병신'
}

/** Says the value of one fact in a form that a reference asks for; null: it has no such form. */
function sayAs(format: string, id: string, value: unknown, locale: Locale): Spoken | null {
  if (format === 'year' || format === 'month' || format === 'date') {
    const text = sayTime(format, timeOf(id, value), locale)
    return text === null ? null : { text }
  }
  if (format === 'places' && Array.isArray(value)) {
    const places = value.map((place) => positionNames[locale][place as Position])
    return places.length > 0 && places.every(Boolean) ? { text: listed(places, locale) } : null
  }
  return format === 'full' && isLetter(id) ? spokenLetter(String(value), true, locale) : null
}

const isLetter = (id: string) => /\.(?:stem|branch|commanding)$/.test(id)

/** Says the value of one fact; null: nobody says it, as a yes or no. The end of its id tells what the value is (docs/facts.md). */
function sayFact(id: string, value: unknown, locale: Locale): Spoken | null {
  if (typeof value === 'boolean' || (Array.isArray(value) && value.length === 0)) return null
  const parts = id.replace(/^other\./, '').split('.')
  const last = parts.at(-1) ?? ''
  if (parts[0] === 'star') return term(starTerms[last as StarId], locale)
  const relationAt = parts.indexOf('relation')
  if (relationAt >= 0) return spokenRelation(parts[relationAt + 1] as RelationKind, String(value), locale)
  if (last === 'ten-god') return term(tenGodTerms[value as TenGod], locale)
  if (parts[0] === 'structure') {
    const kinds = (Array.isArray(value) ? value : [value]).map((kind) => term(structureTerms[kind as StructureId], locale))
    return kinds.length === 1
      ? kinds[0]!
      : {
          text: listed(
            kinds.map(({ text }) => text),
            locale,
          ),
        }
  }
  if (last === 'stage' || last === 'seated-stage') return term(luckStageTerms[value as LuckStageId], locale)
  if (last === 'branch-star') return term(branchStarTerms[value as BranchStarId], locale)
  if (last === 'level') return term(strengthTerms[value as StrengthLevel], locale)
  if (last === 'pillar') return spokenPillar(value as Pillar, locale)
  if (isLetter(id)) return spokenLetter(String(value), false, locale)
  if (last === 'direction')
    return { text: { ko: { forward: '순행', backward: '역행' }, en: { forward: 'forward', backward: 'backward' } }[locale][value as 'forward'] }
  if (last === 'starts' || last === 'ends' || last === 'date') return sayAs('date', id, value, locale)
  if (Array.isArray(value)) {
    const spoken = value.map((entry) =>
      entry in elementTerms
        ? term(elementTerms[entry as Element], locale)
        : typeof entry === 'number'
          ? { text: spokenNumber(entry) }
          : spokenLetter(String(entry), true, locale),
    )
    return {
      text: listed(
        spoken.map((entry) => entry.text),
        locale,
      ),
    }
  }
  if (typeof value === 'number') return { text: spokenNumber(value) }
  if (typeof value === 'string' && value in elementTerms) return term(elementTerms[value as Element], locale)
  return { text: String(value) }
}

/** The facts that a sentence points at, in order. */
export function referencesOf(text: string): string[] {
  return [...text.matchAll(reference)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]))
}

/**
 * Puts the values of facts into a sentence: `{fact:annual.2027.pillar}{은/는}` becomes `정미(丁未)는`.
 * A reference may carry a form: `|full` (기토), `|year` `|month` `|date` (the time a luck fact is about), `|places`.
 * `gloss`: whether hanja stand beside a term, `needed` where its name is another word without them.
 * `glossed` holds the terms already explained in this reading; a Korean name that alone is unclear keeps its hanja always.
 */
export function renderSentence(
  text: string,
  facts: FactTable,
  locale: Locale,
  { gloss = true, ...options }: { glossed?: ReadonlySet<string>; gloss?: boolean | 'needed' } = {},
): RenderedSentence {
  const glossed = new Set(options.glossed)
  const segments: Segment[] = []
  const factIds = new Set<string>()
  const missing: string[] = []
  let written = ''
  let lastEnd = 0

  const write = (segment: Segment) => {
    const previous = segments.at(-1)
    if (segment.text === '') return
    if (segment.kind === 'text' && previous?.kind === 'text') previous.text += segment.text
    else segments.push(segment)
    const space = locale === 'en' ? ' ' : ''
    written += segment.kind === 'fact' && segment.gloss ? `${segment.text}${space}(${segment.gloss})` : segment.text
  }

  for (const match of text.matchAll(reference)) {
    write({ kind: 'text', text: text.slice(lastEnd, match.index) })
    lastEnd = match.index + match[0].length
    const [, id, format, afterConsonant, afterVowel] = match
    if (id === undefined) {
      write({ kind: 'text', text: attachParticle(written, afterConsonant ?? '', afterVowel ?? '') })
      continue
    }
    const value = facts.get(id)?.value
    const spoken = value === undefined ? null : format ? sayAs(format, id, value, locale) : sayFact(id, value, locale)
    if (!spoken) {
      missing.push(id)
      continue
    }
    factIds.add(id)
    const wanted = spoken.gloss !== undefined && (!glossed.has(spoken.gloss) || (locale === 'ko' && needsGloss(spoken.text)))
    const isGlossed = wanted && (gloss === true || (gloss === 'needed' && isOtherWord(spoken.text)))
    if (isGlossed) glossed.add(spoken.gloss!)
    write({ kind: 'fact', text: spoken.text, fact: id, ...(isGlossed ? { gloss: spoken.gloss } : {}) })
  }
  write({ kind: 'text', text: text.slice(lastEnd) })
  return { segments, text: written, factIds: [...factIds], missing, glossed }
}
