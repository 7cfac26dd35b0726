import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Intent } from '#ai'
import { birthSchema } from '#engine'
import { noticeBirth } from './notice-birth.ts'

const now = new Date('2026-11-29T03:00:00Z')
const birthOf = (birth: object) => birthSchema.parse({ longitude: 126.978, ...birth })
const mina = { id: 'mina', label: '나', place: '서울', birth: birthOf({ date: '1992-03-14', time: '07:20', sex: 'female' }) }
const husband = { id: 'husband', label: '남편', place: '부산', birth: birthOf({ date: '1988-07-03', time: '06:00', sex: 'male' }) }

function notice(
  text: string,
  intent: 'profile_input' | 'career' | 'compatibility' | 'marriage' = 'career',
  subject: Intent['subject'] = 'self',
  locale: 'ko' | 'en' = 'ko',
) {
  return noticeBirth({ text, asked: { intent, subject }, locale, now, open: mina, others: [husband] })
}

describe('a birth in a message', () => {
  it.each([
    ['1990년 5월 12일 저녁 8시생 여자인데 올해 이직운 어때?', 'career', { date: '1990-05-12', time: '20:00', sex: 'female' }],
    ['my boyfriend was born 3 July 1989 at 6am, are we a good match?', 'compatibility', { date: '1989-07-03', time: '06:00', sex: 'male' }],
    ['딸 2019년 2월 4일생인데 사주 더해줘', 'profile_input', { date: '2019-02-04', sex: 'female' }],
    ['나는 1992년 3월 14일생이고 남자친구는 1990년 5월 12일생이야. 궁합 봐줘', 'compatibility', { date: '1990-05-12', sex: 'male' }],
  ] as const)('of somebody else is noticed: %s', (text, intent, birth) => {
    expect(notice(text, intent)).toMatchObject({ read: { profile: 'mina', label: '나' }, kind: 'another', kept: null, birth })
  })

  it.each([
    ['나 사실 오전 7시가 아니라 저녁 7시에 태어났어', { date: '1992-03-14', time: '19:00', sex: 'female' }],
    ['시간이 07:20이 아니고 08:40이에요', { date: '1992-03-14', time: '08:40' }],
    ['아니 3월 15일이에요', { date: '1992-03-15', time: '07:20' }],
    ['음력이에요', { date: '1992-03-14', calendar: 'lunar' }],
    ['부산에서 태어났어요', { date: '1992-03-14', time: '07:20', longitude: expect.closeTo(129.07, 1) }],
    ['please change my birth time to 7pm', { time: '19:00' }],
    ['set my date of birth to 15 March 1992', { date: '1992-03-15', time: '07:20' }],
    ['시간을 오후 3시로 수정해줘', { time: '15:00' }],
    ['출생지를 부산으로 바꿔줘', { longitude: expect.closeTo(129.07, 1) }],
    ['태어난 시간 모르는 걸로 바꿔줘', { time: null }],
    ['나 남자야', { date: '1992-03-14', sex: 'male' }],
  ])('that mends the open one is told with what stays: %s', (text, birth) => {
    expect(notice(text, 'profile_input')).toMatchObject({ kind: 'correction', kept: null, birth })
  })

  it('with the date of the open one and another time mends it, whatever is asked', () => {
    expect(notice('1992년 3월 14일 저녁 7시생인데 올해 이직 괜찮아?')).toMatchObject({
      kind: 'correction',
      birth: { date: '1992-03-14', time: '19:00' },
    })
  })

  it('of somebody who is kept is known as theirs', () => {
    expect(notice('1988년 7월 3일생 남편 올해 이직운 봐줘')).toMatchObject({ kind: 'another', kept: { profile: 'husband', label: '남편' } })
    // The same day in the lunar calendar.
    expect(notice('음력 1988년 5월 20일생 올해 이직운')).toMatchObject({ kept: { profile: 'husband' } })
  })

  it.each([
    ['1992년 3월 14일 오전 7시 20분생 여자, 올해 이직운은?', 'career'],
    ['음력 1992년 2월 11일생인데 이직해도 돼?', 'career'],
    ['2027년 5월 1일에 결혼해도 될까요?', 'marriage'],
    ['2019년 3월 2일에 입사했는데 옮길까?', 'career'],
    ['올해 이직해도 될까요?', 'career'],
    ['90년생 남자친구랑 잘 맞을까?', 'compatibility'],
    ['아침 7시에 면접인데 괜찮아?', 'career'],
    ['3025년 1월 1일에 태어났어', 'profile_input'],
    ['내 사주 다시 보여줘', 'profile_input'],
    ['', 'career'],
  ] as const)('is not seen where there is none, or none but the open one: %s', (text, intent) => {
    expect(notice(text, intent)).toBeNull()
  })

  it('keeps what was not said as it is kept', () => {
    const abroad = {
      ...mina,
      place: 'New York',
      birth: birthOf({ date: '1992-03-14', time: '07:20', sex: 'female', timeZone: 'America/New_York', longitude: -74 }),
    }
    const lunar = { ...mina, birth: birthOf({ date: '1992-02-11', time: '07:20', sex: 'female', calendar: 'lunar' }) }
    const told = (text: string, open: typeof mina) =>
      noticeBirth({ text, asked: { intent: 'profile_input', subject: 'self' }, locale: 'ko', now, open, others: [] })
    expect(told('Actually my birth date is wrong, I was born 15 March 1993', abroad)).toMatchObject({
      kind: 'correction',
      place: 'New York',
      birth: { date: '1993-03-15', timeZone: 'America/New_York', longitude: -74 },
    })
    expect(told('내 생일 틀렸어 1992년 2월 12일이야', lunar)).toMatchObject({ birth: { date: '1992-02-12', calendar: 'lunar' } })
    expect(told('1992년 3월 14일생인데 성별이 틀렸어요 남자예요', abroad)).toMatchObject({ birth: { date: '1992-03-14', sex: 'male' } })
  })

  it.each([
    ['남편 태어난 시간이 틀렸어요. 오후 3시예요', 'other_person', 'profile_input'],
    ['사실 저는 제주에서 태어난 남자를 좋아해요. 잘 될까요', 'self', 'career'],
    ['2024년 12월 3일 밤 10시에 다퉜는데 화해할까요', 'pair', 'career'],
  ] as const)('of somebody else puts nothing right in the open chart: %s', (text, subject, intent) => {
    expect(notice(text, intent, subject)?.kind).not.toBe('correction')
  })

  it('is looked for without end or failure in nothing', () => {
    for (const text of ['생'.repeat(5_000), '1990년 5월 12일생 '.repeat(400), 'born 1 1 1 1 born \u0000 \ud800'])
      expect(() => notice(text, 'profile_input')).not.toThrow()
  })
})

/** Written by a hand that had read nothing of this: tests/eval/birth/README.md. */
const messages = readFileSync('tests/eval/birth/told-beside-a-chart.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; kind: 'another' | 'kept' | 'correction' | 'none'; intent: Intent['intent'] })

it.each([
  ['another', 68],
  ['kept', 17],
  ['correction', 35],
  ['none', 0],
] as const)("of messages in strangers' words those of the kind %s are noticed at least %i times", (kind, least) => {
  const noticed = messages.filter((message) => {
    if (message.kind !== kind) return false
    const subject = kind === 'another' || kind === 'kept' ? 'other_person' : 'self'
    const { text, intent } = message
    return noticeBirth({ text, asked: { intent, subject }, locale: /[가-힣]/.test(text) ? 'ko' : 'en', now, open: mina, others: [husband] }) !== null
  })
  if (kind === 'none') expect(noticed).toEqual([])
  else expect(noticed.length).toBeGreaterThanOrEqual(least)
})
