import { describe, expect, it } from 'vitest'
import { referenceRows } from './reference-rows.ts'
import { solarTerms } from './solar-terms.ts'

describe('solarTerms', () => {
  it('agrees with the reference file within three tenths of a second of terrestrial time', () => {
    const rows = referenceRows('solar-terms')
    expect(rows.length).toBeGreaterThan(1_600)
    const errors = rows.map((row) => {
      const term = solarTerms(Number(row.year), Number(row.year))[Number(row.term_index)]!
      expect(term.longitude).toBe(Number(row.longitude_deg))
      return Math.abs(Date.parse(term.tt) - Date.parse(row.tt_iso!))
    })
    expect(Math.max(...errors)).toBeLessThan(300)
  })

  it('lists the years that the tables hold and no others', () => {
    expect(solarTerms(1590, 1600)).toHaveLength(24)
    expect(solarTerms(2200, 2300)).toHaveLength(24)
    expect(solarTerms(2300, 2400)).toEqual([])
    expect(solarTerms(2026, 2025)).toEqual([])
  })
})
