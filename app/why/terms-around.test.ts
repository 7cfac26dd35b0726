import { expect, test } from 'vitest'
import { solarTerms } from '#engine'
import { termsAround } from './terms-around.ts'

test.each([
  ['1992-03-13T22:20:00.000Z', '1992-02-04T13:48', '1992-03-05T07:52', '1992-04-04T12:45'],
  // Seven seconds before 입춘: the year is still the one before.
  ['2024-02-04T08:27:00.000Z', '2023-02-04T02:42', '2024-01-05T20:49', '2024-02-04T08:27'],
])('%s lies between the terms of its year and month', (instant, yearBegan, monthBegan, monthEnds) => {
  const year = Number(instant.slice(0, 4))
  expect(termsAround(instant, solarTerms(year - 1, year + 1))).toEqual({
    yearBegan: expect.stringContaining(yearBegan),
    monthBegan: expect.stringContaining(monthBegan),
    monthEnds: expect.stringContaining(monthEnds),
  })
})
