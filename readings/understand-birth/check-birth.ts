import { type Birth, type BirthError, chartOf } from '#engine'

const ofLocalTime = new Set<BirthError['code']>(['time-skipped', 'time-ambiguous', 'zone-unknown', 'longitude-required'])

/** Why this birth cannot be, as far as it is known: the calendar has no such day, the zone skipped or doubled that hour. */
export function checkBirth(birth: Partial<Birth>, now: Date): BirthError | null {
  if (birth.date === undefined) return null
  const placed = birth.timeZone !== undefined
  const result = chartOf({ ...birth, time: birth.time ?? null }, now)
  if (result.ok || (!placed && ofLocalTime.has(result.error.code))) return null
  return result.error
}
