import { shiftDay } from '#engine/client'

export { shiftDay } from '#engine/client'

/** A calendar time, as the prefix of its facts: `annual.2027`, `monthly.2027-03`, `daily.2027-03-05`, and `weekly.2027-03-01` by its Monday. */
export interface NamedTime {
  unit: 'year' | 'month' | 'week' | 'day'
  prefix: string
  year: number
  /** Of a weekend, its days; absent: the one day, or all of the unit. */
  days?: number
}

/** How a time without a year is meant: the next that comes, or the last that was. */
export type Direction = 'ahead' | 'back'

export function yearTime(year: number): NamedTime {
  return { unit: 'year', prefix: `annual.${year}`, year }
}
export function monthTime(month: string): NamedTime {
  return { unit: 'month', prefix: `monthly.${month}`, year: Number(month.slice(0, 4)) }
}
export function dayTime(date: string): NamedTime {
  return { unit: 'day', prefix: `daily.${date}`, year: Number(date.slice(0, 4)) }
}
/** From its Saturday on, or what is left of it. */
export function weekendTime(date: string): NamedTime {
  return { ...dayTime(date), days: 7 - weekdayOf(date) }
}
export function weekTime(monday: string): NamedTime {
  return { unit: 'week', prefix: `weekly.${monday}`, year: Number(monday.slice(0, 4)) }
}

/** The first and the last calendar day of a time. */
export function spanOf({ unit, prefix, year, days = 1 }: NamedTime): { from: string; until: string } {
  const named = prefix.slice(prefix.indexOf('.') + 1)
  switch (unit) {
    case 'day':
      return { from: named, until: shiftDay(named, days - 1) }
    case 'week':
      return { from: named, until: shiftDay(named, 6) }
    case 'month':
      return { from: `${named}-01`, until: shiftDay(`${shiftMonth(named, 1)}-01`, -1) }
    case 'year':
      return { from: `${year}-01-01`, until: `${year}-12-31` }
  }
}

export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** 0 for a Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
}

export const two = (number: number | string): string => String(number).padStart(2, '0')
