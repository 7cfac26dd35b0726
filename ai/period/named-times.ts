import { type Direction, dayTime, monthTime, type NamedTime, yearTime } from './calendar-time.ts'
import { withoutLeftOut } from './left-out.ts'
import { namedDate, nearDay } from './read-days.ts'
import { namedAway } from './read-distance.ts'
import { monthOfYear, namedMonth } from './read-months.ts'
import { namedWeekday } from './read-weekdays.ts'
import { namedWeek } from './read-weeks.ts'
import { namedYear } from './read-years.ts'

/** The times that a text names, the one that is meant first. `wide`: a year or month is asked about, and a day is only in passing. */
export function namedTimes(written: string, today: string, direction: Direction, wide: 'year' | 'month' | null): NamedTime[] {
  const text = withoutLeftOut(written)
  const year = namedYear(text, today)
  const distant = namedAway(text, today)
  const month = namedMonth(text, today, direction, wide === 'month')
  const date = namedDate(text, today, direction)
  const near = wide ? null : nearDay(text, today)
  const week = wide ? null : namedWeek(text, today)
  const times: (NamedTime | null)[] = [
    date === null ? namedWeekday(text, today, direction, month) : dayTime(date),
    near === null ? null : dayTime(near),
    distant,
    week,
    month === null || (wide === 'year' && year !== null && !monthOfYear.test(text)) ? null : monthTime(month),
    year === null ? null : yearTime(year),
  ]
  return times.filter((time) => time !== null)
}
