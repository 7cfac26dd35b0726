import { expect, test } from 'vitest'
import { litLetters } from './lit-letters.ts'

test.each([
  ['day.stem', 'day', ['day.stem']],
  ['month.branch.ten-god', 'month', ['month.branch']],
  ['year.hidden', 'year', ['year.branch']],
  ['hour.pillar', 'hour', ['hour.stem', 'hour.branch']],
  ['relation.clash.month-day', 'month', ['month.branch', 'day.branch']],
  ['relation.stem-combination.year-hour', 'year', ['year.stem', 'hour.stem']],
  ['annual.2027.relation.clash.day-luck', 'day', ['day.branch']],
  ['luck.current.pillar', 'luck', []],
  ['star.travel-horse', 'year', ['year.stem', 'year.branch']],
  ['element.strongest', null, []],
] as const)('%s lights %j', (fact, place, letters) => {
  expect(litLetters({ fact, place })).toEqual(letters)
})
