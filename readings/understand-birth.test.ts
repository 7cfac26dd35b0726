import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Understanding, understandBirth } from './understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

interface Expected {
  date?: string
  time?: string | null
  calendar?: 'solar' | 'lunar'
  leapMonth?: boolean
  sex?: 'female' | 'male' | null
  zone?: string
  place?: string | null
  window?: [string, string]
  missing?: Understanding['missing']
  error?: string | null
  rest?: string
}

function told({ birth, place, window, missing, error, rest }: Understanding) {
  const { timeZone: zone, ...facts } = birth
  return { ...facts, zone, place: place?.ko ?? null, window, missing, error: error?.code ?? null, rest }
}

function understand(text: string, locale: 'ko' | 'en' = 'ko') {
  return told(understandBirth(text, { now, locale }))
}

function expectEach(rows: [text: string, expected: Expected][]) {
  it.each(rows)('%s', (text, expected) => expect(understand(text)).toMatchObject(expected))
}

describe('a whole birth in one message', () => {
  const asked = { date: '1992-03-14', time: '07:20', sex: 'female', place: '서울', missing: [], error: null } satisfies Expected
  expectEach([
    ['92년 3월 14일 아침 7시 20분 서울 여자', { ...asked, rest: '' }],
    ['92년 3월 14일 아침 7시 20분 서울 여자인데 올해 이직해도 될까요?', { ...asked, rest: '올해 이직해도 될까요?' }],
    ['1992년 3월 14일 오전 7시 20분 서울에서 태어난 여자입니다. 올해 연애운 어때요?', { ...asked, rest: '올해 연애운 어때요?' }],
    ['92 3 14 오전 7 20 서울 여', asked],
    ['아침7시20븐 1992년3월14일 여자 서울에서 태어남', asked],
    ['언니 92년 3월 14일 아침 7시 20분 태어난 곳은 서울이래요', asked],
    ['I moved to Tokyo on 1 April 2022 but was born in Seoul on 14 March 1992 at 7:20 a.m., female', asked],
    ["born in '92, on the 14th of March, at 7:20 in the morning, in Seoul. female", asked],
    ['서울 여자 1992.3.14 07:20', asked],
    ['저는 92년 3월 14일생이에용 아침 7시 20분 서울 여자예용', asked],
    ['양력 생일은 모르고 음력 92.3.14 아침 7시 20분 서울 여자', { ...asked, calendar: 'lunar' }],
    ['92년 3월 14일 화이트데이 아니고 92년 12월 25일 크리스마스 아침 7시 20분 서울 여자', { date: '1992-12-25', time: '07:20', place: '서울' }],
    ['her lunar birthday is 1992-03-14', { date: '1992-03-14', calendar: 'lunar', sex: 'female' }],
    ['92년 3월 14일생 성별은 남도 여도 아니에요', { date: '1992-03-14', sex: null }],
    ['92년3월14일생 여성 아침7시20분 서울', asked],
    ['920314 0720 서울 여', asked],
    ['１９９２년 ３월 １４일 오전 ７시 ２０분 서울 여자', asked],
    ['🙏 1992-03-14 07:20 서울 여자 ✨', asked],
    ['<b>1992-03-14</b> 07:20 서울 여자', asked],
    ['저는 여자이고 1992년 3월 14일 아침 7시 20분에 서울에서 태어났어요', asked],
    ['생년월일: 1992년 3월 14일\n태어난 시간: 오전 7시 20분\n성별: 여자\n태어난 곳: 서울', asked],
    ['I was born on March 14, 1992 at 7:20 am in Seoul, female', asked],
    [
      'I was born on March 14, 1992 at 7:20 am in Seoul, female. Should I change jobs this year?',
      { ...asked, rest: 'Should I change jobs this year?' },
    ],
    ['5 May 1990 at 14:25 in Busan, male', { date: '1990-05-05', time: '14:25', sex: 'male', place: '부산', missing: [] }],
    ['May 5th, 1990 2:25pm New York woman', { date: '1990-05-05', time: '14:25', sex: 'female', zone: 'America/New_York', missing: [] }],
    ['남편은 88년 5월 3일생이고 저는 92년 3월 14일 07:20 서울 여자예요', asked],
    ['나는 92년 3월 14일 07:20 서울 여자, 남자친구는 90년 5월 12일 14:25', { ...asked, rest: '남자친구는 90년 5월 12일 14:25' }],
    ['생년월일 19920314 시간 0720 여 서울', { ...asked, rest: '' }],
    ['F, 14 Mar 1992, 0720 hrs, Seoul', { ...asked, rest: '' }],
    ['만 33세 여자 92년 3월 14일생 오전 7시20분 서울', { ...asked, rest: '' }],
    ['1992년3월14일아침7시20분서울여자', { ...asked, rest: '' }],
    ['1992년 03월 14일 (양력) 오전 07:20 경기도 수원시 여', { ...asked, place: '수원', rest: '' }],
    ['미국 LA에서 1992년 3월 14일 오전 7시 20분에 태어난 여자', { ...asked, place: '로스앤젤레스', zone: 'America/Los_Angeles', rest: '' }],
    ['19900512 0720 남자 대구', { date: '1990-05-12', time: '07:20', sex: 'male', place: '대구', missing: [] }],
  ])
})

