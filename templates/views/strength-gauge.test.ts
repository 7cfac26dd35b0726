import { describe, expect, it } from 'vitest'
import { example, exampleOf } from '../../tests/example-chart.ts'
import { strengthGauge } from './strength-gauge.ts'

const gaugeOf = (found: typeof example, locale: 'ko' | 'en' = 'ko') => strengthGauge({ ...found, locale, focus: {} })!

describe('strengthGauge', () => {
  it('says level, score and the range over the ways of counting', () => {
    expect(gaugeOf(example)).toMatchObject({
      level: '신약',
      score: 30,
      low: 24,
      high: 33,
      range: '셈법에 따라 점수가 24에서 33 사이로 달라져요.',
      useful: { element: 'fire', name: '화', fact: 'useful.strength' },
    })
  })

  it('marks the one step that the score stands on', () => {
    const steps = gaugeOf(example).steps as { isHere: boolean }[]
    expect(steps.map(({ isHere }) => isHere)).toEqual([false, false, true, false, false, false, false, false])
  })

  it('shows the points of every place out of its most, as bars of one scale', () => {
    const factors = gaugeOf(example).factors as { place: string; points: number; maximum: number; ground: string; filled: number; frame: number }[]
    expect(factors.map(({ place, points, maximum, ground }) => [place, points, maximum, ground])).toEqual([
      ['월지', 0, 30, '실령'],
      ['일지', 20, 20, '득지'],
      ['시지', 0, 15, '실시'],
      ['시간', 10, 10, ''],
      ['연지', 0, 10, ''],
      ['월간', 0, 10, ''],
      ['연간', 0, 5, ''],
    ])
    expect(factors.map(({ frame }) => frame)).toEqual([100, 67, 50, 33, 33, 33, 17])
    for (const { filled, frame } of factors) expect(filled).toBeLessThanOrEqual(frame)
  })

  it('says nothing of the hour where it is unknown', () => {
    const view = gaugeOf(exampleOf({ date: '1990-09-26', time: null, sex: 'male' }), 'en')
    expect(view.hourKnown).toBe(false)
    expect((view.factors as { place: string }[]).map(({ place }) => place)).toEqual(['Month', 'Day', 'Year', 'Month', 'Year'])
  })
})
