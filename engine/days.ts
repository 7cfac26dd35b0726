/** Days and times as text. */

const dayMilliseconds = 86_400_000

/** `YYYY-MM-DD` of a day number (days since 1970-01-01). */
export function formatDay(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10)
}

/** Day number of `YYYY-MM-DD`, without a check that the day exists. */
export function parseDay(date: string): number {
  const { year, month, day } = splitDate(date)
  return Date.UTC(year, month - 1, day) / dayMilliseconds
}

export function splitDate(date: string): { year: number; month: number; day: number } {
  if (date.length !== 10) return { year: Number.NaN, month: Number.NaN, day: Number.NaN }
  const digit = (place: number) => date.charCodeAt(place) - 48
  return {
    year: digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    month: digit(5) * 10 + digit(6),
    day: digit(8) * 10 + digit(9),
  }
}

export const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
const monthAndDay = Array.from({ length: 1300 }, (_, digits) => `-${twoDigits[Math.floor(digits / 100)]}-${twoDigits[digits % 100]}`)

/** Whether an instant lies in the years 1 to 9998, whose days in every zone have a text `YYYY-MM-DD`. False for no date at all. */
export function hasCivilDay(instant: Date): boolean {
  const year = instant.getUTCFullYear()
  return year >= 1 && year <= 9998
}

/** `YYYY-MM-DD` of the number YYYYMMDD. */
export function formatDigits(digits: number): string {
  const year = Math.floor(digits / 10_000)
  return (year < 1000 ? String(year).padStart(4, '0') : year) + monthAndDay[digits - year * 10_000]!
}

/** `HH:MM:SS` of milliseconds of a day. */
export function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const minutes = Math.floor(seconds / 60)
  return `${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[minutes % 60]}:${twoDigits[seconds % 60]}`
}
