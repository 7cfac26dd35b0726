import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from './days.ts'
import { lunarMonths, lunarToSolar, solarToLunar } from './lunar.ts'
import { referenceRows } from './reference-rows.ts'

describe('Korean lunar months of the reference files', () => {
  const rows = ['korean-lunar-months', 'korean-lunar-months-2051-2100']
    .flatMap(referenceRows)
    .filter((row) => Number(row.new_moon_margin_s_to_KST_midnight) >= 120)
    .map((row) => ({
      year: Number(row.lunar_year),
      month: Number(row.month),
      leap: row.is_leap === '1',
      firstDay: row.first_day_solar!,
      length: Number(row.length),
    }))

  it('agree as a list', () => {
    expect(rows.length).toBeGreaterThan(1_200)
    const differing = rows.filter((row) => !lunarMonths(row.year, row.year).some((month) => JSON.stringify(month) === JSON.stringify(row)))
    expect(differing).toEqual([])
  })

  it('agree in both directions on first and last days', () => {
    for (const { year, month, leap, firstDay, length } of rows) {
      const first = Date.parse(firstDay) / 86_400_000
      for (const day of [1, length]) {
        const date = formatDay(first + day - 1)
        expect(solarToLunar(date)).toEqual({ year, month, day, leap })
        expect(lunarToSolar(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, leap)).toEqual({ ok: true, date })
      }
    }
  })
})

describe('the lunar calendar', () => {
  it('has twelve or thirteen months a year that follow each other without a gap', () => {
    const months = lunarMonths(1600, 2199)
    for (const [index, month] of months.slice(1).entries()) {
      const before = months[index]!
      expect(month.firstDay).toBe(formatDay(Date.parse(before.firstDay) / 86_400_000 + before.length))
    }
    for (let year = 1600; year < 2200; year++) expect([12, 13]).toContain(months.filter((month) => month.year === year).length)
  })

  it('leads every civil day back to itself', () => {
    const days = fc.date({ min: new Date('1600-03-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10)
        const lunar = solarToLunar(date)!
        const text = `${lunar.year}-${String(lunar.month).padStart(2, '0')}-${String(lunar.day).padStart(2, '0')}`
        expect(lunarToSolar(text, lunar.leap)).toEqual({ ok: true, date })
      }),
    )
  })

  it.each([
    ['1906-04-24', { year: 1906, month: 4, day: 1, leap: false }],
    ['1880-11-03', { year: 1880, month: 10, day: 1, leap: false }],
    ['1805-07-26', { year: 1805, month: 6, day: 1, leap: true }],
    ['1708-02-21', { year: 1708, month: 2, day: 1, leap: false }],
  ])('%s began a month in the almanacs of its time, though the moon was new minutes across midnight', (date, lunar) => {
    expect(solarToLunar(date)).toEqual(lunar)
    expect(solarToLunar(date, 'chinese')).toEqual(lunar)
  })

  it.each([
    ['1989-05-01', true, 'leap-month-absent'],
    ['1989-13-01', false, 'date-impossible'],
    ['1989-01-31', false, 'date-impossible'],
    ['3000-01-01', false, 'year-out-of-range'],
    ['nonsense', false, 'date-impossible'],
  ])('%s leap %s is refused: %s', (date, leap, code) => {
    expect(lunarToSolar(date, leap)).toEqual({ ok: false, code })
  })

  it('has no lunar date for a day that is none', () => {
    expect(solarToLunar('2023-02-29')).toBeNull()
    expect(solarToLunar('nonsense')).toBeNull()
  })
})
