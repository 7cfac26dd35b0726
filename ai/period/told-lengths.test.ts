import { expect, test } from 'vitest'
import { readPeriod } from './read-period.ts'

const today = '2026-11-28'

test.each([
  '사귄 지 1년 뒤에 헤어졌는데 다시 만날 수 있을까요?',
  '결혼한 지 2년 뒤에 이혼했는데 재혼할 수 있을까요?',
  '만난 지 1년 뒤에 결혼하려고 하는데 괜찮을까요?',
  '연락한 지 딱 2주 뒤에 답장이 왔어요. 좋은 징조일까요?',
  '졸업하고 2년 뒤에 취업했는데 이직해도 될까요?',
  '입사 3개월 뒤에 그만뒀어요. 다시 취업할까요?',
  '취직 한 달 후에 잘렸는데 다음 직장은 언제 구할까요?',
  '소개팅하고 3일 뒤에 연락했는데 답이 없어요',
  '고백하고 사흘 뒤에 차였는데 연락할까요?',
  '결혼하고 3년 뒤에 왜 이혼했을까요?',
  'Good luck comes in ten year blocks right? which block am i in',
  'in five year cycles does my luck change?',
  'Third manager in two years. Stay or go?',
  'My second job in three years. Should I stay?',
  'Three layoffs in two years. Am I cursed?',
  'No reply in 4 days. Will he text?',
  "He hasn't called in 3 days. Will he?",
  "I haven't slept well in two weeks",
  'Has he changed in two years?',
  "She didn't text me in 3 days. Is she mad?",
  'In two years I have had three bosses. Will this one stay?',
  'in two years of marriage we never fought. Will it last?',
  'I lost two jobs in a year, will I find one?',
  'He texted twice in two months. Does he care?',
  'two weeks later he called; will he come back?',
  'Two weeks later, he called. Will he come back?',
  'A year later we broke up. Will we reunite?',
])('a length of what was told is no time: %s', (question) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix: 'annual.2026', named: false })
})

test.each([
  ['3일 뒤에 면접이 잡혔어요. 붙을까요?', 'daily.2026-12-01'],
  ['2주 뒤에 연락 준다고 했는데 올까요?', 'weekly.2026-12-07'],
  ['2주 뒤에 이사 가기로 했어요. 괜찮을까요?', 'weekly.2026-12-07'],
  ['한 달 뒤에 결혼하게 됐어요. 잘 살까요?', 'monthly.2026-12'],
  ['3주 뒤로 수술이 미뤄졌어요. 괜찮을까요?', 'weekly.2026-12-14'],
  ['두 달 뒤 결혼식 날짜를 받았어요. 잘 될까요?', 'monthly.2027-01'],
  ['석 달 뒤에 전역인데 취업할 수 있을까요?', 'monthly.2027-02'],
  ['강아지 3일 뒤 수술인데 괜찮을까요?', 'daily.2026-12-01'],
  ['반지 2주 뒤 도착인데 고백할까요?', 'weekly.2026-12-07'],
  ['퇴사하고 1년 뒤에는 어떨까요?', 'annual.2027'],
  ['우리 1년 뒤엔 결혼할까요?', 'annual.2027'],
  ['I have an interview in 3 days. Will I pass?', 'daily.2026-12-01'],
  ["I've got an exam in 3 days", 'daily.2026-12-01'],
  ['I have to decide in 3 days. Stay or go?', 'daily.2026-12-01'],
  ['I have booked a trip in two weeks, is it lucky?', 'weekly.2026-12-07'],
  ["I've decided to quit in two weeks. Good idea?", 'weekly.2026-12-07'],
  ['He told me he would call in 3 days. Will he?', 'daily.2026-12-01'],
  ['I found a job that starts in two weeks, will it go well?', 'weekly.2026-12-07'],
  ['He hasn’t called but I see him in 3 days. Will it go well?', 'daily.2026-12-01'],
  ['My wedding is in five weeks and the caterer quit', 'weekly.2026-12-28'],
  ['My second interview is in two weeks, will I pass?', 'weekly.2026-12-07'],
  ["I didn't sleep in 2 days, and my exam is in 3 days. Will I pass?", 'daily.2026-12-01'],
  ['in a year will I be rich?', 'annual.2027'],
  ["In two years' time will I own a house?", 'annual.2028'],
  ['Where will I be ten years from now?', 'annual.2036'],
  ['3 months ago why did he leave?', 'monthly.2026-08'],
] as const)('a distance from today is a time: %s', (question, prefix) => {
  expect(readPeriod(question, 'none', today)).toMatchObject({ prefix, named: true })
})
