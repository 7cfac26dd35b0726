import { findMentions, listPhrases } from '#ai'
import type { Birth, Chart } from '#engine'
import { branches, elements, luckStages, stars, stems, structures, tenGods } from '#engine/client'
import type { Slots, TemplateManifest } from '#templates'
import { placeNamed } from './places.ts'

/** What stands in place of something that is not shown. */
export const hiddenMark = '○○'

/** Whose births and names a text may hold. */
export interface Private {
  profiles: readonly { label: string; place: string; birth: Pick<Birth, 'date' | 'time'> }[]
}

const clocks = /(?<!\d)\d{1,2}:\d{2}(?!\d)/g
const wholeDates =
  /\b(?:1[6-9]|20|21)\d{2}(?:[-./]\s?\d{1,2}[-./]\s?\d{1,2}|년\s?\d{1,2}월\s?\d{1,2}일)|\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/g
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The year, the day and the hour of a birth by themselves, in the ways in which an answer says them. */
function momentsOf({ date, time }: Private['profiles'][number]['birth']): RegExp[] {
  const [year, month, day] = (date ?? '').split('-').map(Number)
  const patterns: RegExp[] = []
  if (year) patterns.push(new RegExp(`(?<!\\d)${year}(?!\\d)년?`, 'g'))
  if (month && day) {
    const name = monthNames[month - 1]
    patterns.push(new RegExp(`(?<!\\d)0?${month}월\\s?0?${day}일|\\b${name}[a-z]* ${day}\\b|\\b${day} ${name}[a-z]*`, 'g'))
  }
  if (time) {
    const hour = Number(time.slice(0, 2)) % 12 || 12
    patterns.push(
      new RegExp(`(?:오전|오후|아침|새벽|낮|저녁|밤)\\s?${hour}시(?:\\s?\\d{1,2}분|\\s?반)?|\\b${hour}(?: o’clock|\\s?[ap]\\.?m\\b)`, 'gi'),
    )
  }
  return patterns
}

/** What people call themselves here names nobody, and no name is one Latin letter. */
const ownWords = /^(?:나|저|본인|me|myself|self|[a-z])$/i
/** What may follow a name of one letter: more makes another word of it. */
const shortNameEnd = '(?=(?:이|가|은|는|을|를|와|과|랑|이랑|의|도|만|에게|한테|께|씨|님|아|야|하고)?(?![\\p{L}\\d]))'

/** The names, the longest first: one may begin with another. A Latin one is only itself as a whole word, a Korean one takes particles. */
function namesIn({ profiles }: Private): RegExp[] {
  // A card tells a place in its reader's language, whichever it was written in.
  const said = profiles.flatMap(({ label, place }) => [label, place, placeNamed(place, 'ko'), placeNamed(place, 'en')])
  const names = new Set(said.map((name) => name.normalize('NFC').trim()))
  return [...names]
    .filter((name) => name !== '' && !ownWords.test(name))
    .toSorted((left, right) => right.length - left.length)
    .map((name) => {
      const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
      return new RegExp(`(?<![\\p{L}\\d])${pattern}${[...name].length === 1 ? shortNameEnd : '(?![\\p{Script=Latin}\\d])'}`, 'giu')
    })
}

function joinMarks(text: string): string {
  return text.replace(/○○(?:[\s·,]*○○)+/g, hiddenMark)
}

/** Without whole dates, clock times, what else tells a moment of birth, its place, and the names that the person gave. */
export function redactBirth(text: string, secret: Private): string {
  let hidden = text.normalize('NFC').replaceAll(wholeDates, hiddenMark).replaceAll(clocks, hiddenMark)
  for (const { birth } of secret.profiles) for (const pattern of momentsOf(birth)) hidden = hidden.replaceAll(pattern, hiddenMark)
  for (const name of namesIn(secret)) hidden = hidden.replaceAll(name, hiddenMark)
  return joinMarks(hidden)
}

