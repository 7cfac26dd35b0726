import { expect, test } from 'vitest'
import { birthSchema } from '#engine'
import { monthsOfYear } from './months-of-year.ts'

const birth = birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })

test.each([1601, 1992, 2026, 2199])('%i has its twelve months in order, one after another without a gap', (year) => {
  const months = monthsOfYear(birth, year)
  expect(months.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`))
  for (const [index, { startsAt }] of months.entries()) {
    const before = months[index - 1]
    if (before) expect(Date.parse(startsAt) - Date.parse(before.endsAt)).toBe(86_400_000)
  }
})

test('a month has the pillar that its year gives it: 2026 丙午 begins with 庚寅', () => {
  expect(monthsOfYear(birth, 2026)[1]?.pillar).toBe('庚寅')
})
