/** The Korean lunar calendar and, where asked for, the Chinese one. */
import type { BirthErrorCode } from './client.ts'
import { formatDay, parseDay, splitDate } from './days.ts'
import { native } from './native.ts'
import { spanOfYears } from './solar-terms.ts'

export type LunarCalendar = 'korean' | 'chinese'

export interface LunarMonth {
  year: number
  month: number
  leap: boolean
  /** `YYYY-MM-DD` */
  firstDay: string
  length: number
}

export interface LunarDate {
  year: number
  month: number
  day: number
  leap: boolean
}

export type LunarToSolarResult = { ok: true; date: string } | { ok: false; code: BirthErrorCode }

/** The months of the lunar years from one to another, both included, as far as they lie in 1600…2200. */
export function lunarMonths(fromYear: number, toYear: number, calendar: LunarCalendar = 'korean'): LunarMonth[] {
  return rows(native().lunarMonths(...spanOfYears(fromYear, toYear), calendar === 'chinese'), 5).map(([year, month, leap, firstDay, length]) => ({
    year: year!,
    month: month!,
    leap: leap === 1,
    firstDay: formatDay(firstDay!),
    length: length!,
  }))
}

/** Lunar date of a civil day `YYYY-MM-DD`; null for no such day or one outside 1600…2200. */
export function solarToLunar(date: string, calendar: LunarCalendar = 'korean'): LunarDate | null {
  const number = parseDay(date)
  if (Number.isNaN(number) || formatDay(number) !== date) return null
  const [year, month, day, leap] = native().solarToLunar(number, calendar === 'chinese')
  return year === undefined ? null : { year, month: month!, day: day!, leap: leap === 1 }
}

const noSuchDay = -1_000_000_000
const problems: BirthErrorCode[] = ['date-impossible', 'leap-month-absent', 'year-out-of-range']

/** Civil day of a lunar date written `YYYY-MM-DD`, or why there is none. */
export function lunarToSolar(date: string, leap: boolean, calendar: LunarCalendar = 'korean'): LunarToSolarResult {
  const { year, month, day } = splitDate(date)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return { ok: false, code: 'date-impossible' }
  const number = native().lunarToSolar(year, month, day, leap, calendar === 'chinese')
  return number <= noSuchDay ? { ok: false, code: problems[noSuchDay - number]! } : { ok: true, date: formatDay(number) }
}

function rows(values: Float64Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) => [...values.subarray(row * width, (row + 1) * width)])
}
