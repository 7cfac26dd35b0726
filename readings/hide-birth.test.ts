import { describe, expect, it, test } from 'vitest'
import { hideBirth } from './hide-birth.ts'
import { understandBirth } from './understand-birth.ts'

const now = new Date('2026-11-24T03:00:00Z')

describe('hideBirth', () => {
  test.each([
    '1992 3 14 이직운 봐 주세요',
    '92.3.14 이직운',
    '1992, 3, 14 이직운',
    '１９９２년 ３월 １４일 오전 ７시 ２０분 이직운',
    '1992\u200b년 3월 14일 이직운',
    '구십이년 삼월 십사일 아침 일곱시 이직운',
    '일구구이년 삼월 십사일 이직운',
    '저는 920314입니다. 이직운은요?',
    '1992년 음력 2월 11일 진시 이직운',
    '음력 1990년 윤달 5월 3일 이직운',
    '단기 4325년 3월 14일 이직운',
    '3월14일 1992년 이직운',
    '1992년도 3월 14일 이직운',
    '1992年 3月 14日 이직운',
    '<b>1992-03-14</b> 07:20 이직운',
    '생년월일 19920314 시간 0720 이직운',
    '1992-3-14T07:20 이직운',
    '14.03.1992 career?',
    '14 mar 92, 0720 hrs, career?',
    'March 14th of 1992 at 7 in the morning, career?',
    'born on the 14th of March 1992 at half past seven, career?',
  ])('leaves nothing to understand of %j', (text) => {
    const hidden = hideBirth(text, now)
    expect(understandBirth(hidden, { now }).birth).toEqual({})
    expect(hidden).not.toMatch(/92|1990|4325|삼월|구구/)
    expect(hidden).toMatch(/이직|career/)
  })

  it('stands for a question that was only a birth', () => {
    expect(hideBirth('구십이년 삼월 십사일', now)).toBe('[birth]')
  })

  it('cuts out the place of a birth, and no other place', () => {
    expect(hideBirth('부산에서 태어났는데 이직운은요?', now)).not.toContain('부산')
    expect(hideBirth('I was born in Busan, how is my career?', now)).not.toContain('Busan')
    expect(hideBirth('부산으로 이사해도 될까요?', now)).toBe('부산으로 이사해도 될까요?')
  })

  it('cuts out every birth of a question', () => {
    expect(hideBirth('저는 구십이년 삼월 십사일, 남편은 구십년 유월 육일인데 궁합은요?', now)).not.toMatch(/구십|삼월|유월|육일/)
  })

  it.each(['2027년 3월에 이직해도 될까요', '내년 3월은 어때요', '오늘 오후 3시에 면접이 있어요', 'How does 2026 look for me?', '33살에 결혼할까요'])(
    'leaves what is asked about: %s',
    (text) => {
      expect(hideBirth(text, now)).toBe(text)
    },
  )
})

describe('hideBirth of a date that is still to come', () => {
  test.each([
    ['2027년 3월 5일에 이사해도 될까요?', '2027년 3월 5일에 이사해도 될까요?'],
    ['2027-03-05 이사', '2027년 3월 5일 이사'],
    ['2026.12.24. 계약', '2026년 12월 24일. 계약'],
    ['Is 5 March 2027 good for the wedding?', 'Is 5 March 2027 good for the wedding?'],
    ['Is March 5th, 2027 good for the wedding?', 'Is 5 March 2027 good for the wedding?'],
    ['1992년 3월 14일생인데 2027년 5월 1일 결혼 괜찮아요?', '[birth]인데 2027년 5월 1일 결혼 괜찮아요?'],
    ['2027년 3월 5일이나 2027년 4월 9일 중에 언제가 나아요', '2027년 3월 5일이나 2027년 4월 9일 중에 언제가 나아요'],
  ])('%j is asked as %j', (text, asked) => expect(hideBirth(text, now)).toBe(asked))

  test.each([
    ['우리 아기가 2026년 11월 29일 새벽 3시에 태어났어요', /29/],
    ['2026-11-29 03:10 서울 여자', /29|03:10/],
    ['2026년 12월 24일생 아기 이름', /24/],
  ])('%j, where it is that day already or somebody was born then, is a birth', (text, told) =>
    expect(hideBirth(text, new Date('2026-11-28T20:00:00Z'))).not.toMatch(told),
  )

  test.each(['2026-11-24 이사', '2024년 2월 29일 여아 운세', '2027년 13월 40일', '5 March 2024 career?'])('%j is hidden or no date', (text) =>
    expect(hideBirth(text, now)).toContain('[birth]'),
  )
})

describe('hideBirth with the birth that the question is about', () => {
  const known = { date: '1992-03-14', time: '07:20' }
  it.each([
    ['아침 7시 20분이요', /7시|20분/],
    ['07:20에 맞춰 다시 봐 주세요', /07:20/],
    ['7:20 am, is that right?', /7:20/],
    ['1992년 3월은 어땠나요', /1992|3월/],
    ['92년이 저에게 어떤 해였나요', /92/],
  ])('cuts its time and year out of %s', (text, told) => {
    expect(hideBirth(text, now, known)).not.toMatch(told)
  })
  it.each([
    '간호사 92년 차라면',
    '저녁 8시 약속이 괜찮을까요',
    '2027년 3월에 이사해도 될까요',
    '내년 7월 20일은 어때요',
    '7시간쯤 자면 될까요',
    '1994년은요',
  ])('leaves %s as it is', (text) => {
    expect(hideBirth(text, now, known)).toBe(text)
  })
})
