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

/** A Wednesday. */
const june = '2026-06-10'
const readJune = (question: string, horizon: Parameters<typeof readPeriod>[1] = 'none') => readPeriod(question, horizon, june)

test.each([
  '월요일에 면접 본 회사에 붙을까요',
  '15일에 면접 본 회사에서 연락이 올까요',
  '토요일에 소개팅한 남자 저를 좋아할까요',
  '1월에 헤어진 여자친구가 돌아올까요',
  '3월에 헤어진 남자친구한테 연락이 올까요',
  '4월에 만난 사람과 결혼할까요',
  '5월 3일에 만난 남자와 결혼할까요',
  '2월에 입사한 회사 계속 다녀도 될까요',
  '9월에 산 집을 팔아도 될까요',
  '4월에 다니던 회사로 돌아갈까요',
  '5월부터 사귄 사람인데 결혼까지 갈까요',
  '5월부터 우울해요. 나아질까요?',
  '4월부터 다니는 회사 계속 다녀도 될까요',
  '오늘 헤어진 남자친구가 돌아올까요',
  "I've been in this job since March, should I quit?",
  'Should I stay with the man I met in March?',
  'Is the man I met last Friday serious?',
])('a time that something was done in or has lasted from is told: %s', (question) => {
  expect(readJune(question, 'month')).toMatchObject({ prefix: 'annual.2026', named: false })
})

test.each([
  ['7월 15일부터 20일까지 여행 가도 될까요', 'daily.2026-07-15'],
  ['9월부터 좋아질까요', 'monthly.2026-09'],
  ['내년부터 일이 풀릴까요', 'annual.2027'],
  ['9월에 예정된 시험에 붙을까요', 'monthly.2026-09'],
  ['9월에 이사하면 헤어진 남자친구가 돌아올까요', 'monthly.2026-09'],
  ['9월에는 헤어진 남자친구가 돌아올까요', 'monthly.2026-09'],
  ['9월에 졸업한 뒤 취업할까요', 'monthly.2026-09'],
  ['9월에 새로운 사람을 만날까요', 'monthly.2026-09'],
  ['내년에 헤어진 남자친구가 돌아올까요', 'annual.2027'],
  ['1월에 헤어진 이유가 뭘까요', 'monthly.2026-01'],
  ['2020년에 산 집을 내년에 팔아도 될까요?', 'annual.2027'],
] as const)('a time beside such words is still asked about: %s', (question, prefix) => {
  expect(readJune(question)).toMatchObject({ prefix, named: true })
})

test.each([
  '2년 전 그만둔 회사로 돌아가도 되나요',
  '2년 전 그만뒀던 회사로 언제 돌아가나요',
  '10년 전 친구와 화해해도 되나요',
  '6개월 전에 시작한 사업 어떤가요',
  '일주일 전에 만난 사람 어떤가요',
  '5년 전 산 땅 팔아도 되나요',
  '어제 만난 사람 저한테 관심 있나요',
  '작년에 그만둔 회사로 돌아가도 되나요',
  '2020년에 만난 남자친구랑 궁합 어때요',
  '2018년부터 만난 남자친구 바람기 있나요',
  'I have been unemployed since 2024, when do I find work?',
  '2019학번인데 졸업 후 진로가 고민이에요',
])('a time that is over decides nothing where now is asked about: %s', (question) => {
  expect(readJune(question, 'year')).toMatchObject({ prefix: 'annual.2026', named: false })
})

