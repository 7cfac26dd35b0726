import { type Birth, type Chart, chartOf } from '#engine'
import type { AnnualLuck, DailyLuck, LuckCycle, MonthlyLuck } from '#engine/client'
import { daysBetween } from './luck-days.ts'

export interface LuckZoom {
  cycles: LuckCycle[]
  /** Index of the cycle that is looked at, and of the present one. */
  cycle: number
  current: number | null
  years: AnnualLuck[]
  year: number
  months: MonthlyLuck[]
  /** The month that is looked at, `YYYY-MM`. */
  month: string
  days: DailyLuck[]
  /** The day that is looked at, `YYYY-MM-DD`. */
  day: string
}

export interface LuckChoice {
  cycle?: number
  year?: number
  month?: string
  day?: string
}

/** The engine gives years around a moment, from two before it. */
const yearsBefore = 2
const monthsOfYear = 12

export function middleOf(year: number): Date {
  return new Date(Date.UTC(year, 6, 1))
}

/** Decade, its years, the months of one, the days of one: what is chosen, else what contains the present. Null without luck cycles. */
export function zoomLuck(birth: Birth, chart: Chart, chosen: LuckChoice): LuckZoom | null {
  if (!chart.luck) return null
  const { cycles, current } = chart.luck
  const cycle = chosen.cycle !== undefined && cycles[chosen.cycle] ? chosen.cycle : (current ?? 0)
  const firstYear = Number(cycles[cycle]?.startsAt.slice(0, 4))
  const around = chartOf(birth, middleOf(firstYear + yearsBefore))
  const years = around.ok ? around.chart.annual : chart.annual
  const wanted = chosen.year ?? chart.now.year
  const year = years.some((candidate) => candidate.year === wanted) ? wanted : (years[0]?.year ?? chart.now.year)
  const within = chartOf(birth, middleOf(year))
  const months = (within.ok ? within.chart.monthly : chart.monthly).slice(0, monthsOfYear)
  const { date } = chart.now
  const month =
    months.find((candidate) => candidate.month === chosen.month) ??
    months.find(({ startsAt, endsAt }) => startsAt <= date && date <= endsAt) ??
    months[0]
  const days = month ? daysBetween(birth, month.startsAt, month.endsAt) : []
  const day = [chosen.day, date].find((candidate) => days.some((luck) => luck.date === candidate)) ?? days[0]?.date ?? ''
  return { cycles, cycle, current, years, year, months, month: month?.month ?? '', days, day }
}
