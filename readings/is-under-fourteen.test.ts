import { expect, test } from 'vitest'
import { birthSchema, chartOf } from '#engine'
import { isUnderFourteen } from './is-under-fourteen.ts'

test.each([
  [{ date: '2012-11-27' }, '2026-11-26T14:59:59Z', true],
  [{ date: '2012-11-27' }, '2026-11-26T15:00:00Z', false],
  [{ date: '2012-02-29' }, '2026-02-28T03:00:00Z', true],
  [{ date: '2012-02-29' }, '2026-03-01T03:00:00Z', false],
  [{ date: '2012-10-14', calendar: 'lunar' }, '2026-11-26T03:00:00Z', true],
  [{ date: '2012-10-14', calendar: 'lunar' }, '2026-11-27T03:00:00Z', false],
  [{ date: '1992-03-14' }, '2026-11-27T03:00:00Z', false],
])('%o at %s', (birth, now, child) => {
  const made = chartOf(birthSchema.parse({ time: null, sex: null, timeZone: 'Asia/Seoul', ...birth }), new Date(now))
  if (!made.ok) throw new Error(made.error.code)
  expect(isUnderFourteen(made.chart)).toBe(child)
})
