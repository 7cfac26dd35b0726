import { type Birth, type Chart, chartOf, type DailyLuck, instantWithin, shiftDay } from '#engine'

/** So many days from its own on does a chart tell. */
const daysOfChart = 14

/** The chart as seen on a civil day; null for a birth that makes none. */
export function chartOn(birth: Birth, date: string): Chart | null {
  const result = chartOf(birth, instantWithin(date, birth.timeZone))
  return result.ok ? result.chart : null
}

/** Every day from one to another, both included. */
export function daysBetween(birth: Birth, from: string, until: string): DailyLuck[] {
  const days: DailyLuck[] = []
  for (let start = from; start <= until; start = shiftDay(start, daysOfChart)) days.push(...(chartOn(birth, start)?.daily ?? []))
  return days.filter(({ date }) => date <= until)
}
