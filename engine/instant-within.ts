import { civilDate } from './civil-date.ts'

/** An instant that lies in a civil day (`YYYY-MM-DD`) of a zone, whichever side of the date line the zone is on. */
export function instantWithin(date: string, timeZone: string): Date {
  const noon = new Date(`${date}T12:00:00Z`)
  return civilDate(noon, timeZone) === date ? noon : new Date(`${date}T00:00:00Z`)
}

/**
 * The instant to ask a chart with, whose days are those of the zone of birth, so that its today is the civil day where the person is
 * now: `now` itself, unless it is another day there. Null or an unknown zone: `now`.
 */
export function instantOfReader(now: Date, zoneOfBirth: string, zoneOfReader: string | null): Date {
  const today = zoneOfReader === null ? null : civilDate(now, zoneOfReader)
  return today === null || today === civilDate(now, zoneOfBirth) ? now : instantWithin(today, zoneOfBirth)
}