test.each([
  ['작년은 정말 힘들었어요. 왜죠?', 'annual.2025'],
  ['작년에 힘들었어요. 왜 그런 건가요?', 'annual.2025'],
  ['작년에 너무 힘들었어요. 왜 그랬을까요?', 'annual.2025'],
  ['작년에 왜 헤어진 걸까요', 'annual.2025'],
  ['지난달에 헤어졌어요. 왜 이렇게 됐어요?', 'monthly.2026-05'],
  ['Last year was hard. Why?', 'annual.2025'],
  ['My husband left me last month. Why?', 'monthly.2026-05'],
  ['1 month ago I was fired. Why me?', 'monthly.2026-05'],
  ['What happened to me in October?', 'monthly.2025-10'],
  ['Why was 2020 so hard for me?', 'annual.2020'],
  ['Christmas was awful, why?', 'daily.2025-12-25'],
  ['2018년에는 왜 그렇게 힘들었나요', 'annual.2018'],
  ['지난주는 왜 그렇게 힘들었나요', 'weekly.2026-06-01'],
  ['작년 12월은 어땠나요', 'monthly.2025-12'],
  ['작년에 이사한 날 괜찮았나', 'annual.2025'],
  ['I took the bar exam in February, did I pass?', 'monthly.2026-02'],
  ['작년은 어때요', 'annual.2025'],
  ['2025년 운세 알려 주세요', 'annual.2025'],
  ['What about last year?', 'annual.2025'],
] as const)('a time that is over is asked about: %s', (question, prefix) => {
  expect(readJune(question)).toMatchObject({ prefix, named: true })
})

test.each([
  ['올해 12월이랑 내년 1월 중 언제 결혼할까요', 'monthly.2026-12'],
  ['올해 7월이랑 내년 3월 중 언제 이사할까요', 'monthly.2026-07'],
  ['12월이랑 내년 1월 중 언제 결혼할까요', 'monthly.2026-12'],
  ['내년 3월이나 4월에 결혼해도 될까요', 'monthly.2027-03'],
  ['내년에 결혼하려는데 3월이 좋을까요', 'monthly.2027-03'],
  ['올해 12월 5일이랑 내년 1월 5일 중 언제가 좋을까요', 'daily.2026-12-05'],
  ['Should I marry in December this year or January next year?', 'monthly.2026-12'],
] as const)('a month is of the year beside it: %s', (question, prefix) => {
  expect(readJune(question).prefix).toBe(prefix)
})

test.each([
  '이 일 후에 어떻게 될까요',
  '그 일 전에는 좋았는데 왜 그럴까요',
  '이일 전에 하던 일로 돌아갈까요',
  '8월의 크리스마스 같은 사랑 할 수 있을까요',
  '크리스마스 전에 남자친구 생길까요',
  '전남친이 3월 전에 연락할까요',
  '이 달콤한 사랑이 계속될까요',
  'My daughter June is sick, will she be okay?',
  'My boyfriend April dumped me, will she come back?',
  'My sister April is getting married, is it a good match?',
  'Is August compatible with me? He is a Leo',
  'Will I march to success?',
  'How can I march ahead in my career?',
  'The dec was awful',
  '전화번호 끝자리 2027이 저한테 좋은가요',
  '비밀번호 2030 써도 되나요',
  'My apartment 2027 is it lucky?',
])('a word or a number that is no time: %s', (question) => {
  expect(readJune(question)).toMatchObject({ prefix: 'annual.2026', named: false })
})

test.each([
  ['이 년 후에 어떨까요', 'annual.2028'],
  ['삼일 뒤 수술인데 괜찮을까요', 'daily.2026-06-13'],
  ['크리스마스에 고백하면 될까요', 'daily.2026-12-25'],
  ['이 달 운세', 'monthly.2026-06'],
  ['How will August be for me?', 'monthly.2026-08'],
  ['Is August good for moving?', 'monthly.2026-08'],
  ['Should I move in April?', 'monthly.2027-04'],
  ['July or August for the wedding?', 'monthly.2026-07'],
  ['Is dec good for a wedding?', 'monthly.2026-12'],
  ['How is July for me?', 'monthly.2026-07'],
  ['2027 수능 대박 날까요', 'annual.2027'],
  ['오늘날 젊은이들은 왜 연애를 안 할까요', 'annual.2026'],
  ['3일 전에 왜 싸웠을까요', 'daily.2026-06-07'],
] as const)('the same words where they are a time: %s', (question, prefix) => {
  expect(readJune(question).prefix).toBe(prefix)
})
