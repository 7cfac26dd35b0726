import { type DayAdvice, daysToChoose, type Period } from '#ai'
import { type Birth, type Chart, chartOf, instantWithin, isGoodDay, selectDays } from '#engine'
import { type Material, pickDays } from '#templates'
import { plannedPurposes, purposeOf } from './gather-material.ts'

export interface AdviceRequest {
  question: string
  birth: Birth
  chart: Chart
  /** The days that a card would choose from; absent: none is chosen. */
  choice: Material['days']
}

/** What words may recommend: the days that a card picks, and neither of the near days nor of those looked at one that is good for nothing that is meant. */
export function adviseDays({ question, birth, chart, choice }: AdviceRequest): DayAdvice {
  const { days, isBeyond } = choice ? pickDays(choice) : { days: [], isBeyond: false }
  const unchosen = (choice?.days ?? []).slice(0, askedDays).flatMap((day) => (isGoodDay(day) ? [] : [day.date]))
  return { chosen: days.map(({ date }) => date), isBeyond, unfit: [...new Set([...unfitDays(question, birth, chart), ...unchosen])].sort() }
}

/** Around a day that is asked about; of a month or a year nobody need be told all that does not fit. */
const askedDays = 14

function unfitDays(question: string, birth: Birth, { daily }: Chart): string[] {
  const [first, last] = [daily[0], daily.at(-1)]
  if (!first || !last) return []
  const named = purposeOf(question)
  const good = new Set(
    (named ? [named] : plannedPurposes).flatMap((purpose) => {
      const result = selectDays(birth, purpose, first.date, last.date)
      return result.ok ? result.days.filter(isGoodDay).map(({ date }) => date) : []
    }),
  )
  return daily.flatMap(({ date }) => (good.has(date) ? [] : [date]))
}

/** The day that a question names, or those that it sets side by side, however far away. */
export function namedDays({ unit, prefix, named }: Period, question: string, today: string): string[] {
  const asked = named && unit === 'day' ? [prefix.slice('daily.'.length)] : []
  return [...new Set([...asked, ...daysToChoose(question, today)])].slice(0, mostNamed)
}
/** More are not looked at one by one. */
const mostNamed = 6

/** The chart with these days beside the near ones, so that they have facts. */
export function withDays(chart: Chart, birth: Birth, dates: readonly string[]): Chart {
  const near = new Set(chart.daily.map(({ date }) => date))
  const further = dates.flatMap((date) => {
    const seen = near.has(date) ? null : chartOf(birth, instantWithin(date, birth.timeZone))
    return seen?.ok ? seen.chart.daily.slice(0, 1) : []
  })
  return { ...chart, daily: [...chart.daily, ...further] }
}
