import { expect, test } from 'vitest'
import { readPeriod } from './read-period.ts'
import { yearsToChoose } from './read-years.ts'

const today = '2026-11-28'

test.each([
  ['올해 말고 내년은요?', [2027]],
  ['올해가 아니라 내년에 결혼하면요?', [2027]],
  ['올해 빼고 내년 내후년 중에 언제가 좋아요?', [2028, 2027]],
  ['올해 대신 내년에 이직할까요?', [2027]],
  ['2026년 말고 2027년이나 2028년은요?', [2027, 2028]],
  ['not this year but next, how is it?', [2027]],
  ['next year, not this year, for marriage?', [2027]],
  ['instead of 2027, is 2028 better?', [2028]],
  ['If not this year, next year?', [2027]],
  ['올해랑 내년 중 언제가 나아요?', [2027, 2026]],
  ['올해 말고도 내년도 봐 주세요', [2027, 2026]],
  ['올해뿐만 아니라 내년도 봐 주세요', [2027, 2026]],
  ['this year or next year to marry?', [2027, 2026]],
  ['not only this year but next year too', [2027, 2026]],
] as const)('the years that are chosen between, without those left out: %s', (question, years) => {
  expect([...yearsToChoose(question, today)]).toEqual(years)
})

test.each([
  ['not this year but next, how is it?', 'annual.2027'],
  ['not in March but April for the move?', 'monthly.2027-04'],
  ['이번 달 말고 다음 달은요?', 'monthly.2026-12'],
  ['토요일 말고 일요일은요?', 'daily.2026-11-29'],
  ['내일이 아니라 모레 면접인데요', 'daily.2026-11-30'],
  ['12월 5일 말고 6일은 어때요?', 'daily.2026-12-06'],
  ['Why not this year?', 'annual.2026'],
  ['올해 살 빼고 싶어요', 'annual.2026'],
  ['정말 고민이에요 올해 이직할까요', 'annual.2026'],
] as const)('a time that is left out is not meant: %s', (question, prefix) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix, named: true })
})
