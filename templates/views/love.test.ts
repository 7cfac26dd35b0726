import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf } from '#engine'
import { love } from './love.ts'

const draw = (birth: BirthInput, locale: 'ko' | 'en' = 'ko') => {
  const result = chartOf(birth, new Date('2026-11-24T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.message)
  return { chart: result.chart, drawn: love({ chart: result.chart, facts: new Map(), locale, focus: {} })! }
}
const birth: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }
interface Star {
  name: string
  letters: { hanja: string; label: string; fact: string }[]
  none: boolean
}

describe('love', () => {
  it('reads the seat beside the person from the day branch', () => {
    const { drawn } = draw(birth)
    expect(drawn).toMatchObject({ seat: '친구처럼 나란히 걷는 사람을 곁에 두는 자리', place: '일지 축(丑) 비견' })
  })

  it('finds the spouse star by custom: officer for a woman, wealth for a man', () => {
    const officer = draw(birth).drawn.star as unknown as Star
    expect(officer.letters.map(({ hanja, label, fact }) => [hanja, label, fact])).toEqual([
      ['卯', '월지 편관', 'month.branch'],
      ['卯', '시지 편관', 'hour.branch'],
    ])
    const wealth = draw({ ...birth, sex: 'male' }).drawn.star as unknown as Star
    expect(wealth.letters.map(({ hanja }) => hanja)).toEqual(['壬', '癸'])
  })

  it('names no spouse star without a sex, neither in the chart nor in a year', () => {
    const { drawn } = draw({ ...birth, sex: null })
    expect(drawn.star).toBeNull()
    expect((drawn.years as { hasStar: boolean }[]).some(({ hasStar }) => hasStar)).toBe(false)
  })

  it('marks the years that join the day branch 丑 (子 酉) and the one that clashes (未)', () => {
    const { drawn, chart } = draw(birth)
    const years = drawn.years as { year: string; mark: string }[]
    const expected = chart.annual
      .slice(0, 10)
      .map(({ year, branch }) => [String(year), '子酉'.includes(branch) ? 'pull' : branch === '未' ? 'rub' : 'still'])
    expect(years.map(({ year, mark }) => [year, mark])).toEqual(expected)
    expect(years.some(({ mark }) => mark === 'pull')).toBe(true)
  })

  it('says nothing of the hour when it is unknown', () => {
    const { drawn } = draw({ date: '1990-09-26', time: null, sex: 'male' })
    expect(JSON.stringify(drawn)).not.toMatch(/hour|시간|시지/)
  })
})
