import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf } from '#engine'
import { study } from './study.ts'

const draw = (birth: BirthInput, locale: 'ko' | 'en' = 'ko') => {
  const result = chartOf(birth, new Date('2026-11-24T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.message)
  return { chart: result.chart, drawn: study({ chart: result.chart, facts: new Map(), locale, focus: {} })! }
}
const birth: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }
interface Day {
  number: string
  effect: string
  task: string
  isToday: boolean
  fact: string
}
const daysOf = (drawn: ReturnType<typeof draw>['drawn']) => (drawn.weeks as unknown as { days: Day[] }[]).flatMap(({ days }) => days)

describe('study', () => {
  it('weighs 인성, 식상 and 관성 and says how things sink in by the heaviest', () => {
    const { drawn } = draw(birth)
    expect(
      (drawn.abilities as { term: string; element: string; weight: string }[]).map(({ term, element, weight }) => [term, element, weight]),
    ).toEqual([
      ['인성', 'fire', '1.0'],
      ['식상', 'metal', '0.6'],
      ['관성', 'wood', '3.0'],
    ])
    expect(drawn.style).toBe('시간과 순서를 정해 둘 때 잘 익는 편이에요')
  })

  it('tells fourteen days from today on, each by its own ten god and support', () => {
    const { chart, drawn } = draw(birth)
    const days = daysOf(drawn)
    expect(days.map(({ fact }) => fact)).toEqual(chart.daily.map(({ date }) => `daily.${date}.stem.ten-god`))
    expect(days.filter(({ isToday }) => isToday).map(({ number }) => number)).toEqual(['24'])
    // 壬 癸 are 재성 to 己, 甲 乙 관성, 丙 丁 인성, 戊 己 비겁, 庚 辛 식상.
    expect(days.slice(0, 10).map(({ task }) => task)).toEqual(['정리', '정리', '실전', '실전', '읽기', '읽기', '함께', '함께', '풀기', '풀기'])
    for (const [index, day] of days.entries()) expect(day.effect === 'adds').toBe(chart.daily[index]!.support >= 0.05)
  })

  it('puts the hard chapters on the days that add the most strength', () => {
    expect(draw(birth).drawn.deep).toBe('11월 28일 토요일, 11월 29일 일요일에 어려운 단원을 두세요')
    expect(draw(birth, 'en').drawn.deep).toBe('Keep the hard chapters for Saturday 28 November and Sunday 29 November')
  })

  it('promises no result', () => {
    expect(JSON.stringify([draw(birth).drawn, draw(birth, 'en').drawn])).not.toMatch(/합격|pass(es|ed)?\b|score/i)
  })
})
