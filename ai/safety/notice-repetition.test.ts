import { describe, expect, it } from 'vitest'
import { type EarlierQuestion, noticeRepetition } from './notice-repetition.ts'

const now = new Date('2026-11-24T05:00:00Z')
const hour = 3_600_000
const timeZone = 'Asia/Seoul'
const question = '헤어진 남자친구한테 연락이 올까요'
const asked = (...hoursAgo: number[]): EarlierQuestion[] => hoursAgo.map((hours) => ({ question, at: new Date(now.getTime() - hours * hour) }))
const notice = (text: string, earlier: readonly EarlierQuestion[], at = now) =>
  noticeRepetition({ question: text, topic: 'reunion' }, earlier, { now: at, timeZone })

describe('noticeRepetition', () => {
  it('is quiet the first and the second time', () => {
    expect(notice(question, [])).toBeNull()
    expect(notice(question, asked(1))).toBeNull()
  })

  it('notices the third time within a day and the fourth within a week', () => {
    expect(notice(question, asked(1, 2))).toEqual({ kind: 'repeated', times: 3, since: new Date(now.getTime() - 2 * hour) })
    expect(notice(question, asked(30, 60))).toBeNull()
    expect(notice(question, asked(30, 60, 100))).toMatchObject({ times: 4 })
  })

  it('notices distress one question sooner, and the hours after midnight too', () => {
    const night = new Date('2026-11-23T17:30:00Z')
    const before = [{ question, at: new Date(night.getTime() - hour) }]
    expect(notice(`제발요 불안해요 ${question}`, asked(1))).toMatchObject({ times: 2 })
    expect(notice(question, before, night)).toMatchObject({ times: 2 })
    expect(noticeRepetition({ question }, before, { now: night, timeZone: 'America/New_York' })).toBeNull()
  })

  it('knows the same worry in other words by its topic', () => {
    const earlier = ['남자친구 연락 언제 와요', '헤어진 사람 연락이 다시 올까'].map((text) => ({
      question: text,
      at: new Date(now.getTime() - hour),
    }))
    expect(noticeRepetition({ question, topic: 'reunion' }, earlier, { now, timeZone, topicOf: () => 'reunion' })).toMatchObject({ times: 3 })
    expect(noticeRepetition({ question, topic: 'reunion' }, earlier, { now, timeZone, topicOf: () => 'career' })).toBeNull()
  })

  it('takes the same words about another topic for another worry, and the same question for the same one whatever was understood', () => {
    const night = new Date('2026-11-23T17:30:00Z')
    const before = (text: string) => [{ question: text, at: new Date(night.getTime() - hour) }]
    const topicOf = (text: string) => (text.includes('이직') ? 'career' : 'love')
    const of = (text: string, topic: string, earlier: string) =>
      noticeRepetition({ question: text, topic }, before(earlier), { now: night, timeZone, topicOf })
    expect(of('올해 연애운 어때요', 'love', '올해 이직운 어때요')).toBeNull()
    expect(of('올해 연애운 어때요', 'love', '올해 연애운은 어때요')).toMatchObject({ times: 2 })
    expect(of('올해 연애운 어때요', 'marriage', '올해 연애운, 어때요?')).toMatchObject({ times: 2 })
  })

  it('forgets after a week, ignores other questions, and lets a term or a day be asked at will', () => {
    expect(notice(question, asked(170, 180, 190, 200))).toBeNull()
    expect(notice('올해 이직해도 될까요', asked(1, 2, 3))).toBeNull()
    expect(noticeRepetition({ question, topic: 'day_luck' }, asked(1, 2, 3), { now, timeZone })).toBeNull()
  })

  it('reads English as well', () => {
    const english = 'Will my ex come back to me?'
    const earlier = [1, 2].map((hours) => ({ question: 'will my ex come back', at: new Date(now.getTime() - hours * hour) }))
    expect(noticeRepetition({ question: english }, earlier, { now, timeZone })).toMatchObject({ kind: 'repeated', times: 3 })
  })
})
