import { describe, expect, it } from 'vitest'
import { candidatesOf } from './candidates-of.ts'
import { type BirthInput, positions } from './client.ts'

const now = new Date('2026-11-24T03:00:00Z')

function candidates(birth: BirthInput) {
  const result = candidatesOf(birth, now)
  if (!result.ok) throw new Error(result.error.code)
  return result.candidates
}

describe('candidatesOf', () => {
  const found = candidates({ date: '1992-03-14', sex: 'female' })

  it('covers the day with double hours, each with its chart', () => {
    expect(found.candidates).toHaveLength(13)
    expect(found.candidates[0]!.from).toBe('00:00')
    expect(found.candidates.at(-1)!.until).toBe('24:00')
    for (const { pillars, chart } of found.candidates)
      expect(positions.map((position) => chart.pillars[position]?.pillar)).toEqual(positions.map((position) => pillars[position]))
  })

  it('knows what is certain and what all have in common', () => {
    // By mean solar time the day changes at 23:32.
    expect(found.certain).toEqual({ year: '壬申', month: '癸卯' })
    expect(found.common.get('year.pillar')?.value).toBe('壬申')
    expect(found.common.has('hour.pillar')).toBe(false)
    expect(candidates({ date: '1992-03-14', dayBoundary: 'midnight', clock: 'civil' }).certain).toEqual({ year: '壬申', month: '癸卯', day: '己丑' })
  })

  it('has one more chart when a term falls in the day, and lives with a skipped hour', () => {
    expect(candidates({ date: '2024-02-04', clock: 'civil' }).candidates).toHaveLength(14)
    expect(candidates({ date: '1988-05-08', clock: 'civil' }).candidates.length).toBeGreaterThanOrEqual(12)
    expect(candidates({ date: '1988-10-09' }).candidates.length).toBeGreaterThanOrEqual(12)
  })

  it('takes lunar dates and instants, and refuses days that never were', () => {
    expect(candidates({ date: '1992-02-11', calendar: 'lunar', sex: 'female' }).certain).toEqual(found.certain)
    expect(candidates({ instant: '1992-03-13T22:20:00Z', sex: 'female' }).certain).toEqual(found.certain)
    expect(candidatesOf({ date: '1989-05-01', calendar: 'lunar', leapMonth: true }, now)).toMatchObject({
      ok: false,
      error: { code: 'leap-month-absent' },
    })
  })
})
