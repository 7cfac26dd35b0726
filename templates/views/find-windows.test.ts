import { describe, expect, it } from 'vitest'
import type { MonthlyLuck } from '#engine/client'
import { drawExamples, example } from '../../tests/example-chart.ts'
import { findWindows, windowDates } from './find-windows.ts'

const named = (window: { months: MonthlyLuck[] }) => window.months.map(({ month }) => month)
const withSupports = (supports: number[]) =>
  findWindows(supports.map((support, index) => ({ ...example.chart.monthly[index]!, month: String(index), support })))

describe('findWindows', () => {
  it('takes the months around the peak that reach half of it, at most three', () => {
    expect(named(withSupports([0.1, 0.4, 0.8, 0.5, 0.45, -0.3, -0.9, -0.2]).adding)).toEqual(['2', '3', '4'])
    expect(named(withSupports([0.1, 0.4, 0.8, 0.5, 0.45, -0.3, -0.9, -0.2]).asking)).toEqual(['6'])
    expect(named(withSupports([0.5, 0.5, 0.5, 0.5]).adding).length).toBe(3)
  })

  it('says what a run does where nothing adds or nothing asks', () => {
    expect(withSupports([-0.2, -0.9, -0.3])).toMatchObject({ adding: { effect: 'asks' }, asking: { effect: 'asks' } })
    expect(withSupports([0.02, -0.03]).adding).toMatchObject({ effect: 'still' })
  })

  it('finds two runs without a month in common, for any chart that has both sides', () => {
    for (const { chart } of drawExamples(100, 2)) {
      const { adding, asking } = findWindows(chart.monthly.slice(0, 12))
      if (adding.effect === 'adds' && asking.effect === 'asks') expect(named(adding).filter((month) => named(asking).includes(month))).toEqual([])
    }
  })

  it('dates a run from its first solar term to the day before the next', () => {
    const year = example.chart.monthly.filter(({ month }) => month.startsWith('2027'))
    const { adding } = findWindows(year)
    expect(named(adding)).toEqual(['2027-06', '2027-07'])
    expect([windowDates(adding, 'ko'), windowDates(adding, 'en')]).toEqual(['6월 6일–8월 7일', '6 Jun – 7 Aug'])
  })
})
