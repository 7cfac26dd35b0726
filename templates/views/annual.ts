import { effectOfSupport } from '#engine/client'
import { barScale, luckColumn } from './luck-column.ts'
import type { View } from './view.ts'
import { pillarName, tenGodName } from './words.ts'

/** Ten years (세운) around the present; the year asked about is singled out, else this one. */
export const annual: View = ({ chart, locale, focus }) => {
  const chosen = focus.year ?? chart.now.year
  const adding = chart.annual.filter(({ support }) => effectOfSupport(support) === 'adds').sort((a, b) => b.support - a.support)
  const scale = barScale(chart.annual)
  const shown = chart.annual.find(({ year }) => year === chosen)
  return {
    chosen: shown
      ? locale === 'ko'
        ? `${chosen}년 ${pillarName(shown.pillar, locale)}`
        : `${chosen} ${shown.pillar}, ${tenGodName(shown.stemTenGod, locale)}`
      : '',
    line: lineOf(
      adding.slice(0, 2).map(({ year }) => year),
      locale,
    ),
    columns: chart.annual.slice(0, 10).map((luck) => ({
      ...luckColumn(luck, scale, locale),
      century: String(luck.year).slice(0, -2),
      short: String(luck.year).slice(-2),
      isFocus: luck.year === chosen,
      isNow: luck.year === chart.now.year,
      top: yearWord(luck.year - chart.now.year, luck.year === chosen, locale),
      fact: `annual.${luck.year}.pillar`,
    })),
  }
}

function yearWord(distance: number, chosen: boolean, locale: 'ko' | 'en'): string {
  if (distance === 0) return locale === 'ko' ? '올해' : 'Now'
  if (!chosen) return ''
  return locale === 'ko' ? ({ '-1': '작년', 1: '내년' }[distance] ?? '고른 해') : distance === 1 ? 'Next' : 'Chosen'
}

function lineOf(years: number[], locale: 'ko' | 'en'): string {
  const [first, second] = years.toSorted()
  if (first === undefined) return locale === 'ko' ? '힘을 나눠 쓰는 해가 이어져요' : 'Steady years'
  if (second === undefined) return locale === 'ko' ? `${first}년이 힘을 보태요` : `${first} adds strength`
  return locale === 'ko' ? `${first}·${second}년이 힘을 보태요` : `${first}, ${second} add strength`
}
