import { describe, expect, test } from 'vitest'
import { birthSchema } from '#engine'
import { weekdayOf } from '../today/format-day.ts'
import { askedPurposes, findDays } from './find-days.ts'

const birth = birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })

function found(...[purpose, from, until, skip]: Parameters<typeof findDays> extends [unknown, ...infer Rest] ? Rest : never) {
  const result = findDays(birth, purpose, from, until, skip)
  if (!result.ok) throw new Error(result.error.code)
  return result.found
}

describe('days for a purpose', () => {
  test('are every day of the range, each once', () => {
    const { open, excluded, skipped, total } = found('moving', '2026-12-01', '2027-01-31', [])
    expect([total, skipped]).toEqual([62, 0])
    expect(new Set([...open, ...excluded].map(({ date }) => date)).size).toBe(62)
    expect(open.length).toBeGreaterThan(20)
    expect(open.every((day, index) => index === 0 || day.score <= (open[index - 1]?.score ?? 0))).toBe(true)
  })

  test('leave out what the person leaves out', () => {
    const weekends = found('wedding', '2026-12-01', '2026-12-31', ['weekdays'])
    expect([...weekends.open, ...weekends.excluded].every(({ date }) => [0, 6].includes(weekdayOf(date)))).toBe(true)
    expect(weekends.skipped).toBe(23)
    const free = found('moving', '2026-12-01', '2026-12-31', ['hindered'])
    expect(free.open.every(({ reasons }) => reasons.some(({ ground }) => ground === 'no-hindrance'))).toBe(true)
    expect(found('moving', '2026-12-01', '2026-12-31', ['weekdays', 'weekends']).open).toEqual([])
  })

  test.each([
    ['2026-12-31', '2026-12-01'],
    ['2026-01-01', '2027-01-02'],
    ['2026-02-30', '2026-03-01'],
    ['', ''],
  ])('refuse the range %s to %s', (from, until) => {
    expect(findDays(birth, 'moving', from, until, [])).toMatchObject({ ok: false, error: { code: 'range-impossible' } })
  })

  test('are never chosen for surgery', () => expect(askedPurposes).toEqual(['moving', 'wedding', 'opening', 'contract', 'travel']))
})
