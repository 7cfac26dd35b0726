import { describe, expect, it } from 'vitest'
import { drawExamples, example } from '../../tests/example-chart.ts'
import { timingWindow } from './timing-window.ts'

interface Bar {
  x: number
  width: number
  height: number
  effect: string
  isOpen: boolean
  label: string
}
const viewOf = (found: typeof example, year?: number, locale: 'ko' | 'en' = 'ko') => timingWindow({ ...found, locale, focus: year ? { year } : {} })!

describe('timingWindow', () => {
  it('dates the run that adds most and the one that asks most of the asked year', () => {
    expect(viewOf(example, 2027)).toMatchObject({
      range: '2027년 1월–12월',
      label: '6월 6일–8월 7일',
      adding: {
        dates: '6월 6일–8월 7일',
        effect: '힘이 두터운 때예요',
        chips: [
          { hanja: '丙', label: '6월' },
          { hanja: '丁', label: '7월' },
        ],
      },
      asking: { dates: '2월 4일–5월 5일', effect: '힘을 많이 쓰는 때예요' },
      estimate: 'monthly.2027-06.support',
    })
  })

  it('marks the bars of that run and draws time to scale', () => {
    const bars = viewOf(example, 2027).bars as unknown as Bar[]
    expect(bars.flatMap(({ isOpen, label }) => (isOpen ? [label] : []))).toEqual(['6', '7'])
    expect(bars[0]!.x).toBe(0)
    expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeCloseTo(99.4, 0)
  })

  it('starts with the present month where no other year is asked for', () => {
    for (const found of drawExamples(20, 4)) expect((viewOf(found, undefined, 'en').bars as unknown as Bar[])[0]!.label).toBe('11')
    expect(viewOf(example, undefined, 'en').range).toBe('Nov 2026 – Oct 2027')
  })
})
