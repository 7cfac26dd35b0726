import { findMentions } from '#ai'
import type { Birth, Chart } from '#engine'

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

/** What people call themselves here names nobody. */
const ownWords = /^(?:나|저|본인|me|i|myself|self)$/i

/** The names, the longest first: one may begin with another. One of a single letter is a word like any other; a Latin one is only itself as a whole word, a Korean one takes particles. */
function namesIn({ profiles }: Private): RegExp[] {
  const names = profiles.flatMap(({ label, place }) => [label.trim(), place.trim()]).filter((name) => [...name].length > 1 && !ownWords.test(name))
  return names
    .toSorted((left, right) => right.length - left.length)
    .map((name) => {
      const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{Script=Latin}\\d])`, 'giu')
    })
}

function joinMarks(text: string): string {
  return text.replace(/○○(?:[\s·,]*○○)+/g, hiddenMark)
}

/** Without whole dates, clock times, what else tells a moment of birth, its place, and the names that the person gave. */
export function redactBirth(text: string, secret: Private): string {
  let hidden = text.replaceAll(wholeDates, hiddenMark).replaceAll(clocks, hiddenMark)
  for (const { birth } of secret.profiles) for (const pattern of momentsOf(birth)) hidden = hidden.replaceAll(pattern, hiddenMark)
  for (const name of namesIn(secret)) hidden = hidden.replaceAll(name, hiddenMark)
  return joinMarks(hidden)
}

/** What tells the letters of a chart, and with them the moment of birth. */
const letterKinds: ReadonlySet<string> = new Set(['pillar', 'stem', 'branch', 'hidden', 'relation', 'void', 'nayin', 'disagreement'])
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

/** Whether what a card says, its markup taken away, may be shown to a stranger; a card is shown whole or not at all. */
export function mayShowCard(text: string, secret: Private, { pillars }: { pillars: boolean }): boolean {
  return redactBirth(text, secret) === text && (pillars || redactPillars(text) === text)
}

/** The words that a document shows or says aloud. */
export function textOfMarkup(html: string): string {
  const said = [...html.matchAll(/\s(?:aria-label|title|alt)="([^"]*)"/g)].map(([, text]) => text)
  return [html.replace(/<[^>]+>/g, ' '), ...said].join('\n').replace(/&[a-z#\d]+;/gi, ' ')
}

/** The pillars of a chart from year to hour; null for an hour that is not known. */
export function pillarsOf({ pillars }: Chart): (string | null)[] {
  return [pillars.year.pillar, pillars.month.pillar, pillars.day.pillar, pillars.hour?.pillar ?? null]
}
