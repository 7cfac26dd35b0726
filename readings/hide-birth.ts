import { maskBirth, mentionsBirth } from '#ai'
import type { Birth } from '#engine'
import { understandBirth } from './understand-birth.ts'

/** More births than this in one question are left to `maskBirth` alone. */
const mostBirths = 4

/** Times and years that are those of the birth in question, said without a word of birth or a whole date. */
function hideKnown(text: string, { date, time }: Partial<Pick<Birth, 'date' | 'time'>>): string {
  const [year = 0, month = 0] = (date ?? '').split('-').map(Number)
  const [hour = -1, minute = -1] = (time ?? '').split(':').filter(Boolean).map(Number)
  const isHour = (said: string, minutes: string | undefined) =>
    Number(said) % 12 === hour % 12 && (minutes === undefined || Number(minutes) === minute)
  const isYear = (said: string) => Number(said) === (said.length === 2 ? year % 100 : year)
  return text
    .replace(/(?<!\d)(\d{1,2})\s?(?:[:h]\s?(\d{2})|시(?!간)(?:\s?(?:(\d{1,2})\s?분|(반)))?)/g, (said, hours, colon, minutes, half) =>
      isHour(hours, colon ?? minutes ?? (half ? '30' : undefined)) ? '[birth]' : said,
    )
    .replace(/(?<!\d)(\d{1,2})\s?[ap]\.?m\b/gi, (said, hours) => (isHour(hours, undefined) ? '[birth]' : said))
    .replace(
      /(?<!\d)(\d{4}|\d{2}(?=\s?년(?!\s?(?:뒤|후|차|동안|간|전|째|넘|이상|정도))))(?!\d)(?:\s?년(?:\s?(\d{1,2})\s?월)?)?/g,
      (said, years, months) => (isYear(years) && (months === undefined || Number(months) === month) ? '[birth]' : said),
    )
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthName = `(?<name>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const wholeDates = [
  /(?<!\d)(?<year>2[01]\d{2})\s?(?:년|[./-])\s?(?<month>\d{1,2})\s?(?:월|[./-])\s?(?<day>\d{1,2})(?!\d)(?:\s?일(?!\s?생))?/g,
  new RegExp(`(?<!\\d)${dayNumber}\\s+(?:of\\s+)?${monthName},?\\s+(?<year>2[01]\\d{2})(?!\\d)`, 'gi'),
  new RegExp(`\\b${monthName}\\s+(?:the\\s+)?${dayNumber},?\\s+(?<year>2[01]\\d{2})(?!\\d)`, 'gi'),
]

/** The whole dates of a text that are still to come, each behind a word that nothing takes for a birth, and how to put them back. */
function keepComing(text: string, today: string): { text: string; back: (hidden: string) => string } {
  const kept: string[] = []
  const isKorean = /[가-힣]/.test(text)
  let without = text
  for (const pattern of wholeDates)
    without = without.replaceAll(pattern, (said, ...rest) => {
      const { year, month, name, day } = rest.at(-1) as Record<string, string | undefined>
      const at = month ? Number(month) : months.findIndex((one) => one.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1
      const date = `${year}-${String(at).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`
      if (date <= today || Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || kept.length === mostDates) return said
      kept.push(isKorean ? `${year}년 ${at}월 ${Number(day)}일` : `${Number(day)} ${capital(months[at - 1] ?? '')} ${year}`)
      return wordOf(kept.length - 1)
    })
  return { text: without, back: (hidden) => kept.reduce((whole, date, index) => whole.replaceAll(wordOf(index), date), hidden) }
}

const mostDates = 8
const wordOf = (index: number): string => `[date-${String.fromCharCode('a'.charCodeAt(0) + index)}]`
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * A question as a model, an embedding and the memory may have it. Births are cut out as far as they can be understood, however they
 * were written; what is left is masked. A date that is still to come was asked about and is no birth.
 * `known` is the birth that the question is about: its time and year are cut out wherever they stand.
 */
export function hideBirth(text: string, now: Date, known: Partial<Pick<Birth, 'date' | 'time'>> = {}): string {
  const today = now.toISOString().slice(0, 10)
  const coming = keepComing(text, today)
  const speaksOfBirth = mentionsBirth(text)
  // What stands beside a whole date goes with it; what is still understood after that was written in another way.
  let hidden = maskBirth(coming.text)
  let isAbout = hidden.includes('[birth]')
  for (let round = 0; round < mostBirths; round++) {
    const { birth, place, rest } = understandBirth(hidden, { now })
    const isDate = birth.date !== undefined && birth.date <= today
    const isPlace = place !== null && speaksOfBirth
    if (!isDate && !isPlace) break
    isAbout = true
    hidden = rest
  }
  return coming.back(hideKnown(maskBirth(hidden, { aboutBirth: isAbout }), known)) || '[birth]'
}