describe('dates', () => {
  expectEach([
    ['1990.5.12', { date: '1990-05-12', missing: ['time', 'sex'] }],
    ['1990. 5. 12.', { date: '1990-05-12' }],
    ['1990-05-12', { date: '1990-05-12' }],
    ['1990/5/12', { date: '1990-05-12' }],
    ['900512', { date: '1990-05-12' }],
    ['19900512', { date: '1990-05-12' }],
    ['1990 05 12', { date: '1990-05-12' }],
    ['90.5.12', { date: '1990-05-12' }],
    ['90년 5월 12일', { date: '1990-05-12' }],
    ['1990년 05월 12일생', { date: '1990-05-12' }],
    ['구십이년 삼월 십사일', { date: '1992-03-14' }],
    ['천구백구십이년 삼월 십사일', { date: '1992-03-14' }],
    ['구이년 삼월 십사일', { date: '1992-03-14' }],
    ['구십년 유월 육일', { date: '1990-06-06' }],
    ['팔팔년 시월 십일', { date: '1988-10-10' }],
    ['05년 1월 2일생', { date: '2005-01-02' }],
    ['26년 11월 24일생', { date: '1926-11-24' }],
    ['26년 11월 22일생', { date: '2026-11-22' }],
    ['00년 2월 29일생', { date: '2000-02-29' }],
    ['May 12, 1990', { date: '1990-05-12' }],
    ['12 May 1990', { date: '1990-05-12' }],
    ['12th of May, 1990', { date: '1990-05-12' }],
    ['Born on the 12th of May 1990', { date: '1990-05-12' }],
    ['sept 3rd 1985', { date: '1985-09-03' }],
    ['dob: 1985-09-03', { date: '1985-09-03' }],
    ['born 3/14/1992', { date: '1992-03-14' }],
    ['born 14/3/1992', { date: '1992-03-14' }],
    ['born 3/3/1992', { date: '1992-03-03' }],
    ['96년 2월 29일 쥐띠', { date: '1996-02-29' }],
    ['제 생일은 1988년 12월 1일이에요', { date: '1988-12-01' }],
  ])

  it('asks when day and month may be exchanged', () => {
    const { date, missing } = understand('born 3/4/1992', 'en')
    expect(date).toBeUndefined()
    expect(missing).toContain('date')
  })

  expectEach([
    ['92년 2월 30일 아침 7시 여자', { error: 'date-impossible' }],
    ['1990년 13월 1일생 여자', { error: 'date-impossible' }],
    ['2001-02-29 여자', { error: 'date-impossible' }],
    ['1500년 3월 1일생', { error: 'year-out-of-range' }],
    ['born on 2250-03-01', { error: 'year-out-of-range' }],
  ])
})

