import { type Birth, chartOf, type MonthlyLuck } from '#engine'
import { middleOf } from '../chart/zoom-luck.ts'

/** The twelve saju months filed under January to December of a civil year. */
export function monthsOfYear(birth: Birth, year: number): MonthlyLuck[] {
  const result = chartOf(birth, middleOf(year))
  return result.ok ? result.chart.monthly.filter(({ month }) => month.startsWith(`${year}-`)) : []
}
