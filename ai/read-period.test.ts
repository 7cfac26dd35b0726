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

/** A Saturday. */
const today = '2026-11-28'
const read = (question: string, horizon: Parameters<typeof readPeriod>[1] = 'none', day = today) => readPeriod(question, horizon, day).prefix

test.each([
  '연봉 2000만 원 받는데 이직해도 될까요?',
  '연봉 2100만 원인데 이직해도 될까요?',
  '보증금 2100만원인데 이사하기 좋은 날 골라 주세요',
  '전세금이 1억 2000만 원인데 이사해도 될까요?',
  '보증금 2000에 월세 50인데 이사할까요?',
  '2030호로 이사해도 될까요',
  '2027번 버스 기사인데 이직할까요',
  '10년 다닌 회사를 그만둬도 될까요?',
  '25년 모은 돈으로 집 사도 될까요',
  'I owe 2000 dollars, will money get better?',
  'I lost $2030, will money improve?',
  'My rent is 2050, should I move?',
  'I make 2,026 a month, is it enough?',
])('an amount is no year: %s', (question) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix: 'annual.2026', named: false })
})

test.each([
  ['My husband and I lost $2000 this month, will money improve next year?', 'annual.2027'],
  ['빚이 2000만원인데 내년에 갚을 수 있을까요?', 'annual.2027'],
  ['2020년에 산 집을 내년에 팔아도 될까요?', 'annual.2027'],
  ['My rent is 2050, should I move in 2028?', 'annual.2028'],
  ['2030 어때요', 'annual.2030'],
  ['27년에 결혼할 수 있을까요?', 'annual.2027'],
  ['3년 뒤에 집을 살 수 있을까요?', 'annual.2029'],
  ['삼 년 뒤에는 어떨까요?', 'annual.2029'],
  ['In three years will I be married?', 'annual.2029'],
  ['3년 전에 왜 헤어졌을까요?', 'annual.2023'],
  ['다다음 해에 결혼해도 될까요?', 'annual.2028'],
  ['올해 말고 내년은요', 'annual.2027'],
] as const)('a year in words or beside its unit: %s', (question, prefix) => {
  expect(read(question, 'year')).toBe(prefix)
})

test('a new year that has begun is this one', () => {
  expect(read('새해 운세 어때요', 'year', '2027-01-10')).toBe('annual.2027')
  expect(read('새해 운세 어때요', 'year')).toBe('annual.2027')
})

test.each([
  ['지난 3월에 왜 그렇게 힘들었을까요?', 'monthly.2026-03'],
  ['3월에 왜 그렇게 힘들었을까요?', 'monthly.2026-03'],
  ['Why was last March so hard?', 'monthly.2026-03'],
  ['지난 12월은 어땠어요?', 'monthly.2025-12'],
  ['지난달에 왜 그렇게 힘들었어요?', 'monthly.2026-10'],
  ['작년 12월에 왜 그랬을까요?', 'monthly.2025-12'],
  ['2028년 3월에 결혼해도 될까요?', 'monthly.2028-03'],
  ['6개월 뒤에 이직하면 어때요?', 'monthly.2027-05'],
] as const)('a month behind, or of a named year: %s', (question, prefix) => {
  expect(read(question, 'year')).toBe(prefix)
})

test.each([
  ['12월 5일에 면접 보는데 잘 될까요?', 'daily.2026-12-05'],
  ['면접이 12월 5일에 잡혔어요. 잘 될까요?', 'daily.2026-12-05'],
  ['12월 25일에 고백해도 될까요?', 'daily.2026-12-25'],
  ['3월 5일에 계약해도 될까요?', 'daily.2027-03-05'],
  ['5일에 계약하는데 괜찮을까요?', 'daily.2026-12-05'],
  ['올해 크리스마스에 고백할까요?', 'daily.2026-12-25'],
  ['Should I sign on December 5?', 'daily.2026-12-05'],
  ['My interview is on the 5th of December.', 'daily.2026-12-05'],
  ['금요일에 소개팅이 있는데 어때요?', 'daily.2026-12-04'],
  ['이번 주 금요일에 면접인데 어때요', 'daily.2026-12-04'],
  ['다음 주 금요일에 면접 보는데 잘 될까요?', 'daily.2026-12-04'],
  ['다다음 주 월요일은요', 'daily.2026-12-07'],
  ['지난주 금요일에 왜 그랬을까요', 'daily.2026-11-20'],
  ['Is next Friday good for a trip?', 'daily.2026-12-04'],
  ['열흘 뒤 시험인데 붙을까요?', 'daily.2026-12-08'],
  ['어제 왜 그렇게 싸웠을까요', 'daily.2026-11-27'],
  ['이번 주말에 이사해도 돼요?', 'daily.2026-11-28'],
  ['다음 주에 면접이 있는데 어떨까요', 'weekly.2026-11-30'],
  ['How will next week go?', 'weekly.2026-11-30'],
] as const)('a day or a week that is named: %s', (question, prefix) => {
  expect(read(question, 'day')).toBe(prefix)
})

test.each([
  ['오늘 면접에서 떨어졌어요. 취업은 언제 될까요?', 'range'],
  ['오늘 남자친구랑 헤어졌어요. 다시 만날 수 있을까요?', 'day'],
  ['I was fired today. Will I find work?', 'day'],
  ['3월에 이직했는데 잘 다닐 수 있을까요?', 'month'],
  ['작년에 만난 사람이랑 결혼할 수 있을까요?', 'year'],
  ['작년보다 올해가 나을까요?', 'year'],
  ['내일모레 마흔인데 결혼할 수 있을까요?', 'day'],
  ['무엇이 달라져요', 'none'],
] as const)('what was told before the question, or is over, decides nothing: %s', (question, horizon) => {
  expect(read(question, horizon)).toBe('annual.2026')
})
