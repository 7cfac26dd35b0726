import type { Locale } from '#templates/client'

const formats: Record<Locale, Intl.DateTimeFormat> = {
  ko: new Intl.DateTimeFormat('ko-KR', { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'long' }),
}
const years: Record<Locale, Intl.DateTimeFormat> = {
  ko: new Intl.DateTimeFormat('ko-KR', { timeZone: 'UTC', dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }),
}

/** `2026-11-24` as 11월 24일 화요일 or Tuesday 24 November. */
export function formatDay(date: string, locale: Locale): string {
  return formats[locale].format(new Date(`${date}T00:00:00Z`)).replace(',', '')
}

/** The same with its year and without its weekday. */
export function formatDate(date: string, locale: Locale): string {
  return years[locale].format(new Date(`${date}T00:00:00Z`))
}

/** 0 is Sunday. */
export function weekdayOf(date: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return new Date(`${date}T00:00:00Z`).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6
}
