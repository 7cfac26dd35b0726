import { type BirthInput, type Chart, chartOf } from '#engine'
import type { AnnualLuck, LuckCycle, MonthlyLuck } from '#engine/client'

export interface LuckZoom {
  cycles: LuckCycle[]
  /** Index of the cycle that is looked at, and of the present one. */
  cycle: number
  current: number | null
  years: AnnualLuck[]
  year: number
  months: MonthlyLuck[]
}

/** The engine gives years around a moment, from two before it. */
const yearsBefore = 2

function middleOf(year: number): Date {
  return new Date(Date.UTC(year, 6, 1))
}

/** Decade, then its years, then the months of one: what is chosen, else what contains the present. Null without luck cycles. */
export function zoomLuck(birth: BirthInput, chart: Chart, chosen: { cycle?: number; year?: number }): LuckZoom | null {
  if (!chart.luck) return null
  const { cycles, current } = chart.luck
  const cycle = chosen.cycle !== undefined && cycles[chosen.cycle] ? chosen.cycle : (current ?? 0)
  const firstYear = Number(cycles[cycle]?.startsAt.slice(0, 4))
  const around = chartOf(birth, middleOf(firstYear + yearsBefore))
  const years = around.ok ? around.chart.annual : chart.annual
  const wanted = chosen.year ?? chart.now.year
  const year = years.some((candidate) => candidate.year === wanted) ? wanted : (years[0]?.year ?? chart.now.year)
  const within = chartOf(birth, middleOf(year))
  const months = (within.ok ? within.chart.monthly : chart.monthly).slice(0, 12)
  return { cycles, cycle, current, years, year, months }
}
