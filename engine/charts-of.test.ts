import { describe, expect, it } from 'vitest'
import { chartOf } from './chart-of.ts'
import { chartsOf } from './charts-of.ts'
import { type BirthInput, positions } from './client.ts'
import { referenceRows } from './reference-rows.ts'

const births: BirthInput[] = [
  { date: '1992-03-14', time: '07:20', sex: 'female' },
  { date: '2023-02-29' },
  { date: '1990-05-01', calendar: 'lunar', leapMonth: true, time: '04:00', sex: 'male', preset: 'minus-30' },
  { date: '1988-05-08', time: '02:30' },
  { date: '2000-01-01', sex: 'male', schools: { hiddenStems: 'personnel-use', luckAge: 'floor' } },
  { date: 'nonsense' },
  { instant: '1700-06-01T00:00:00Z', timeZone: 'Europe/London', longitude: 0, preset: 'apparent' },
]

describe('chartsOf', () => {
  const charts = chartsOf(births)

  it('answers every birth as chartOf does, bad ones with their error in their place', () => {
    expect(charts.length).toBe(births.length)
    births.forEach((birth, index) => {
      expect(charts.at(index)).toEqual(chartOf(birth))
    })
    expect(births.map((_, index) => charts.at(index).ok)).toEqual([true, false, true, false, true, false, true])
  })

  it('reads pillars without decoding the rest', () => {
    births.forEach((_, index) => {
      const whole = charts.at(index)
      const expected = whole.ok ? Object.fromEntries(positions.map((position) => [position, whole.chart.pillars[position]?.pillar ?? null])) : null
      expect(charts.pillarsAt(index)).toEqual(expected)
    })
  })

  it('has a layout that starts with the count and where each chart lies', () => {
    const view = new DataView(charts.bytes.buffer, charts.bytes.byteOffset, charts.bytes.byteLength)
    // Two of seven did not fit the schema and were not sent.
    expect(view.getUint32(0, true)).toBe(6)
    expect(view.getUint32(4, true)).toBe(4 + 4 * 7)
    expect(view.getUint32(4 + 4 * 6, true)).toBe(charts.bytes.byteLength)
  })

  it('is empty for nothing, and knows no chart beyond its end', () => {
    expect(chartsOf([]).length).toBe(0)
    expect(() => charts.at(births.length)).toThrow(RangeError)
    expect(() => charts.at(-1)).toThrow(RangeError)
    expect(charts.pillarsAt(99)).toBeNull()
  })

  it('has the day pillar that the lunar calendar prints for the first of each month', () => {
    const rows = ['korean-lunar-months', 'korean-lunar-months-2051-2100'].flatMap((name) => referenceRows(name))
    const printed = chartsOf(rows.map((row) => ({ date: row.first_day_solar!, time: '12:00', clock: 'civil' as const })))
    expect(rows.length).toBeGreaterThan(1_200)
    expect(rows.map((_, index) => printed.pillarsAt(index)!.day)).toEqual(rows.map((row) => row.iljin_first_day))
  })
})
