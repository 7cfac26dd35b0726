import { describe, expect, it } from 'vitest'
import { lunarMonths } from './lunar.ts'
import { referenceRows } from './reference-rows.ts'
import { equationOfTime, newMoons, solarTerms } from './solar-terms.ts'

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

  it('takes spans of years that are none for empty ones, and names the years it gives', () => {
    for (const [from, to] of [
      [Number.NaN, 1600],
      [Number.POSITIVE_INFINITY, 2200],
      [3_691_541_608, 4e9],
      [1600, Number.NaN],
    ] as const)
      expect([solarTerms(from, to), newMoons(from, to), lunarMonths(from, to)]).toEqual([[], [], []])
    expect(solarTerms(1999.5, 2000).map(({ year }) => year)).toEqual(Array.from({ length: 24 }, () => 2000))
  })
})

describe('newMoons and equationOfTime', () => {
  it('know the moons of a year and the sundial on known days', () => {
    // New moon of 2024-04-08 (a solar eclipse) at 18:21 UTC.
    const april = newMoons(2024, 2024).find(({ utc }) => utc.startsWith('2024-04-08'))
    expect(april?.utc).toMatch(/T18:20:5[0-3]/)
    expect(newMoons(1600, 2200).length).toBeGreaterThan(7_400)
    expect(equationOfTime(new Date('2020-11-03T12:00:00Z'))).toBeCloseTo(986, -1)
    expect(equationOfTime(new Date('2200-12-31T12:00:00Z'))).not.toBeNull()
    for (const outside of ['1599-12-31', '2201-01-01', 'never']) expect(equationOfTime(new Date(outside))).toBeNull()
  })
})
