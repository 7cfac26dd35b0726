import { describe, expect, it } from 'vitest'
import { type BirthInput, branches, chartOf } from '#engine'
import { health } from './health.ts'

const draw = (birth: BirthInput, locale: 'ko' | 'en' = 'ko') => {
  const result = chartOf(birth, new Date('2026-11-24T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.message)
  return { chart: result.chart, drawn: health({ chart: result.chart, facts: new Map(), locale, focus: {} })! }
}
const birth: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }
interface Spoke {
  hanja: string
  effect: string
  isHigh: boolean
  x1: number
  y1: number
  x2: number
  y2: number
  letterX: number
  letterY: number
}
const distance = (x: number, y: number) => Math.hypot(x - 163, y - 128)

describe('health', () => {
  it('draws every double hour once, noon at the top and morning at the left', () => {
    const spokes = draw(birth).drawn.spokes as unknown as Spoke[]
    expect(spokes.map(({ hanja }) => hanja)).toEqual([...branches])
    const [noon, morning] = ['午', '卯'].map((branch) => spokes.find(({ hanja }) => hanja === branch)!)
    expect(noon).toMatchObject({ letterX: 163, letterY: 14 })
    expect(morning).toMatchObject({ letterX: 49, letterY: 128 })
  })

  it('lets bars stand outside the ring where an hour adds and inside where it asks, by the support of that hour', () => {
    const { chart, drawn } = draw(birth)
    for (const spoke of drawn.spokes as unknown as Spoke[]) {
      const { support } = chart.hourly.find(({ branch }) => branch === spoke.hanja)!
      expect(spoke.effect).toBe(Math.abs(support) < 0.05 ? 'still' : support > 0 ? 'adds' : 'asks')
      if (spoke.effect === 'adds') expect(distance(spoke.x2, spoke.y2)).toBeGreaterThan(distance(spoke.x1, spoke.y1))
      if (spoke.effect === 'asks') expect(distance(spoke.x2, spoke.y2)).toBeLessThan(72)
    }
    expect(drawn.high).toEqual({ time: '11:00–13:00', name: '오시', part: '한낮' })
  })

  it('says which clock the hours are on', () => {
    expect(draw(birth).drawn.clock).toBe('해 기준 시각')
    expect(draw({ ...birth, preset: 'minus-30' }).drawn.clock).toBe('30분을 뺀 시각')
    expect(draw({ ...birth, clock: 'civil' }, 'en').drawn.clock).toBe('By the clock')
  })

  it('gives habits for the scarcest and the fullest element and names no organ or illness', () => {
    const { chart, drawn } = draw(birth)
    const habits = drawn.habits as { element: 'wood'; fact: string }[]
    expect(habits.map(({ fact }) => fact)).toEqual(['element.weakest', 'element.strongest'])
    const weights = Object.values(chart.elements).map(({ weight }) => weight)
    expect(chart.elements[habits[0]!.element].weight).toBe(Math.min(...weights))
    expect(chart.elements[habits[1]!.element].weight).toBe(Math.max(...weights))
    expect(JSON.stringify(drawn)).not.toMatch(/심장|간장|신장|위장|폐|암|병|당뇨|혈압/)
  })
})
