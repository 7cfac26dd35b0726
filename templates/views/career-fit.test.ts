import { describe, expect, it } from 'vitest'
import { drawExamples, example } from '../../tests/example-chart.ts'
import { careerFit } from './career-fit.ts'

interface Bar {
  deed: string
  term: string
  height: number
  isMost: boolean
}
interface Leaning {
  left: string
  right: string
  at: number
  leansLeft: boolean
  leansRight: boolean
}
const viewOf = (found: typeof example, locale: 'ko' | 'en' = 'ko') => careerFit({ ...found, locale, focus: {} })!

describe('careerFit', () => {
  it('draws the five forces by weight and names the heaviest', () => {
    const bars = viewOf(example).bars as unknown as Bar[]
    expect(bars.map(({ deed, term, height }) => [deed, term, height])).toEqual([
      ['꾸리기', '비겁', 39],
      ['만들기', '식상', 13],
      ['거두기', '재성', 54],
      ['맡기', '관성', 64],
      ['익히기', '인성', 21],
    ])
    expect(bars.filter(({ isMost }) => isMost).map(({ term }) => term)).toEqual(['관성'])
    expect(viewOf(example).line).toBe('책임이 또렷한 일에 힘이 실려요')
  })

  it('leans towards the heavier of two opposed forces', () => {
    const leanings = viewOf(example).leanings as unknown as Leaning[]
    expect(leanings.map(({ left, right, leansLeft, leansRight }) => (leansLeft ? left : leansRight ? right : 'even'))).toEqual([
      '맡은 것 지키기',
      '성과 먼저',
      '깊이 익히기',
    ])
    for (const found of drawExamples(100, 13))
      for (const { at, leansLeft, leansRight } of viewOf(found).leanings as unknown as Leaning[]) {
        expect(at).toBeGreaterThanOrEqual(4)
        expect(at).toBeLessThanOrEqual(96)
        expect(leansLeft && leansRight).toBe(false)
      }
  })

  it('rests what tires on the strength and what helps on the useful element', () => {
    expect(viewOf(example)).toMatchObject({
      tires: { text: '여러 몫을 한꺼번에 질 때', label: '힘 30', fact: 'strength.level' },
      helps: { text: '배우고 쉬는 틈', element: 'fire', label: '도움 · 인성', fact: 'useful.strength' },
      structure: { label: '편관격', fact: 'structure.kind' },
    })
    expect(viewOf(example, 'en').structure).toMatchObject({ label: 'Seven Killings' })
  })
})
