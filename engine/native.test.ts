import { describe, expect, it } from 'vitest'
import { civilDate, timeZoneExists } from './index.ts'
import { native } from './native.ts'
import { referenceRows } from './reference-rows.ts'

describe('Korean time', () => {
  it('changes exactly when the reference file says', () => {
    const values = native().timeTransitions('Asia/Seoul')!
    const found = Array.from({ length: values.length / 3 }, (_, row) => [...values.subarray(row * 3, row * 3 + 3)])
    const expected = referenceRows('korean-time-transitions').map((row) => [
      Date.parse(row.utc_instant!) / 1000,
      Number(row.offset_before_s),
      Number(row.offset_after_s),
    ])
    expect(found).toEqual(expected)
  })
})

describe('zones', () => {
  it('give the civil day of an instant', () => {
    const instant = new Date('2026-11-23T16:00:00Z')
    expect(civilDate(instant, 'Asia/Seoul')).toBe('2026-11-24')
    expect(civilDate(instant, 'America/Los_Angeles')).toBe('2026-11-23')
    expect(civilDate(instant, 'Nowhere/At_All')).toBeNull()
  })

  it('keep what happened before 1970 apart', () => {
    // Both follow Brussels and Berlin in a merged table.
    expect(native().timeTransitions('Europe/Amsterdam')).not.toEqual(native().timeTransitions('Europe/Brussels'))
    expect(native().timeTransitions('Europe/Oslo')).not.toEqual(native().timeTransitions('Europe/Berlin'))
  })

  it('exist by their exact names', () => {
    expect(['Asia/Seoul', 'UTC', 'America/Argentina/Buenos_Aires'].every(timeZoneExists)).toBe(true)
    expect(['', 'seoul', 'asia/seoul', '__proto__'].some(timeZoneExists)).toBe(false)
  })
})
