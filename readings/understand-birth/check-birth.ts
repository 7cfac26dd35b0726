import { type Birth, type BirthError, chartOf } from '#engine'

/** Why a birth cannot be: as the engine says, or because it is still to come. */
export type BirthProblem = BirthError | { code: 'date-in-future'; field: 'date'; message: string }

const ofLocalTime = new Set<BirthError['code']>(['time-skipped', 'time-ambiguous', 'zone-unknown', 'longitude-required'])
const inFuture: BirthProblem = { code: 'date-in-future', field: 'date', message: 'That day is still to come.' }

/** Why this birth cannot be, as far as it is known: the calendar has no such day, the zone skipped or doubled that hour, the day is to come. */
export function checkBirth(birth: Partial<Birth>, now: Date): BirthProblem | null {
  if (birth.date === undefined) return null
  const placed = birth.timeZone !== undefined
  const result = chartOf({ ...birth, time: birth.time ?? null }, now)
  if (!result.ok) return !placed && ofLocalTime.has(result.error.code) ? null : result.error
  const { instant, civil } = result.chart.birth
  const { zoneOffsetSeconds } = result.chart.convention
  const localNow = new Date(now.getTime() + zoneOffsetSeconds * 1000).toISOString()
  const toCome = instant === null ? civil.slice(0, 10) > localNow.slice(0, 10) : Date.parse(instant) > now.getTime()
  return toCome ? inFuture : null
}

/** The last day of the month that a date lies in, in its own calendar. */
export function lastDayOf(birth: Pick<Birth, 'date' | 'calendar' | 'leapMonth'>): string | undefined {
  const { date = '', calendar, leapMonth } = birth
  const days = calendar === 'lunar' ? [30, 29] : [31, 30, 29, 28]
  return days.map((day) => `${date.slice(0, 8)}${day}`).find((last) => chartOf({ date: last, calendar, leapMonth, time: null }).ok) ?? birth.date
}
