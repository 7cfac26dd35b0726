import { effectOfSupport, type MonthlyLuck, type SupportEffect, stillness } from '#engine/client'
import type { Locale } from '../client.ts'
import { dayAndMonth } from './asked-months.ts'

/** A run of neighbouring months. `effect` is that of its strongest month. */
export interface TimeWindow {
  months: MonthlyLuck[]
  peak: MonthlyLuck
  effect: SupportEffect
}

const longest = 3

/** The run of months that adds most strength, and the one that asks most; each around its peak, at most three months. */
export function findWindows(months: readonly MonthlyLuck[]): { adding: TimeWindow; asking: TimeWindow } {
  return { adding: runAround(months, 1), asking: runAround(months, -1) }
}

function runAround(months: readonly MonthlyLuck[], sign: 1 | -1): TimeWindow {
  const force = (index: number) => (months[index] ? sign * months[index].support : -Infinity)
  const top = months.reduce((found, _, index) => (force(index) > force(found) ? index : found), 0)
  const least = Math.max(stillness, force(top) / 2)
  let [first, last] = [top, top]
  while (last - first + 1 < longest) {
    const [before, after] = [force(first - 1), force(last + 1)]
    if (Math.max(before, after) < least) break
    if (before > after) first--
    else last++
  }
  return { months: months.slice(first, last + 1), peak: months[top]!, effect: effectOfSupport(months[top]!.support) }
}

/** 6월 6일–8월 7일 or 6 Jun – 7 Aug: from the first solar term to the last day. */
export function windowDates({ months }: TimeWindow, locale: Locale): string {
  const [from, to] = [dayAndMonth(months[0]!.startsAt, locale), dayAndMonth(months.at(-1)!.endsAt, locale)]
  return locale === 'ko' ? `${from}–${to}` : `${from} – ${to}`
}
