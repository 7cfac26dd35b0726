import { effectOfSupport, type MonthlyLuck } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { askedMonths, monthAndYear, monthName } from './asked-months.ts'
import { letterTerm } from './letter-tile.ts'
import { barScale, luckColumn } from './luck-column.ts'
import type { View } from './view.ts'

const ringed = 2
/** The luck column's bar in per cent of half a cell. */
const percentOfBar = 50 / 28

/** Twelve months as cells, each with its pillar and what it adds or asks; the two that add most are ringed. */
export const monthCalendar: View = ({ chart, locale, focus }) => {
  const months = askedMonths(chart, focus)
  if (months.length < 12) return null
  const scale = barScale(months)
  const best = months
    .filter(({ support }) => effectOfSupport(support) === 'adds')
    .toSorted((a, b) => b.support - a.support)
    .slice(0, ringed)
  return {
    title: titleOf(months, locale),
    line: lineOf(
      months.filter((month) => best.includes(month)),
      locale,
    ),
    cells: months.map((luck, index) => ({
      ...cell(luck, scale, locale),
      from: fromWord(luck, { isNow: isNow(luck, chart.now.date), opensYear: index > 0 && luck.month.endsWith('-01') }, locale),
      isNow: isNow(luck, chart.now.date),
      isBest: best.includes(luck),
    })),
  }
}

function isNow({ startsAt, endsAt }: MonthlyLuck, date: string): boolean {
  return startsAt <= date && date <= endsAt
}

function cell(luck: MonthlyLuck, scale: number, locale: Locale): Record<string, SlotValue> {
  const { stem, branch, month } = luck
  const { effect, bar, god, spoken } = luckColumn(luck, scale, locale)
  const length = Math.round(Number(bar) * percentOfBar * 10) / 10
  return {
    name: monthName(month, locale),
    spokenName: monthAndYear(month, locale),
    stem: { hanja: stem, element: letterTerm(stem).element },
    branch: { hanja: branch, element: letterTerm(branch).element },
    reading: `${letterTerm(stem).hangul}${letterTerm(branch).hangul}`,
    god: god!,
    effect: effect!,
    length,
    start: effect === 'asks' ? Math.round((50 - length) * 10) / 10 : 50,
    spoken: spoken!,
    fact: `monthly.${month}.pillar`,
  }
}

/** Beside the month's name: that it is now, the year that it opens, or the day of its solar term. */
function fromWord({ month, startsAt }: MonthlyLuck, { isNow, opensYear }: { isNow: boolean; opensYear: boolean }, locale: Locale): string {
  if (isNow) return locale === 'ko' ? '이달' : 'Now'
  if (opensYear) return month.slice(0, 4)
  return locale === 'ko' ? `${Number(startsAt.slice(-2))}일~` : `${Number(startsAt.slice(-2))}–`
}

function titleOf(months: readonly MonthlyLuck[], locale: Locale): string {
  const year = months[0]!.month.slice(0, 4)
  if (months.at(-1)!.month.startsWith(year)) return locale === 'ko' ? `${year}년 열두 달` : `Months of ${year}`
  return locale === 'ko' ? '지금부터 열두 달' : 'From now on'
}

function lineOf(best: readonly MonthlyLuck[], locale: Locale): string {
  const names = best.map(({ month }) => monthName(month, locale))
  if (names.length === 0) return locale === 'ko' ? '힘을 나눠 쓰는 달이 이어져요' : 'Months to spread strength'
  if (locale === 'ko') return `${names.join('과 ')}이 힘을 보태요`
  return names.length === 1 ? `${names[0]} adds most` : `${names.join(', ')} add most`
}
