import { expect, test } from 'vitest'
import { clockOf } from './clock-of.ts'

test.each([
  ['1992-03-14 06:47:54', '06:48'],
  ['1992-03-14 06:47:29', '06:47'],
  ['1992-03-14 06:59:45', '07:00'],
  ['1992-03-14 23:59:59', '23:59'],
  ['1992-03-14 00:00:00', '00:00'],
])('%s is shown as %s', (moment, clock) => {
  expect(clockOf(moment)).toBe(clock)
})
