import { describe, expect, it } from 'vitest'
import { type Purpose, purposes } from './client.ts'
import { selectDays } from './select-days.ts'

const person = { date: '1992-03-14', time: '07:20', sex: 'female' } as const

describe('selectDays', () => {
  it.each(purposes)('weighs every day of a range for %s, with reasons that add up', (purpose) => {
    const result = selectDays(person, purpose, '2027-01-01', '2027-12-31')
    if (!result.ok) throw new Error(result.error.code)
    expect(result.days).toHaveLength(365)
    expect(result.days[0]!.date).toBe('2027-01-01')
    for (const { score, reasons } of result.days) expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0))
    const best = result.days.filter(({ excluded }) => !excluded).toSorted((a, b) => b.score - a.score)[0]!
    expect(best.score).toBeGreaterThan(15)
  })

  it('knows the days without hindrance of a month', () => {
    const result = selectDays(person, 'moving', '2027-03-01', '2027-03-31')
    if (!result.ok) throw new Error(result.error.code)
    // Lunar 2027-01-29 and 2027-02-09, -10, -19, -20.
    const free = result.days.filter(({ reasons }) => reasons.some(({ ground }) => ground === 'no-hindrance')).map(({ date }) => date)
    expect(free).toEqual(['2027-03-07', '2027-03-16', '2027-03-17', '2027-03-26', '2027-03-27'])
  })

  it('never proposes a day that clashes with the person', () => {
    const result = selectDays(person, 'wedding', '2027-01-01', '2027-12-31')
    if (!result.ok) throw new Error(result.error.code)
    for (const { pillar, excluded } of result.days) if (pillar[1] === '未' || pillar[1] === '寅') expect(excluded).toBe(true)
  })

  it.each([
    ['2027-02-30', '2027-03-01', 'from'],
    ['2027-03-01', 'soon', 'until'],
    ['2027-03-02', '2027-03-01', 'until'],
    ['2000-01-01', '2100-01-01', 'until'],
  ])('refuses %s to %s', (from, until, field) => {
    expect(selectDays(person, 'moving', from, until)).toMatchObject({ ok: false, error: { code: 'range-impossible', field } })
  })

  it('reaches the last day of the tables and knows no other purposes', () => {
    expect(selectDays(person, 'moving', '2200-12-31', '2200-12-31')).toMatchObject({ ok: true, days: [{ date: '2200-12-31' }] })
    expect(selectDays(person, 'flying' as Purpose, '2027-01-01', '2027-01-02')).toMatchObject({ ok: false, error: { code: 'purpose-unknown' } })
  })

  it('refuses a birth that is none', () => {
    expect(selectDays({ date: '1600-13-01' }, 'moving', '2027-01-01', '2027-01-02')).toMatchObject({ ok: false, error: { code: 'date-impossible' } })
  })
})