describe('dates that are no birth', () => {
  it.each([
    '2027년 3월에 이사해도 될까요?',
    '내년 3월 14일에 결혼해도 될까요?',
    'Should I move next March 3rd?',
    'How is my 2027?',
    '올해 연애운이 궁금해요',
    '저는 서른다섯 살이에요',
    '35살 직장인인데 이직할까요?',
    '2025년 5월 3일에 만난 남자와 결혼해도 될까요?',
    '2020년 3월 14일에 결혼했는데 이혼할까요?',
    'I got married on May 3, 2020. Will it last?',
    '전화번호 010-1234-5678이에요',
    '1998년에 아버지가 돌아가셨어요.',
    '2019년 3월 4일에 국밥집 열어서 지금까지 하고 있어요',
    '2020년 2월 2일에 부산에서 가게 열고 망했어요. 다시 해도 될까요',
    'We arrived in Korea on 3 May 2015. Should we stay?',
    '작년 5월 5일 퇴사했어요 쉬어도 될까요',
    '2027년 5월 3일에 계약해도 될까요?',
    '3억 5천만원 대출받아도 될까요?',
    '',
    '   ',
    '안녕하세요',
    '٣ مارس',
    '\u202e1234',
  ])('%s', (text) => {
    const { date, missing } = understand(text)
    expect(date).toBeUndefined()
    expect(missing).toContain('date')
  })

  expectEach([
    [
      '92년 3월 14일생 여자 아침 7시 20분, 2027년 3월에 이사해도 될까요?',
      { date: '1992-03-14', time: '07:20', rest: '2027년 3월에 이사해도 될까요?' },
    ],
    [
      'Born 14 March 1992, 7:20am, female. Will March 2027 be a good time to move?',
      { date: '1992-03-14', rest: 'Will March 2027 be a good time to move?' },
    ],
    ['올해 이직해도 될까요?', { rest: '올해 이직해도 될까요?', missing: ['date', 'time', 'sex'] }],
    ['남자친구랑 헤어질까요?', { rest: '남자친구랑 헤어질까요?' }],
    ['여자들이 많은 직장으로 옮겨도 될까요?', { rest: '여자들이 많은 직장으로 옮겨도 될까요?' }],
    ['부산으로 이사해도 될까요?', { rest: '부산으로 이사해도 될까요?' }],
    ['아침에 운동하는 게 저한테 맞을까요?', { rest: '아침에 운동하는 게 저한테 맞을까요?' }],
  ])
})

