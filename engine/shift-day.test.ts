import { expect, test } from 'vitest'
import { shiftDay } from './shift-day.ts'

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-11-28', 0, '2026-11-28'],
])('%s and %i days is %s', (date, by, expected) => {
  expect(shiftDay(date, by)).toBe(expected)
})
