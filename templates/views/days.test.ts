import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf, isGoodDay, selectDays } from '#engine'
import { days } from './days.ts'
import type { DayChoice } from './view.ts'

const birth: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }
const result = chartOf(birth, new Date('2026-11-24T03:00:00Z'))
if (!result.ok) throw new Error(result.error.message)
const { chart } = result

function choose(purpose: DayChoice['purpose'], from: string, until: string): DayChoice {
  const chosen = selectDays(birth, purpose, from, until)
  if (!chosen.ok) throw new Error(chosen.error.message)
  return { purpose, days: chosen.days }
}
const view = (choice: DayChoice, locale: 'ko' | 'en' = 'ko') => days({ chart, facts: new Map(), locale, focus: {}, material: { days: choice } })
interface Cell {
  number: string
  kind: string
  rank: string
}
const cellsOf = (drawn: ReturnType<typeof view>) => (drawn!.weeks as unknown as { days: Cell[] }[]).flatMap((week) => week.days)

describe('days', () => {
  it('draws nothing without days, and nothing where every day is left out', () => {
    expect(days({ chart, facts: new Map(), locale: 'ko', focus: {} })).toBeNull()
    expect(view(choose('moving', '2026-12-10', '2026-12-11'))).toBeNull()
  })

  it('tells the best open days in the order of time and marks them on the calendar', () => {
    const choice = choose('moving', '2026-12-01', '2026-12-31')
    const best = choice.days.filter(({ excluded }) => !excluded).toSorted((a, b) => b.score - a.score)
    const dates = best
      .slice(0, 3)
      .map(({ date }) => date)
      .toSorted()
    const drawn = view(choice)!
    expect(drawn.spoken).toBe('12월 12일 토요일, 12월 24일 목요일, 12월 28일 월요일')
    expect(
      cellsOf(drawn)
        .filter(({ kind }) => kind === 'chosen')
        .map(({ number }) => number),
    ).toEqual(dates.map((date) => String(Number(date.slice(8)))))
    expect(drawn).toMatchObject({ title: '이사하기 좋은 날', line: '2026년 12월 1일–12월 31일, 31일을 살폈어요' })
  })

  it('names no day as good that more speaks against than for, and shows what speaks against a good one', () => {
    const choice = choose('moving', '2026-11-24', '2027-11-23')
    for (let start = 0; start < 350; start += 7) {
      const part = { ...choice, days: choice.days.slice(start, start + 7) }
      const good = part.days.filter(isGoodDay)
      const drawn = view(part)
      expect(drawn === null).toBe(good.length === 0)
      expect((drawn?.picks ?? []) as unknown[]).toHaveLength(Math.min(3, good.length))
      for (const { reasons } of (drawn?.picks ?? []) as unknown as { reasons: { label: string }[] }[]) {
        expect(reasons.length).toBeGreaterThan(0)
        expect(reasons[0]!.label).not.toMatch(/^다만 /)
      }
    }
    const labels = (view(choose('moving', '2026-12-01', '2026-12-31'))!.picks as unknown as { reasons: { label: string }[] }[]).flatMap(
      ({ reasons }) => reasons.map(({ label }) => label),
    )
    expect(labels).toContain('다만 힘이 드는 날')
  })

  it('says that none of the named days is good and tells the next that are', () => {
    const days = choose('moving', '2026-12-01', '2026-12-31')
      .days.filter((day) => !isGoodDay(day))
      .slice(0, 2)
    const next = choose('moving', '2027-01-01', '2027-02-28').days.filter(isGoodDay)
    const [korean, english] = [view({ purpose: 'moving', days, next })!, view({ purpose: 'moving', days, next }, 'en')!]
    expect(korean.line).toMatch(/^2026년 12월 \d+일–12월 \d+일에는 좋은 날이 없어 그 뒤에서 골랐어요$/)
    expect(english.line).toMatch(/^No good day in .+ 2026; the next after it$/)
    expect((korean.picks as unknown[]).length).toBe(3)
    expect(korean.spoken).toMatch(/^1월 \d+일/)
    expect(cellsOf(korean).some(({ kind, rank }) => kind === 'chosen' && rank === '1')).toBe(true)
  })

  it('strikes exactly the days that a rule leaves out, and counts them by rule', () => {
    const choice = choose('moving', '2026-12-01', '2026-12-31')
    const drawn = view(choice)!
    const excluded = choice.days.filter((day) => day.excluded)
    expect(cellsOf(drawn).filter(({ kind }) => kind === 'left')).toHaveLength(excluded.length)
    const left = drawn.left as { total: string; reasons: { label: string; count: string; proof: { fact: string } | null }[] }
    expect(left.total).toBe(`뺀 날 ${excluded.length}일`)
    const onDay = excluded.filter(({ reasons }) => reasons.some(({ ground }) => ground === 'clashes-day'))
    expect(left.reasons[0]).toEqual({ label: '일지(축)와 부딪힘', count: `${onDay.length}일`, proof: { fact: 'day.branch' } })
  })

  it('moves the calendar on to the first chosen day of a long range and says which year it is', () => {
    const drawn = view(choose('wedding', '2026-12-20', '2027-12-31'), 'en')!
    expect(cellsOf(drawn)).toHaveLength(35)
    const ranks = cellsOf(drawn).map(({ rank }) => rank)
    for (const { rank, isBeyond } of drawn.picks as { rank: string; isBeyond: boolean }[]) expect(isBeyond).toBe(!ranks.includes(rank))
    expect(cellsOf(drawn).some(({ rank }) => rank === '1')).toBe(true)
    expect(drawn.line).toBe('20 Dec 2026–31 Dec 2027, 377 days looked at')
  })
})
