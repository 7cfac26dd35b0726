import { expect, test } from 'vitest'
import { civilDate } from './civil-date.ts'
import { instantOfReader, instantWithin } from './instant-within.ts'

const zones = ['Asia/Seoul', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Etc/GMT+12', 'UTC', 'America/New_York']

test.each(zones)('an instant lies in the day that was meant in %s', (zone) => {
  for (const date of ['2026-01-01', '2026-06-30', '2027-02-04']) expect(civilDate(instantWithin(date, zone), zone)).toBe(date)
})

test('today is the day where the person is, whatever day it is where they were born', () => {
  for (const hour of ['2026-11-28T00:30:00Z', '2026-11-28T12:00:00Z', '2026-12-31T23:00:00Z']) {
    const now = new Date(hour)
    for (const born of zones) for (const reader of zones) expect(civilDate(instantOfReader(now, born, reader), born)).toBe(civilDate(now, reader))
  }
})

test('nothing is changed where the day is the same, or nobody knows where the person is', () => {
  const now = new Date('2026-11-28T03:00:00Z')
  expect(instantOfReader(now, 'Asia/Seoul', 'Asia/Tokyo')).toBe(now)
  expect(instantOfReader(now, 'Asia/Seoul', null)).toBe(now)
  expect(instantOfReader(now, 'Asia/Seoul', 'Nowhere/At_All')).toBe(now)
})
