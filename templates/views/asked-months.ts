import type { Chart, MonthlyLuck } from '#engine/client'
import type { Locale } from '../client.ts'
import type { Focus } from './view.ts'

/** Twelve saju months: those of another asked year where the chart has them, else from the one that now is. */
export function askedMonths(chart: Chart, focus: Focus): MonthlyLuck[] {
  const ofYear = chart.monthly.filter(({ month }) => focus.year !== chart.now.year && month.startsWith(`${focus.year}-`))
  return ofYear.length === 12 ? ofYear : chart.monthly.filter(({ endsAt }) => endsAt >= chart.now.date).slice(0, 12)
}

/** 2027년 6월 or June 2027, of `2027-06`. */
export function monthAndYear(month: string, locale: Locale): string {
  return yearAndMonth[locale].format(dayOf(`${month}-01`))
}

/** 6월 or Jun, of `2027-06`. */
export function monthName(month: string, locale: Locale): string {
  return shortMonth[locale].format(dayOf(`${month}-01`))
}

/** 6월 6일 or 6 Jun, of `2027-06-06`. */
export function dayAndMonth(date: string, locale: Locale): string {
  return shortDay[locale].format(dayOf(date))
}

/** A formatter costs more than what it formats, so each is made once. */
const yearAndMonth = formatters({ year: 'numeric', month: 'long' })
const shortMonth = formatters({ month: 'short' })
const shortDay = formatters({ month: 'short', day: 'numeric' })

function formatters(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  const format = (tag: string) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
  return { ko: format('ko-KR'), en: format('en-GB') }
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** The span of months as a line: 2027년 1월–12월, or 2026년 11월–2027년 10월. */
export function monthRange(months: readonly MonthlyLuck[], locale: Locale): string {
  const [first, last] = [months[0]!.month, months.at(-1)!.month]
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  if (locale === 'ko') return `${monthAndYear(first, 'ko')}–${sameYear ? monthName(last, 'ko') : monthAndYear(last, 'ko')}`
  const [from, to] = [`${monthName(first, 'en')}${sameYear ? '' : ` ${first.slice(0, 4)}`}`, `${monthName(last, 'en')} ${last.slice(0, 4)}`]
  return `${from} – ${to}`
}
