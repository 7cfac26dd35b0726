import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Chart, chartOf, effectOfSupport, type SupportEffect } from '#engine'
import { SupportBar } from '../calendar/support-bar.tsx'
import { en } from '../messages/en.ts'
import { ko } from '../messages/ko.ts'
import { createTranslate } from '../messages/translate.ts'
import { LuckList } from './luck-list.tsx'
import { LuckStrip } from './luck-strip.tsx'

function chartOfBirth(date: string): Chart {
  const result = chartOf({ date, time: '10:00', sex: 'male', longitude: 126.978 }, new Date('2026-11-23T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.message)
  return result.chart
}
const wordsIn = { ko: { locale: 'ko', t: createTranslate(ko) }, en: { locale: 'en', t: createTranslate(en) } } as const
const list = (chart: Chart, locale: 'ko' | 'en') =>
  renderToStaticMarkup(createElement(LuckList, { chart, profile: 'one', words: wordsIn[locale] })).replaceAll(/<[^>]+>/g, '\n')

test('ten cycles are told as the templates tell them: adding, asking or even', () => {
  const charts = Array.from({ length: 30 }, (_, year) => chartOfBirth(`${1970 + year}-03-14`))
  const said: Record<SupportEffect, string> = { adds: ko['luck.adds'], asks: ko['luck.asks'], still: ko['luck.still'] }
  const told = charts.flatMap((chart) => {
    const lines = list(chart, 'ko').split('\n')
    const words = lines.filter((line) => Object.values(said).includes(line))
    expect(words).toEqual(chart.luck!.cycles.map(({ support }) => said[effectOfSupport(support)]))
    return words
  })
  expect(new Set(told).size).toBe(3)
})

test('outside the ten cycles the list says so and marks none', () => {
  for (const [date, key] of [
    ['1900-01-15', 'luck.past'],
    ['2024-06-06', 'luck.before'],
  ] as const) {
    const chart = chartOfBirth(date)
    for (const locale of ['ko', 'en'] as const) {
      expect(list(chart, locale)).toContain(wordsIn[locale].t(key, { age: chart.luck!.cycles[0]!.fromAge }))
      expect(renderToStaticMarkup(createElement(LuckList, { chart, profile: 'one', words: wordsIn[locale] }))).not.toContain('aria-current')
    }
  }
})

test('the strip reads an even time out as even and draws it flat on the line', () => {
  const luck = { ...chartOfBirth('1992-03-14').annual[0]!, support: 0 }
  const column = { key: 'one', label: '2026', mark: null, chosen: false, href: '/chart', luck }
  const drawn = renderToStaticMarkup(createElement(LuckStrip, { label: 'Years', columns: [column], words: wordsIn.en }))
  expect(drawn).toContain(', Even strength<')
  expect(drawn).not.toContain('data-asks')
})

test.each([
  [0, 'Even strength', 'none'],
  [-0.04, 'Even strength', 'none'],
  [0.3, 'Adds strength', 'none'],
  [-0.3, 'Asks strength', 'currentColor'],
])('a support of %d is drawn and read out as %s', (support, said, stroke) => {
  const drawn = renderToStaticMarkup(createElement(SupportBar, { support, scale: 1, words: wordsIn.en as never }))
  expect(drawn).toContain(`>${said}<`)
  expect(drawn).toContain(`stroke="${stroke}"`)
})
