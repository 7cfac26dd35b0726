import { expect, test } from 'vitest'
import { readPeriod } from './read-period.ts'

test.each([
  ['올해 이직해도 될까요', 'year', 'annual.2026'],
  ['내년에 이직해도 괜찮을까요', 'year', 'annual.2027'],
  ['2029년은 어때요', 'year', 'annual.2029'],
  ['다음 달에 계약 있는데 월운 어때요', 'month', 'monthly.2026-12'],
  ['3월에 이사해도 될까요', 'month', 'monthly.2027-03'],
  ['12월은요', 'month', 'monthly.2026-12'],
  ['오늘의 운세', 'day', 'daily.2026-11-23'],
  ['내일 면접 어때요', 'day', 'daily.2026-11-24'],
  ['재작년은 왜 그랬을까요', 'year', 'annual.2024'],
  ['작년은 왜 그랬을까요', 'year', 'annual.2025'],
  ['내후년은 어때요', 'year', 'annual.2028'],
  ['저는 어떤 사람이에요', 'none', 'annual.2026'],
  ['How does next year look?', 'year', 'annual.2027'],
  ['hows december lookin for me', 'month', 'monthly.2026-12'],
] as const)('%s is about %s %s', (question, horizon, prefix) => {
  expect(readPeriod(question, horizon, '2026-11-23').prefix).toBe(prefix)
})
