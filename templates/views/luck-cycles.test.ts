import { expect, test } from 'vitest'
import { type Chart, chartOf, factsOf } from '#engine'
import { luckCycles } from './luck-cycles.ts'

function draw(date: string, locale: 'ko' | 'en'): { current: string; columns: { isFocus: boolean }[] } {
  const result = chartOf({ date, time: '10:00', sex: 'male', longitude: 126.978 }, new Date('2026-11-23T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.message)
  const chart: Chart = result.chart
  return luckCycles({ chart, facts: factsOf(chart), locale, focus: {} }) as unknown as ReturnType<typeof draw>
}

test.each([
  ['1900-01-15', 'ko', '열 번의 대운이 모두 지났어요', 0],
  ['1900-01-15', 'en', 'All ten luck cycles are past', 0],
  ['2024-06-06', 'ko', /^첫 대운은 \d+세에$/, 0],
  ['1992-03-14', 'ko', /^지금 .+, \d+세까지$/, 1],
] as const)('a birth of %s, in %s: %s', (date, locale, line, marked) => {
  const { current, columns } = draw(date, locale)
  expect(current).toMatch(line)
  expect(columns.filter(({ isFocus }) => isFocus)).toHaveLength(marked)
})
