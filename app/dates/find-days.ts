import { type Birth, type Purpose, purposes, type SelectDaysResult, type SelectedDay, selectDays } from '#engine'
import { weekdayOf } from '../today/format-day.ts'

/** Days for surgery or birth are chosen with a doctor, not here. */
export type AskedPurpose = Exclude<Purpose, 'surgery'>
export const askedPurposes = purposes.filter((purpose): purpose is AskedPurpose => purpose !== 'surgery')

export const skips = ['weekdays', 'weekends', 'hindered'] as const
export type Skip = (typeof skips)[number]

const mostDays = 366
const dayMilliseconds = 86_400_000

export interface FoundDays {
  /** Open days, the best first. */
  open: SelectedDay[]
  /** What the rules rule out, by date. */
  excluded: SelectedDay[]
  /** How many days the person's own wishes left out. */
  skipped: number
  /** All days that were looked at. */
  total: number
}

export type FindDaysResult = { ok: true; found: FoundDays } | { ok: false; error: Extract<SelectDaysResult, { ok: false }>['error'] }

/** Days of a range (both ends included, at most a year) for a purpose and a person, without the days that the person leaves out. */
export function findDays(birth: Birth, purpose: AskedPurpose, from: string, until: string, skip: readonly Skip[]): FindDaysResult {
  if ((Date.parse(until) - Date.parse(from)) / dayMilliseconds >= mostDays)
    return { ok: false, error: { code: 'range-impossible', field: 'until', message: 'The range must hold at most a year.' } }
  const result = selectDays(birth, purpose, from, until)
  if (!result.ok) return result
  const wanted = result.days.filter((day) => !skip.some((kind) => isSkipped(day, kind)))
  return {
    ok: true,
    found: {
      open: wanted.filter(({ excluded }) => !excluded).toSorted((a, b) => b.score - a.score || a.date.localeCompare(b.date)),
      excluded: wanted.filter(({ excluded }) => excluded),
      skipped: result.days.length - wanted.length,
      total: result.days.length,
    },
  }
}

function isSkipped({ date, reasons }: SelectedDay, skip: Skip): boolean {
  const weekday = weekdayOf(date)
  const isWeekend = weekday === 0 || weekday === 6
  if (skip === 'weekends') return isWeekend
  if (skip === 'weekdays') return !isWeekend
  return !reasons.some(({ ground }) => ground === 'no-hindrance')
}
