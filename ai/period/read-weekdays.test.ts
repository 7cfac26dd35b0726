import { expect, test } from 'vitest'
import { readPeriod } from './read-period.ts'

/** A Saturday. */
const today = '2026-11-28'

test.each([
  ['내년 3월 주말에 이사하기 좋은 날', 'monthly.2027-03'],
  ['12월 주말에 결혼하기 좋은 날 있나요?', 'monthly.2026-12'],
  ['다음 달 주말 중에 언제 이사할까요?', 'monthly.2026-12'],
  ['내년 3월에 강남으로 이사하기 좋은 주말 알려 주세요', 'monthly.2027-03'],
  ['주말에 이사하기 좋은 날이 3월에 있나요?', 'monthly.2027-03'],
  ['12월에 이사하려는데 토요일이 좋을까요?', 'monthly.2026-12'],
  ['12월 말 토요일에 잔치해도 될까요?', 'monthly.2026-12'],
  ['내년 주말에 결혼해도 될까요?', 'annual.2027'],
  ['내년 봄 주말에 이사할까요?', 'annual.2027'],
  ['a good Saturday in June for our wedding', 'monthly.2027-06'],
  ['A good Saturday for our wedding in June?', 'monthly.2027-06'],
  ['a Friday in March 2027 to sign', 'monthly.2027-03'],
  ['Which weekend in May is luckiest?', 'monthly.2027-05'],
  ['Is there a good Saturday next month?', 'monthly.2026-12'],
  ['On a Friday in early March, should we sign?', 'monthly.2027-03'],
  ['on Friday evening in March', 'monthly.2027-03'],
  ['a Sunday next year for the ceremony', 'annual.2027'],
] as const)('a weekday beside a month or a year is one of theirs: %s', (question, prefix) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix, named: true })
})

test.each([
  ['다음 달 첫째 주 토요일에 결혼해도 될까요?', '2026-12-05'],
  ['12월 셋째 주 금요일 면접', '2026-12-18'],
  ['12월 첫 토요일 이사', '2026-12-05'],
  ['12월 두 번째 토요일에 상견례해도 될까요?', '2026-12-12'],
  ['3월 2주차 수요일에 시술 받아도 되나요', '2027-03-10'],
  ['다음 달 마지막 금요일에 사직서 내도 될까요?', '2026-12-25'],
  ['내년 5월 둘째 주 일요일에 돌잔치 괜찮을까요?', '2027-05-09'],
  ['작년 12월 첫째 주 토요일에 왜 싸웠을까요?', '2025-12-06'],
  ['셋째 주 금요일 면접인데 붙을까요?', '2026-12-18'],
  ['the second Tuesday of March', '2027-03-09'],
  ['In March, the second Tuesday, should I sign?', '2027-03-09'],
  ['The last Friday of March to sign?', '2027-03-26'],
  ['first Saturday next month for moving', '2026-12-05'],
  ['should I sign on the third Monday of January 2027', '2027-01-18'],
  ['the last weekend in July', '2027-07-31'],
  ['Should I move on the first Saturday of the month?', '2026-12-05'],
] as const)('a weekday of a counted week is that day: %s', (question, date) => {
  expect(readPeriod(question, 'none', today).prefix).toBe(`daily.${date}`)
})

test.each([
  ['12월 다섯째 주 일요일에 이사해도 될까요?', 'monthly.2026-12'],
  ['the fifth Friday of February', 'monthly.2027-02'],
] as const)('a month without a fifth one is meant itself: %s', (question, prefix) => {
  expect(readPeriod(question, 'none', today).prefix).toBe(prefix)
})

test.each([
  ['12월 5일 토요일에 결혼해도 될까요?', '2026-12-05'],
  ['금요일에 면접인데 3월에 이직할까요?', '2026-12-04'],
  ['12월에 이직하려는데 금요일 면접 어때요?', '2026-12-04'],
  ['이번 주 토요일에 3월 계약 이야기를 해도 될까요?', '2026-11-28'],
  ['다음 주 토요일에 12월 이야기를 꺼내도 될까요?', '2026-12-05'],
  ['토요일에 소개팅이 있는데 내년에 결혼할까요?', '2026-11-28'],
  ['금요일 밤에 고백해도 될까요?', '2026-12-04'],
  ['Next Friday, should I talk about the March move?', '2026-12-04'],
  ['Should I quit on Monday or in March?', '2026-11-30'],
  ['Should I see the doctor this Friday or in March?', '2026-12-04'],
  ['My date is Saturday. Will we marry next year?', '2026-11-28'],
  ['Monday may be good?', '2026-11-30'],
] as const)('a weekday with its own week, or apart from the month, is the nearest: %s', (question, date) => {
  expect(readPeriod(question, 'none', today).prefix).toBe(`daily.${date}`)
})

test.each([
  ['이번 주말에 이사해도 될까요?', '2026-11-29'],
  ['토요일에 이사해도 될까요?', '2026-12-05'],
] as const)('on a Sunday the weekend is still on: %s', (question, date) => {
  expect(readPeriod(question, 'none', '2026-11-29').prefix).toBe(`daily.${date}`)
})

test.each([
  '금요일 밤마다 외로워요',
  '주말 아침마다 싸워요',
  '토요일 저녁마다 술을 마셔요',
  '매주 금요일이 힘들어요',
  'Friday nights are lonely',
  'We fight on Saturday nights. Will it get better?',
  'I got hired on a Friday in March. Will it last?',
])('a weekday that comes again and again, or was told, is no day: %s', (question) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix: 'annual.2026', named: false })
})