describe('times', () => {
  const date = '1992년 3월 14일'
  expectEach([
    [`${date} 오후 2시 5분`, { time: '14:05' }],
    [`${date} 오후 7시 반`, { time: '19:30' }],
    [`${date} 새벽 3시`, { time: '03:00' }],
    [`${date} 새벽 12시 반`, { time: '00:30' }],
    [`${date} 낮 12시`, { time: '12:00' }],
    [`${date} 낮 1시 20분`, { time: '13:20' }],
    [`${date} 저녁 8시`, { time: '20:00' }],
    [`${date} 밤 11시 40분`, { time: '23:40' }],
    [`${date} 밤 12시 10분`, { time: '00:10' }],
    [`${date} 밤 1시`, { time: '01:00' }],
    [`${date} 자정`, { time: '00:00' }],
    [`${date} 정오`, { time: '12:00' }],
    [`${date} 아침 일곱시 이십분`, { time: '07:20' }],
    [`${date} 오전 열한 시`, { time: '11:00' }],
    [`${date} 오전 12시 30분`, { time: '00:30' }],
    [`${date} 오후 12시 30분`, { time: '12:30' }],
    [`${date} 14:25`, { time: '14:25' }],
    [`${date} 14시 25분`, { time: '14:25' }],
    [`${date} 0시 5분`, { time: '00:05' }],
    [`${date} AM 7:20`, { time: '07:20' }],
    [`${date} 7:20 p.m.`, { time: '19:20' }],
    [`${date} 9:30pm이에요`, { time: '21:30' }],
    ['March 14, 1992 12:05 AM', { time: '00:05' }],
    ['March 14, 1992 12:05 PM', { time: '12:05' }],
    ['March 14, 1992 at noon', { time: '12:00' }],
    ['March 14, 1992 at midnight', { time: '00:00' }],
    ['March 14, 1992 at 7 in the morning', { time: '07:00' }],
    ['March 14, 1992, 8 in the evening', { time: '20:00' }],
    [`${date} 묘시`, { window: ['05:30', '07:30'], missing: ['sex'] }],
    [`${date} 卯時`, { window: ['05:30', '07:30'] }],
    [`${date} 자시`, { window: ['23:30', '01:30'] }],
    [`${date} 해시에 태어남`, { window: ['21:30', '23:30'] }],
    [`${date} 대략 아침`, { window: ['06:00', '10:00'] }],
  ])

  expectEach(
    [
      '시간 모름',
      '생시 몰라요',
      '태어난 시간은 모르겠어요',
      '시간은 몰라요',
      '시 모름',
      '시간 미상',
      '몇 시인지 몰라요',
      'time unknown',
      "I don't know the time",
      'unknown time',
      'no birth time',
    ].map((unknown) => [`${date} ${unknown}`, { date: '1992-03-14', time: null, missing: ['sex'] }]),
  )

  expectEach([
    [`${date} 25시 10분`, { error: 'time-impossible' }],
    [`${date} 7시 75분`, { error: 'time-impossible' }],
    ['1988년 5월 8일 02:30 여자', { error: 'time-skipped' }],
    ['1988년 10월 9일 02:30 여자', { error: 'time-ambiguous' }],
  ])
})

describe('the lunar calendar', () => {
  expectEach([
    ['음력 92년 2월 11일', { date: '1992-02-11', calendar: 'lunar', leapMonth: false, error: null }],
    ['양력 92년 3월 14일', { date: '1992-03-14', calendar: 'solar' }],
    ['음력 90년 윤5월 3일', { date: '1990-05-03', calendar: 'lunar', leapMonth: true, error: null }],
    ['음력 1990년 윤달 5월 3일', { date: '1990-05-03', calendar: 'lunar', leapMonth: true }],
    ['음력 1990년 5월 3일 평달', { date: '1990-05-03', calendar: 'lunar', leapMonth: false }],
    ['1990.5.3 (음력)', { date: '1990-05-03', calendar: 'lunar' }],
    ['1990.5.3(음)', { date: '1990-05-03', calendar: 'lunar' }],
    ['lunar 1990-05-03', { date: '1990-05-03', calendar: 'lunar' }],
    ['lunar leap month 1990-05-03', { date: '1990-05-03', calendar: 'lunar', leapMonth: true }],
    ['1990-05-03 in the lunar calendar', { date: '1990-05-03', calendar: 'lunar' }],
    ['음력 1992년 2월 30일', { date: '1992-02-30', error: null }],
    ['음력 1992년 1월 30일', { error: 'date-impossible' }],
    ['음력 1989년 윤5월 1일', { error: 'leap-month-absent' }],
  ])
})

describe('sex', () => {
  const words: [string, 'female' | 'male'][] = [
    ['여자', 'female'],
    ['여성', 'female'],
    ['여자예요', 'female'],
    ['딸', 'female'],
    ['female', 'female'],
    ['woman', 'female'],
    ['여자아이', 'female'],
    ['남자', 'male'],
    ['남성', 'male'],
    ['남자입니다', 'male'],
    ['아들', 'male'],
    ['male', 'male'],
    ['man', 'male'],
    ['(남)', 'male'],
    ['엄마', 'female'],
    ['아빠', 'male'],
  ]
  expectEach(words.map(([word, sex]) => [`1992년 3월 14일 07:20 ${word}`, { date: '1992-03-14', sex, missing: [] }]))
})

