import { expect, test } from 'vitest'
import { readPeriod } from './read-period.ts'

test.each([
  ['31일에 이사해도 될까요?', '2026-11-28', '2026-12-31'],
  ['Should I sign on the 31st?', '2026-11-28', '2026-12-31'],
  ['31일에 이사해도 될까요?', '2026-09-01', '2026-10-31'],
  ['30일에 이사해도 될까요?', '2027-01-31', '2027-03-30'],
  ['30일에 계약해도 될까요?', '2027-02-10', '2027-03-30'],
  ['Should I sign by the 30th?', '2027-02-03', '2027-03-30'],
  ['29일에 계약해도 될까요?', '2027-02-10', '2027-03-29'],
  ['29일에 계약해도 될까요?', '2028-02-10', '2028-02-29'],
  ['31일에 왜 싸웠을까요?', '2026-11-28', '2026-10-31'],
  ['31일에 왜 싸웠을까요?', '2026-10-10', '2026-08-31'],
  ['30일에 왜 싸웠을까요?', '2027-03-10', '2027-01-30'],
  ['Why did we fight on the 31st?', '2026-11-28', '2026-10-31'],
  ['2월 29일에 결혼해도 될까요?', '2026-11-28', '2028-02-29'],
  ['February 29 wedding, good?', '2026-11-28', '2028-02-29'],
] as const)('a day that not every month has is of the nearest that has it: %s on %s', (question, today, date) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix: `daily.${date}`, named: true })
})

test.each([
  ['다음 달 30일에 이사해도 될까요?', 'daily.2026-12-30'],
  ['지난달 30일에 왜 싸웠을까요?', 'daily.2026-10-30'],
  ['Should I sign on the 30th of next month?', 'daily.2026-12-30'],
  ['next month on the 30th, should I sign?', 'daily.2026-12-30'],
  ['이번 달 31일에 이사해도 될까요?', 'monthly.2026-11'],
  ['2월 30일에 결혼해도 될까요?', 'monthly.2027-02'],
  ['2027년 2월 29일에 결혼해도 될까요?', 'monthly.2027-02'],
  ['28일에 계약해도 될까요?', 'daily.2026-11-28'],
  ['12월 31일에 고백해도 될까요?', 'daily.2026-12-31'],
  ['on the 5th of December should I sign?', 'daily.2026-12-05'],
] as const)('a day beside a month is of that month: %s', (question, prefix) => {
  expect(readPeriod(question, 'none', '2026-11-28')).toMatchObject({ prefix, named: true })
})

test('a floor is no day', () => {
  expect(readPeriod('the wedding is on the 31st floor', 'none', '2026-11-28').named).toBe(false)
})

test.each([
  ['is 10/10 good for a wedding', 'daily.2027-10-10'],
  ['12/24 dinner with her, good idea?', 'daily.2026-12-24'],
  ['24/12 dinner with her, good idea?', 'daily.2026-12-24'],
  ['how does tmr look', 'daily.2026-11-29'],
  ['open 24/7, will it pay?', 'annual.2026'],
  ['i would give it 9/10, will it last', 'annual.2026'],
  ['my chances are 50/50', 'annual.2026'],
])('days are written with a stroke, and not everything with a stroke is one: %s', (question, prefix) => {
  expect(readPeriod(question, 'none', '2026-11-28').prefix).toBe(prefix)
})
