import { describe, expect, it } from 'vitest'
import { blindSets } from '../../tests/eval/safety/read-messages.ts'
import { type Care, careWords, isUnderAge, noticeCare } from './notice-care.ts'
import { mayHideCrisis } from './screen-safety.ts'

const now = new Date('2026-11-24T05:00:00Z')
const care = (question: string, said: string[] = [], earlier: string[] = []) =>
  noticeCare({
    question,
    history: said.map((text) => ({ role: 'user' as const, text })),
    earlier: earlier.map((text) => ({ question: text, at: new Date(now.getTime() - 3_600_000) })),
    now,
    timeZone: 'Asia/Seoul',
  })

describe('noticeCare', () => {
  it('meets relief after a crisis warmly and everything else with care', () => {
    expect(care('괜찮아졌어요, 고마워요', ['죽고 싶어요'])).toEqual({ kind: 'relieved' })
    expect(care('I feel a bit better now', ['I want to die'])).toEqual({ kind: 'relieved' })
    expect(care('올해 이직운 봐주세요', ['죽고 싶어요'])).toEqual({ kind: 'careful' })
    expect(care('괜찮아졌어요. 그럼 올해 운은 어때요?', ['죽고 싶어요'])).toEqual({ kind: 'careful' })
  })

  it('is careful for three messages, then no longer', () => {
    expect(care('올해 이직운 봐주세요', ['죽고 싶어요', '네', '음'])).toEqual({ kind: 'careful' })
    expect(care('올해 이직운 봐주세요', ['죽고 싶어요', '네', '음', '알겠어요'])).toBeNull()
    expect(care('고마워요')).toBeNull()
  })

  it.each([
    '저 12살인데 올해 운 봐주세요',
    '초등학생인데요 저 반장 될까요? 전 초등학생이에요',
    "I'm 12 years old, will I be famous?",
    'im in 5th grade, love luck?',
  ])('asks for a guardian: %s', (text) => {
    expect(isUnderAge(text)).toBe(true)
    expect(care(text)).toEqual({ kind: 'guardian' })
  })

  it.each([
    '우리 아이가 12살인데 학원을 바꿀까요',
    '초등학교 교사인데 이직할까요',
    '저 12년차인데 승진할까요',
    '제가 10살 때 이사했어요',
    '딸이 9살이에요',
    'My son is 11, how is he at school?',
    "I'm 12 weeks into a new job",
    '2012년 3월 5일생 성격 알려줘',
    '저 30살인데 결혼운',
  ])('does not take it for a child: %s', (text) => {
    expect(isUnderAge(text)).toBe(false)
  })

  it('says what a chart cannot know', () => {
    expect(care('헤어진 남친한테 연락이 올까요')).toEqual({ kind: 'limit', of: 'reunion' })
    expect(care('저 이혼할 팔자인가요')).toEqual({ kind: 'limit', of: 'divorce' })
    expect(care('제 태어난 시간 좀 맞춰주세요')).toEqual({ kind: 'limit', of: 'birth-time' })
    expect(care('can you guess my birth time')).toEqual({ kind: 'limit', of: 'birth-time' })
    expect(care('이혼하고 새출발하는데 올해 운은요')).toBeNull()
  })

  it('has a kind word for what may half say a crisis, once in a conversation and beside the reading', () => {
    const half = blindSets()
      .flatMap(({ messages }) => messages)
      .filter((message) => 'kind' in message && message.kind === 'crisis' && mayHideCrisis(message.text))
    expect(half.length).toBeGreaterThan(5)
    const cares = half.map(({ text }) => care(text)?.kind)
    expect(cares.filter((kind) => kind === 'tender').length).toBeGreaterThan(half.length / 2)
    const { text } = half[cares.indexOf('tender')]!
    expect(care('올해 운은 어때요', [text])).toBeNull()
    expect(care(text, [text])?.kind).not.toBe('tender')
    const about = (topic: string) => noticeCare({ question: text, topic, history: [], earlier: [], now, timeZone: 'Asia/Seoul' })?.kind
    expect([about('social'), about('profile_input'), about('naming')]).toEqual(['tender', 'tender', 'tender'])
    for (const locale of ['ko', 'en'] as const) expect(careWords({ kind: 'tender' }, locale).before.join()).toContain('109')
  })

  it('has none where the chart itself is asked about, unless a word of ending is there', () => {
    const about = (question: string, topic: string) => noticeCare({ question, topic, history: [], earlier: [], now, timeZone: 'Asia/Seoul' })?.kind
    const half = blindSets().flatMap(({ messages }) => messages.map(({ text }) => text).filter(mayHideCrisis))
    const calm = half.filter((text) => about(text, 'chart_basic') === undefined)
    expect(calm.length).toBeGreaterThan(0)
    expect(calm.filter((text) => about(text, 'social') !== 'tender')).toEqual([])
    const ending = half.filter((text) => /죽|사라지|유서|\bdie\b|\bdead\b|disappear/i.test(text))
    expect(ending.length).toBeGreaterThan(0)
    expect(ending.filter((text) => about(text, 'chart_basic') !== 'tender')).toEqual([])
  })

  it('notices what is asked again and again', () => {
    const question = '올해 이직해도 될까요'
    expect(care(question, [], [question, question])).toMatchObject({ kind: 'repeated', times: 3 })
  })
})

describe('careWords', () => {
  const cares: Care[] = [
    { kind: 'relieved' },
    { kind: 'guardian' },
    { kind: 'careful' },
    { kind: 'repeated', times: 4, since: now },
    { kind: 'limit', of: 'divorce' },
    { kind: 'limit', of: 'reunion' },
    { kind: 'limit', of: 'birth-time' },
  ]
  it.each(cares)('are kind in both languages: %j', (each) => {
    for (const locale of ['ko', 'en'] as const) {
      const { before, after } = careWords(each, locale)
      expect(before.length).toBeGreaterThan(0)
      for (const text of [...before, ...after]) {
        expect(text).not.toMatch(/[!{}<>]|반드시|무조건|guarantee/i)
        expect(/[가-힣]/.test(text)).toBe(locale === 'ko')
      }
    }
  })

  it('of a repeated worry say how often, that nothing has changed, and one thing away from the screen', () => {
    const { before, after } = careWords({ kind: 'repeated', times: 4, since: now }, 'ko')
    expect(before.join(' ')).toMatch(/4번째.*달라지지 않았어요/)
    expect(after.join(' ')).toMatch(/화면을 덮고/)
  })
})
