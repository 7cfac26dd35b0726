import { describe, expect, it } from 'vitest'
import { drawExamples, example, exampleOf } from '../../tests/example-chart.ts'
import { decisionCompare } from './decision-compare.ts'

interface Side {
  dates: string
  gives: string
  costs: string
  chip: { fact: string }
}
const viewOf = (found: typeof example, locale: 'ko' | 'en' = 'ko') => decisionCompare({ ...found, locale, focus: { year: 2027 } })!
const sidesOf = (found: typeof example) => {
  const { changeSide, staySide } = viewOf(found)
  return [changeSide, staySide] as unknown as [Side, Side]
}

describe('decisionCompare', () => {
  it('gives change the months that add strength and staying those that ask it', () => {
    const [change, stay] = sidesOf(example)
    expect([change.dates, change.chip.fact]).toEqual(['6월 6일–8월 7일', 'monthly.2027-06.pillar'])
    expect([stay.dates, stay.chip.fact]).toEqual(['2월 4일–5월 5일', 'monthly.2027-03.pillar'])
  })

  it('rests what is given and what it costs on the ten gods of those months and the weights of the chart', () => {
    const [change, stay] = sidesOf(example)
    expect([change.gives, change.costs]).toEqual(['배움과 뒷받침이 따라요', '셈할 일이 많아지기 쉬워요'])
    expect([stay.gives, stay.costs]).toEqual(['쌓아 온 믿음이 이어져요', '배울 틈이 줄 수 있어요'])
  })

  it('weighs both sides for every birth, and never names a better one', () => {
    for (const found of drawExamples(60, 11)) {
      const sides = sidesOf(found)
      expect(sides.every(({ dates, gives, costs }) => dates !== '' && gives !== '' && costs !== '')).toBe(true)
      expect(JSON.stringify(viewOf(found))).not.toMatch(/추천|나은|최고|좋은 쪽/)
    }
  })

  it('needs no hour and no sex', () => {
    expect(viewOf(exampleOf({ date: '1990-09-26', time: null }), 'en').range).toBe('Jan – Dec 2027')
  })
})
