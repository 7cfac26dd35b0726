/** Small dictionaries of the views: words that are not terms of the field, in both languages. */
import {
  type Element,
  elements,
  type LuckStageId,
  luckStageTerms,
  type Pillar,
  type Position,
  pillarHangul,
  type TenGod,
  tenGodTerms,
} from '#engine/client'
import type { Locale } from '../client.ts'

export const positionNames: Record<Locale, Record<Position, string>> = {
  ko: { year: '연', month: '월', day: '일', hour: '시' },
  en: { year: 'Year', month: 'Month', day: 'Day', hour: 'Hour' },
}

export function tenGodName(god: TenGod, locale: Locale): string {
  return locale === 'ko' ? tenGodTerms[god].hangul : tenGodTerms[god].english
}

export function stageName(stage: LuckStageId, locale: Locale): string {
  return locale === 'ko' ? luckStageTerms[stage].hangul : luckStageTerms[stage].english
}

/** 기축(己丑), or 己丑 in English where the hangul reading says nothing. */
export function pillarName(pillar: Pillar, locale: Locale): string {
  return locale === 'ko' ? `${pillarHangul(pillar)}(${pillar})` : pillar
}

/** What an element is to the person, by the generating circle from the day stem's element: self, output, wealth, office, resource. */
export function elementRole(of: Element, self: Element, locale: Locale): { plain: string; term: string } {
  return roles[locale][(elements.indexOf(of) - elements.indexOf(self) + 5) % 5]!
}

const roles: Record<Locale, { plain: string; term: string }[]> = {
  ko: [
    { plain: '나', term: '비겁' },
    { plain: '표현', term: '식상' },
    { plain: '살림', term: '재성' },
    { plain: '맡는 일', term: '관성' },
    { plain: '도움', term: '인성' },
  ],
  en: [
    { plain: 'You', term: 'Peers' },
    { plain: 'Expression', term: 'Output' },
    { plain: 'Livelihood', term: 'Wealth' },
    { plain: 'Duty', term: 'Officer' },
    { plain: 'Support', term: 'Resource' },
  ],
}

const dayFormats = formatsOf({ month: 'long', day: 'numeric', weekday: 'long' })
const dateFormats = formatsOf({ dateStyle: 'long' })

/** One format for each language, made once: making one costs more than all the rest of a view. */
export function formatsOf(options: Intl.DateTimeFormatOptions, english = options): Record<Locale, (date: string) => string> {
  const formatOf = (tag: string, chosen: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...chosen })
    return (date: string) => format.format(new Date(`${date}T00:00:00Z`))
  }
  return { ko: formatOf('ko-KR', options), en: formatOf('en-GB', english) }
}

/** `2026-11-24` -> 11월 24일 화요일 or Tuesday 24 November. */
export function dayName(date: string, locale: Locale): string {
  return dayFormats[locale](date).replace(',', '')
}

/** `1992-03-14` -> 1992년 3월 14일 or 14 March 1992. */
export function dateName(date: string, locale: Locale): string {
  return dateFormats[locale](date)
}