describe('places', () => {
  expectEach([
    ['1992년 3월 14일 부산 출생', { place: '부산', zone: 'Asia/Seoul' }],
    ['1992년 3월 14일 강릉에서 태어남', { place: '강릉' }],
    ['1992년 3월 14일 도쿄', { place: '도쿄', zone: 'Asia/Tokyo' }],
    ['March 14, 1992, born in London', { zone: 'Europe/London' }],
    ['born in Los Angeles on March 14, 1992', { zone: 'America/Los_Angeles' }],
    ['1992년 3월 14일', { place: null, zone: 'Asia/Seoul' }],
  ])

  it('gives the longitude with the place, and that of Seoul where none is said', () => {
    expect(understandBirth('1992년 3월 14일 부산', { now }).birth.longitude).toBeCloseTo(129.08, 1)
    expect(understandBirth('1992년 3월 14일', { now }).birth.longitude).toBe(126.978)
  })
})

describe('a conversation', () => {
  function say(...messages: string[]) {
    const start = understandBirth('', { now, locale: 'ko' })
    return told(messages.reduce((known, text) => understandBirth(text, { now, locale: 'ko', known }), start))
  }
  const whole = { date: '1992-03-14', time: '07:20', sex: 'female', missing: [], error: null }

  it.each([
    [['92년 3월 14일', '아침 7시 20분이요', '여자예요'], whole],
    [['여자', '1992-03-14', '07:20'], whole],
    [['92년 3월 14일 여자', '시간은 몰라요'], { ...whole, time: null }],
    [['92년 3월 14일 여자', '모르겠어요'], { ...whole, time: null }],
    [['92년 3월 14일 여자', '7:20 am'], whole],
    [['92년 3월 14일 07:20', '여'], whole],
    [['92년 3월 14일 07:20 여자', '부산이요'], { ...whole, place: '부산' }],
    [['92년 3월 14일 07:20 여자 부산', '음력이에요'], { ...whole, place: '부산', calendar: 'lunar' }],
    [['92년 3월 14일 07:20 여자', '아니 3월 15일이에요'], { ...whole, date: '1992-03-15' }],
    [['92년 2월 30일 07:20 여자', '92년 3월 14일이에요'], whole],
    [['92년 3월 14일 07:20 여자', '올해 이직해도 될까요?'], { ...whole, rest: '올해 이직해도 될까요?' }],
    [['92년 3월 14일 07:20 여자', '2027년 3월 5일에 이사해도 될까요?'], { ...whole, rest: '2027년 3월 5일에 이사해도 될까요?' }],
    [['92년 3월 14일 07:20 여자', '남자를 언제 만날까요?'], { ...whole, rest: '남자를 언제 만날까요?' }],
    [['올해 이직해도 될까요?', '92년 3월 14일 07:20 여자'], { ...whole, rest: '' }],
  ])('%j', (messages, expected) => expect(say(...messages)).toMatchObject(expected))
})

