import { maskBirth, mentionsBirth } from '#ai'
import type { Birth } from '#engine'
import { keepComing, latestToday } from './keep-coming.ts'
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

/**
 * A question as a model, an embedding and the memory may have it. Births are cut out as far as they can be understood, however they
 * were written; what is left is masked. A date that is still to come was asked about and is no birth.
 * `known` is the birth that the question is about: its time and year are cut out wherever they stand.
 */
export function hideBirth(text: string, now: Date, known: Partial<Pick<Birth, 'date' | 'time'>> = {}): string {
  const today = latestToday(now)
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
