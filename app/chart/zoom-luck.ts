import { type Birth, type Chart, chartOf } from '#engine'
import type { AnnualLuck, DailyLuck, LuckCycle, MonthlyLuck } from '#engine/client'
import { daysBetween } from './luck-days.ts'

export interface LuckZoom {
  cycles: LuckCycle[]
  /** Index of the cycle that is looked at, and of the present one; null before the first and past the last. */
  cycle: number | null
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

/** Ten years from the one in which a cycle starts. */
function yearsOf(birth: Birth, { startsAt }: LuckCycle): AnnualLuck[] {
  const around = chartOf(birth, middleOf(Number(startsAt.slice(0, 4)) + yearsBefore))
  return around.ok ? around.chart.annual : []
}

/** Those of the present cycle, and on to this year: a cycle is the present one from birthday to birthday, so this year may lie beside its ten. */
function presentYears(birth: Birth, { annual, now }: Chart, cycle: LuckCycle): AnnualLuck[] {
  const years = yearsOf(birth, cycle)
  const [first, last] = [years[0]?.year ?? now.year, years.at(-1)?.year ?? now.year]
  const before = annual.filter(({ year }) => now.year <= year && year < first)
  const after = annual.filter(({ year }) => last < year && year <= now.year)
  return [...before, ...years, ...after]
}

/**
 * Decade, its years, the months of one, the days of one: what is chosen, else what contains the present. Without a decade the years around
 * this one. Null without luck cycles.
 */
export function zoomLuck(birth: Birth, chart: Chart, chosen: LuckChoice): LuckZoom | null {
  if (!chart.luck) return null
  const { cycles, current } = chart.luck
  const cycle = chosen.cycle !== undefined && cycles[chosen.cycle] ? chosen.cycle : current
  const opened = cycle === null ? null : cycles[cycle]!
  const years = !opened ? chart.annual : cycle === current ? presentYears(birth, chart, opened) : yearsOf(birth, opened)
  const year = [chosen.year, chart.now.year].find((wanted) => years.some((luck) => luck.year === wanted)) ?? years[0]?.year ?? chart.now.year
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
