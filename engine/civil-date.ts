import { formatDay, hasCivilDay } from './days.ts'
import { native } from './native.ts'

/** The civil day of an instant in a zone, `YYYY-MM-DD`; null for an unknown zone or an instant outside the years 1 to 9998. */
export function civilDate(instant: Date, timeZone: string): string | null {
  if (!hasCivilDay(instant)) return null
  const day = native().civilDay(instant.getTime(), timeZone)
  return day === null ? null : formatDay(day)
}
