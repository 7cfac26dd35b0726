import { expect, test } from 'vitest'
import { birthSchema, civilDate } from '#engine'
import { dayAfter, daysBetween, instantWithin } from './luck-days.ts'

test.each(['Asia/Seoul', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Etc/GMT+12', 'UTC', 'America/New_York'])(
  'an instant lies in the day that was meant in %s',
  (zone) => {
    for (const date of ['2026-01-01', '2026-06-30', '2027-02-04']) expect(civilDate(instantWithin(date, zone), zone)).toBe(date)
  },
)

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days are %s', (date, days, after) => expect(dayAfter(date, days)).toBe(after))

test('every day between two is told once and in order, with pillars that follow on each other', () => {
  const birth = birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })
  const days = daysBetween(birth, '2026-11-07', '2026-12-06')
  expect(days.map(({ date }) => date)).toEqual(Array.from({ length: 30 }, (_, index) => dayAfter('2026-11-07', index)))
  expect(days.slice(20, 22).map(({ pillar }) => pillar)).toEqual(['乙巳', '丙午'])
  expect(daysBetween(birth, '2026-12-06', '2026-11-07')).toEqual([])
})
