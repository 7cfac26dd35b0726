import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Birth, birthSchema, chartOf } from '#engine'
import { type LuckChoice, type LuckZoom, zoomLuck } from './zoom-luck.ts'

const now = new Date('2026-11-23T03:00:00Z')
const birthOf = (date: string, time: string, sex: 'female' | 'male') => birthSchema.parse({ date, time, sex, longitude: 126.978 })

function zoom(birth: Birth, choice: LuckChoice = {}): LuckZoom {
  const result = chartOf(birth, now)
  if (!result.ok) throw new Error(result.error.message)
  return zoomLuck(birth, result.chart, choice)!
}
const yearsOf = ({ years }: LuckZoom) => years.map(({ year }) => year)

test.each([
  ['in the tenth year of a cycle', '1996-09-07', '05:08', 'male'],
  ['before the first cycle', '2024-06-06', '10:00', 'male'],
  ['past the last cycle', '1900-01-15', '10:00', 'female'],
  ['amid a cycle', '1992-03-14', '07:20', 'female'],
] as const)('opens at the present day %s', (_, date, time, sex) => {
  const opened = zoom(birthOf(date, time, sex))
  expect(yearsOf(opened)).toContain(2026)
  expect(opened).toMatchObject({ year: 2026, month: '2026-11', day: '2026-11-23' })
  expect(zoom(birthOf(date, time, sex), { year: 2199 }).year).toBe(2026)
})

test('outside the ten cycles none is looked at until one is chosen', () => {
  const young = birthOf('2024-06-06', '10:00', 'male')
  expect(zoom(young)).toMatchObject({ cycle: null, current: null })
  expect(zoom(birthOf('1900-01-15', '10:00', 'female'))).toMatchObject({ cycle: null, current: null })
  const chosen = zoom(young, { cycle: 0 })
  expect(chosen.cycle).toBe(0)
  expect(chosen.year).toBe(Number(chosen.cycles[0]!.startsAt.slice(0, 4)))
})

test('the present year is among the years of the present cycle and opened, for any birth', () => {
  const births = fc.record({
    date: fc.date({ min: new Date('1901-01-01'), max: now, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    time: fc.constantFrom('00:10', '05:08', '12:59', '22:40'),
    sex: fc.constantFrom('female' as const, 'male' as const),
    schools: fc.constantFrom('round', 'whole-days', 'floor', 'exact').map((luckAge) => ({ luckAge })),
  })
  fc.assert(
    fc.property(births, (input) => {
      const birth = birthSchema.parse({ ...input, longitude: 126.978 })
      fc.pre(chartOf(birth, now).ok)
      const opened = zoom(birth)
      const years = yearsOf(opened)
      expect(opened.year).toBe(2026)
      expect(years.length).toBeGreaterThanOrEqual(10)
      expect(years).toEqual(Array.from(years, (_, index) => years[0]! + index))
      expect(years).toContain(2026)
      if (opened.current !== null) expect(yearsOf(zoom(birth, { cycle: opened.current, year: years[0]! }))).toEqual(years)
    }),
    { numRuns: 150 },
  )
})