describe('any birth', () => {
  const births = fc.record({
    day: fc.date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true }),
    // No zone change in Korea skips or repeats an hour of the afternoon.
    hour: fc.integer({ min: 12, max: 21 }),
    minute: fc.integer({ min: 0, max: 59 }),
    sex: fc.constantFrom('female' as const, 'male' as const),
  })
  const korean = { female: '여자', male: '남자' }
  const two = (value: number) => String(value).padStart(2, '0')
  const formats: ((birth: { year: number; month: number; day: number; hour: number; minute: number; sex: 'female' | 'male' }) => string)[] = [
    ({ year, month, day, hour, minute, sex }) => `${year}년 ${month}월 ${day}일 ${hour}시 ${minute}분 ${korean[sex]}`,
    ({ year, month, day, hour, minute, sex }) => `${korean[sex]} ${year}.${month}.${day} 오후 ${hour % 12 || 12}시 ${minute}분`,
    ({ year, month, day, hour, minute, sex }) => `${year}-${two(month)}-${two(day)} ${hour}:${two(minute)} ${sex}`,
    ({ year, month, day, hour, minute, sex }) => `${year}${two(month)}${two(day)} ${hour}${two(minute)} ${korean[sex]}`,
    ({ year, month, day, hour, minute, sex }) => `${sex}, born on ${monthNames[month - 1]} ${day}, ${year} at ${hour % 12 || 12}:${two(minute)} pm`,
    ({ year, month, day, hour, minute, sex }) => `${day} ${monthNames[month - 1]} ${year} ${hour}:${two(minute)} in Seoul, ${sex}`,
  ]
  const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

  it('is read back from every way of writing it', () => {
    fc.assert(
      fc.property(births, fc.constantFrom(...formats), ({ day, hour, minute, sex }, format) => {
        const parts = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
        const expected = { date: day.toISOString().slice(0, 10), time: `${hour}:${two(minute)}`, sex, missing: [], error: null, rest: '' }
        expect(understand(format({ ...parts, hour, minute, sex }))).toMatchObject(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('is known no worse after anything else is said', () => {
    const known = understandBirth('92년 3월 14일 07:20 서울 여자', { now })
    fc.assert(
      fc.property(fc.stringMatching(/^[가-힣a-z ?]{0,60}$/), (text) => {
        expect(understandBirth(text, { now, known }).missing).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('what stays open', () => {
  it('keeps the parts of a date until the rest is said', () => {
    const year = understandBirth('91년생 여자예요', { now })
    expect(year).toMatchObject({ birth: { sex: 'female' }, missing: ['date', 'time'], parts: { year: 1991 } })
    expect(understandBirth('5월 3일이요', { now, known: year }).birth.date).toBe('1991-05-03')
  })

  it('tells what it took for granted', () => {
    expect(understandBirth('92년 3월 14일 7시 20분 여자', { now }).assumed).toEqual(['place', 'half-day'])
    expect(understandBirth('92년 3월 14일 오전 7시 20분 서울 여자', { now }).assumed).toEqual([])
  })

  it('names the days that a date may mean', () => {
    expect(understandBirth('born 3/4/1992', { now, locale: 'en' }).candidates?.toSorted()).toEqual(['1992-03-04', '1992-04-03'])
  })

  it('asks once for the city of somebody born abroad', () => {
    const abroad = understandBirth('92년 3월 14일 07:20 브라질에서 태어난 여자', { now })
    expect(abroad.missing).toEqual(['place'])
    expect(understandBirth('상파울루요', { now, known: abroad })).toMatchObject({ missing: [], birth: { timeZone: 'America/Sao_Paulo' } })
    expect(understandBirth('몰라요', { now, known: abroad })).toMatchObject({ missing: [], assumed: ['place'], birth: { timeZone: 'Asia/Seoul' } })
  })

  it('keeps a question that follows an essay', () => {
    const essay = `${'92년 3월 14일 여자 '.repeat(2_000)}이직해도 될까요?`
    expect(understandBirth(essay, { now }).rest).toContain('이직해도 될까요?')
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    '92년 ',
    '3월',
    '14일',
    '아침 ',
    '7시',
    ':',
    '20',
    '-',
    '.',
    '/',
    '윤',
    '음력',
    'born ',
    'at ',
    'May ',
    '모름',
    '여자',
    ' ',
    '?',
    '\n',
    '<b>',
    '🙏',
    '\u202e',
    '서울',
  )
  const noise = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(''))

  it('is understood without throwing', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { birth, missing, error } = understandBirth(text, { now })
        expect(missing.includes('date')).toBe(birth.date === undefined)
        if (birth.date !== undefined && error === null) expect(birth.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    '남자',
    '一',
    '1~',
    '1 1 1 ',
    '엄마 사주 ',
    '오전 1:',
    '9',
    '9 ',
    '-',
    '윤',
    '음력 ',
    '92년 ',
    '1.',
    '년월일',
    'may ',
    '<',
    ' ',
    '가',
    '모름 ',
    '서울',
  ])('of 100 kB of %j takes linear time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    const started = performance.now()
    understandBirth(text, { now })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
