import { effectOfSupport, type MonthlyLuck } from '#engine/client'
import type { Locale } from '../client.ts'
import { monthAndYear } from './asked-months.ts'
import type { TimeWindow } from './find-windows.ts'
import { barScale } from './luck-column.ts'

const lowest = 4
const gap = 0.6

/** x, width and middle in per cent of the drawing; height in pixels. */
export type MonthBar = {
  x: number
  width: number
  middle: number
  height: number
  effect: TimeWindow['effect']
  label: string
  spoken: string
}

/** Months as bars on a time axis to scale, each at most `tallest` high on its side. */
export function monthBars(months: readonly MonthlyLuck[], tallest: number, locale: Locale): MonthBar[] {
  const scale = barScale([...months])
  const [begin, end] = [dayNumber(months[0]!.startsAt), dayNumber(months.at(-1)!.endsAt) + 1]
  const percent = (day: number) => (100 * (day - begin)) / (end - begin)
  return months.map((month) => {
    const [from, to] = [percent(dayNumber(month.startsAt)), percent(dayNumber(month.endsAt) + 1)]
    const effect = effectOfSupport(month.support)
    return {
      x: tenth(from),
      width: tenth(to - from - gap),
      middle: tenth((from + to) / 2),
      height: effect === 'still' ? 3 : Math.max(lowest, Math.round((Math.abs(month.support) / scale) * tallest)),
      effect,
      label: String(Number(month.month.slice(-2))),
      spoken: `${monthAndYear(month.month, locale)} ${effectWords[locale][effect]}`,
    }
  })
}

/** From the first bar of a run to the end of its last, and where its name stands so that it stays inside the drawing. */
export type RunSpan = { x: number; width: number; middle: number; side: 'start' | 'middle' | 'end' }

export function spanOf(run: TimeWindow, months: readonly MonthlyLuck[], bars: readonly MonthBar[]): RunSpan {
  const own = bars.filter((_, index) => run.months.includes(months[index]!))
  const [first, last] = [own[0]!, own.at(-1)!]
  return {
    x: first.x,
    width: tenth(last.x + last.width - first.x),
    middle: tenth((first.middle + last.middle) / 2),
    side: first.middle < 18 ? 'start' : last.middle > 82 ? 'end' : 'middle',
  }
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

const effectWords: Record<Locale, Record<TimeWindow['effect'], string>> = {
  ko: { adds: '힘을 보태요', asks: '힘을 써요', still: '고른 때' },
  en: { adds: 'adds strength', asks: 'asks strength', still: 'even' },
}
