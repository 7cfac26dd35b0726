import { expect, it } from 'vitest'
import { example } from '../../tests/example-chart.ts'
import { findWindows } from './find-windows.ts'
import { monthBars, spanOf } from './month-bars.ts'

const months = example.chart.monthly.filter(({ month }) => month.startsWith('2027'))
const bars = monthBars(months, 46, 'ko')

it('covers the whole axis in order, longer months wider', () => {
  expect(bars[0]!.x).toBe(0)
  for (const [index, bar] of bars.slice(1).entries()) expect(bar.x).toBeGreaterThan(bars[index]!.x + bars[index]!.width)
  expect(bars[6]!.width).toBeGreaterThan(bars[1]!.width)
})

it('makes the strongest month as tall as is allowed and none invisible', () => {
  expect(Math.max(...bars.map(({ height }) => height))).toBe(46)
  expect(Math.min(...bars.map(({ height }) => height))).toBeGreaterThanOrEqual(3)
  expect(bars[5]).toMatchObject({ effect: 'adds', label: '6', spoken: '2027년 6월 힘을 보태요' })
})

it('spans a run from its first bar to its last', () => {
  const span = spanOf(findWindows(months).adding, months, bars)
  expect(span).toMatchObject({ x: bars[5]!.x, side: 'middle' })
  expect(span.x + span.width).toBeCloseTo(bars[6]!.x + bars[6]!.width, 5)
})