/** Whether a text says one of the names or places. */
export function saysName(text: string, secret: Private): boolean {
  return namesIn(secret).some((name) => name.test(text.normalize('NFC')))
}

const quotes = /‘[^‘’]*’(?!\p{Script=Latin})|“[^“”]*”|(?<![\p{L}\d])(['"])(?!\s)[^'"]*\1(?![\p{Script=Latin}\d])/gu
let shipped: ReadonlySet<string> | undefined

/** What is in quotation marks in the phrases that readings are told with. */
function shippedQuotes(): ReadonlySet<string> {
  shipped ??= new Set((['ko', 'en'] as const).flatMap((locale) => [...listPhrases(locale).values()].flatMap((phrase) => phrase.match(quotes) ?? [])))
  return shipped
}

/** Without what is quoted out of the question: an answer names the options of a choice in their person's words. */
export function redactQuotes(text: string): string {
  return text.replace(quotes, (quote) => (shippedQuotes().has(quote) ? quote : hiddenMark))
}

/** The slots of a comparison that hold the options of the question. */
const optionSlots = ['change', 'stay']

/** Whether a card is made of another person's chart, or holds what the question says. */
export function isOfOthersOrQuestion({ needs, slots }: Pick<TemplateManifest, 'needs' | 'slots'>, values: Slots): boolean {
  const isOfOthers =
    needs.some((need) => need === 'other' || need === 'group') ||
    Object.values(slots).some((slot) => 'from' in slot && /^(?:pair|group)\./.test(slot.from ?? ''))
  return isOfOthers || optionSlots.some((name) => Boolean(values[name])) || textsIn(values).some((text) => redactQuotes(text) !== text)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What tells the letters of a chart, and with them the moment of birth: also what they are to letters that everybody knows. */
const letterKinds: ReadonlySet<string> = new Set([
  'pillar',
  'stem',
  'branch',
  'hidden',
  'relation',
  'void',
  'nayin',
  'disagreement',
  'ten-god',
  'ten-god-family',
  'stage',
  'star',
  'structure',
  'element',
  'element-count',
  'element-weight',
  'element-missing',
  'element-strongest',
  'element-weakest',
  'element-strong',
  'element-weak',
  'element-compared',
  'useful-element',
  'score',
])
const letters = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'
const besideLetters = '年月日時合沖冲刑破害怨嗔半三方木火土金水\\s·'
/** A gloss of letters with the word before it, and letters by themselves; the star 天乙貴人 only has one in its name. */
const glossedLetters = new RegExp(
  `[가-힣]{0,4}\\s?\\([${letters}${besideLetters}]*[${letters}][${letters}${besideLetters}]*\\)|(?<!\\p{Script=Han})[${letters}]+(?!\\p{Script=Han})`,
  'gu',
)
const ages = /(?<!\d)\d{1,3}(?=\s?(?:세|살))|(?<=\b(?:ages?|aged|turn|turned) )\d{1,3}\b/gi

/** Without the letters of the pillars, what joins them, and ages besides: a year and an age tell the year of birth. */
export function redactPillars(text: string): string {
  let hidden = text
  const mentions = findMentions(text).filter(({ kind }) => letterKinds.has(kind))
  for (const { start, end } of mentions.toSorted((left, right) => right.start - left.start))
    hidden = hidden.slice(0, start) + hiddenMark + hidden.slice(end)
  return joinMarks(hidden.replace(glossedLetters, hiddenMark).replace(ages, hiddenMark))
}

/** What a sentence may rest on and be shown without the letters: hidden letters, times that everybody knows, the strength as a whole. */
const harmlessFact =
  /^(?:(?:year|month|day|hour|annual\.[^.]+|daily\.[^.]+|luck\.(?:current|next))\.pillar|luck\.(?:current|next)\.from-age|useful\.strength|strength\.level)$/
const ofOthers = /^(?:other|pair)\./

const keys: ReadonlySet<string> = new Set<string>([...stems, ...branches, ...tenGods, ...luckStages, ...stars, ...structures, ...elements])
/** Shorter pieces of a phrase are words that stand elsewhere too. */
const shortestPiece = { ko: 5, en: 10 }
/** Of two people no piece may be taken for one of a sentence about their person alone. */
const shortestOfPairs = { ko: 10, en: 20 }
let keyed: { byLetters: readonly string[]; ofPairs: readonly string[] } | undefined

function isOfPairs(path: string): boolean {
  return path.startsWith('pair.')
}

/** The longest piece between the slots of each phrase that is meant, where it is long enough. */
function piecesOf(isMeant: (path: string) => boolean, shortest: Record<'ko' | 'en', number>): string[] {
  return (['ko', 'en'] as const).flatMap((locale) =>
    [...listPhrases(locale)]
      .filter(([path]) => isMeant(path))
      .flatMap(([, phrase]) => {
        const pieces = phrase.split(/\{[^}]*\}|[A-Z]{3,}/).map((piece) => piece.trim().toLowerCase())
        const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one), '')
        return longest.length >= shortest[locale] ? [longest] : []
      }),
  )
}

