/** Day numbers (days since 1970-01-01) and clock milliseconds as text. */

const dayMilliseconds = 86_400_000

/** `YYYY-MM-DD` of a day number. */
export function formatDay(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10)
}

/** Day number of `YYYY-MM-DD`, without a check that the day exists. */
export function parseDay(date: string): number {
  const { year, month, day } = splitDate(date)
  return Date.UTC(year, month - 1, day) / dayMilliseconds
}

export function splitDate(date: string): { year: number; month: number; day: number } {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number)
  return { year, month, day }
}

/** `YYYY-MM-DD HH:MM:SS` of clock milliseconds since 1970-01-01 00:00, rounded to the second. */
export function formatClock(milliseconds: number): string {
  return new Date(Math.round(milliseconds / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ')
}
