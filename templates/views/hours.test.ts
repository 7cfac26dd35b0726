import { describe, expect, it } from 'vitest'
import { type BirthInput, candidatesOf, chartOf, pillarHangul, sixtyPillars } from '#engine'
import { hours } from './hours.ts'

const now = new Date('2026-11-24T03:00:00Z')
const draw = (birth: BirthInput, locale: 'ko' | 'en' = 'ko') => {
  const [chart, found] = [chartOf(birth, now), candidatesOf(birth, now)]
  if (!chart.ok || !found.ok) throw new Error('A birth of this test has no chart.')
  const drawn = hours({ chart: chart.chart, facts: new Map(), locale, focus: {}, material: { hours: found.candidates } })!
  return { drawn, candidates: found.candidates.candidates }
}
interface Tile {
  hanja: string
}
type Drawn = ReturnType<typeof draw>['drawn']
const pillarsOf = (drawn: Drawn) =>
  (drawn.columns as unknown as { pillar: { stem: Tile; branch: Tile } | null }[]).map(
    ({ pillar }) => pillar && pillar.stem.hanja + pillar.branch.hanja,
  )

describe('hours', () => {
  it('is not drawn where nothing is open', () => {
    const known = chartOf({ date: '1992-03-14', time: '07:20' }, now)
    if (!known.ok) throw new Error(known.error.message)
    expect(hours({ chart: known.chart, facts: new Map(), locale: 'ko', focus: {} })).toBeNull()
  })

  it('shows what holds for most of the day and says from when on it is otherwise', () => {
    const { drawn } = draw({ date: '1990-09-26', time: null, sex: 'male' })
    expect(pillarsOf(drawn)).toEqual([null, '甲午', '乙酉', '庚午'])
    expect(drawn.moves).toEqual(['23:33 뒤에 태어났다면 일주는 을미(乙未)예요'])
  })

  it('says so of year and month where a solar term falls in the day', () => {
    const { drawn, candidates } = draw({ date: '1992-02-04', time: null, sex: 'female' }, 'en')
    const [first, last] = [candidates[0]!, candidates.at(-1)!]
    expect(first.pillars.year).not.toBe(last.pillars.year)
    const edge = candidates.find(({ pillars }) => pillars.year === last.pillars.year)!.from
    expect(drawn.moves).toContain(`Born from ${edge} on, the year pillar is ${last.pillars.year}`)
    expect(drawn.moves).toHaveLength(3)
  })

  it('ends the sentence as each of the sixty pillars asks', () => {
    const [chart, found] = [chartOf({ date: '1990-09-26', time: null }, now), candidatesOf({ date: '1990-09-26', time: null }, now)]
    if (!chart.ok || !found.ok) throw new Error('A birth of this test has no chart.')
    const { candidates } = found.candidates
    for (const pillar of sixtyPillars.filter((other) => other !== candidates[0]!.pillars.day)) {
      const last = candidates.at(-1)!
      const moved = [...candidates.slice(0, -1), { ...last, pillars: { ...last.pillars, day: pillar } }]
      const material = { hours: { ...found.candidates, candidates: moved } }
      const [move] = hours({ chart: chart.chart, facts: new Map(), locale: 'ko', focus: {}, material })!.moves as string[]
      expect(move).toMatch(/[인진신술축]\(..\)이에요$|[자묘사오미유해]\(..\)예요$/)
      expect(move).toContain(pillarHangul(pillar))
    }
  })

  it('counts and lists an hour once that a solar term parts', () => {
    const { drawn, candidates } = draw({ date: '1996-09-07', time: null })
    expect(candidates).toHaveLength(14)
    expect(drawn.line).toBe('그날 될 수 있는 시주 13가지')
    const listed = drawn.candidates as unknown as { from: string; until: string }[]
    expect(listed).toHaveLength(13)
    expect(listed.slice(1).map(({ from }) => from)).toEqual(listed.slice(0, -1).map(({ until }) => until))
  })

  it('lists every hour pillar of the day in order, none before another', () => {
    const { drawn, candidates } = draw({ date: '1988-05-08', time: null, sex: 'female' })
    const listed = drawn.candidates as unknown as { from: string; stem: Tile; branch: Tile }[]
    expect(listed.map(({ from, stem, branch }) => [from, stem.hanja + branch.hanja])).toEqual(
      candidates.map(({ from, pillars }) => [from, pillars.hour]),
    )
  })
})