/** The pieces of the phrases that are chosen by a letter of the chart or by what follows from one, and of those about two people alone. */
function keyedPieces() {
  if (keyed) return keyed
  const elsewhere = (['ko', 'en'] as const)
    .flatMap((locale) => [...listPhrases(locale)].flatMap(([path, phrase]) => (isOfPairs(path) ? [] : [phrase])))
    .join('\n')
    .toLowerCase()
  keyed = {
    byLetters: piecesOf((path) => !/^(?:glossary|who)\./.test(path) && path.split('.').some((name) => keys.has(name)), shortestPiece),
    ofPairs: piecesOf(isOfPairs, shortestOfPairs).filter((piece) => !elsewhere.includes(piece)),
  }
  return keyed
}

/** Whether a sentence may be shown to a stranger at all. Without the pillars none may from which a letter follows, however it is put; about another person none may. */
export function mayShowSentence({ text, facts }: { text: string; facts: readonly string[] }, { pillars }: { pillars: boolean }): boolean {
  const { byLetters, ofPairs } = keyedPieces()
  const says = (pieces: readonly string[]) => {
    const said = text.toLowerCase()
    return pieces.some((piece) => said.includes(piece))
  }
  if (facts.some((fact) => ofOthers.test(fact)) || says(ofPairs)) return false
  return pillars || (facts.every((fact) => harmlessFact.test(fact)) && !says(byLetters))
}

/** Whether what a card says, its markup taken away, may be shown to a stranger; a card is shown whole or not at all. */
export function mayShowCard(text: string, secret: Private, { pillars }: { pillars: boolean }): boolean {
  const said = text.normalize('NFC')
  return redactBirth(said, secret) === said && (pillars || (redactPillars(said) === said && mayShowSentence({ text: said, facts: [] }, { pillars })))
}

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntity(entity: string, body: string): string {
  const code = /^#x([\da-f]{1,6})$/i.test(body) ? Number.parseInt(body.slice(2), 16) : /^#(\d{1,7})$/.test(body) ? Number(body.slice(1)) : null
  if (code === null) return namedEntities[body.toLowerCase()] ?? ' '
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

/** The words that a document shows or says aloud. */
export function textOfMarkup(html: string): string {
  const said = [...html.matchAll(/\s(?:aria-label|title|alt)="([^"]*)"/g)].map(([, text]) => text)
  return [html.replace(/<[^>]+>/g, ' '), ...said].join('\n').replace(/&([a-z]+|#x?[\da-f]+);/gi, decodeEntity)
}

/** The pillars of a chart from year to hour; null for an hour that is not known. */
export function pillarsOf({ pillars }: Chart): (string | null)[] {
  return [pillars.year.pillar, pillars.month.pillar, pillars.day.pillar, pillars.hour?.pillar ?? null]
}
