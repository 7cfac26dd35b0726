import { describe, expect, it } from 'vitest'
import { classifyIntent } from '#ai'
import { birthSchema, chartOf, isGoodDay } from '#engine'
import { gatherMaterial, type OtherProfile } from './gather-material.ts'

const now = new Date('2026-11-24T03:00:00Z')
const me = birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female' })
const someone = (label: string, relation: OtherProfile['relation'], date: string): OtherProfile => ({
  label,
  relation,
  birth: birthSchema.parse({ date, time: null, sex: 'male' }),
})
const partner = someone('민준', 'partner', '1990-09-26')
const mother = someone('엄마', 'family', '1961-05-05')
const sister = someone('Hana', 'family', '1995-08-17')
const friend = someone('지우', 'friend', '1991-01-02')

function gather(question: string, others: OtherProfile[] = [], options: { birth?: typeof me; decision?: 'medical'; today?: Date } = {}) {
  const { birth = me, decision, today = now } = options
  const result = chartOf(birth, today)
  if (!result.ok) throw new Error(result.error.message)
  const intent = classifyIntent(question)
  return gatherMaterial({ question, intent, birth, chart: result.chart, others, self: '나', decision, now: today })
}

describe('another person', () => {
  it('is the profile that the question names, in any spelling of its letters', () => {
    expect(gather('엄마랑 나랑 궁합 어때', [partner, mother]).other?.label).toBe('엄마')
    expect(gather('how do hana and I get along', [sister, friend]).other?.label).toBe('Hana')
    expect(gather('엄마랑 궁합 어때'.normalize('NFD'), [partner, mother]).other?.label).toBe('엄마')
  })

  it('is the only partner in matters of two, and the only other profile for a compatibility', () => {
    expect(gather('우리 궁합 봐줘', [partner, mother]).other?.label).toBe('민준')
    expect(gather('궁합 봐줘', [friend]).other?.label).toBe('지우')
  })

  it('is nobody where it could be several, or where the question is not about two', () => {
    expect(gather('궁합 봐줘', [mother, friend]).other).toBeUndefined()
    expect(gather('올해 이직해도 될까', [partner]).other).toBeUndefined()
    expect(gather('우리 궁합 봐줘').other).toBeUndefined()
  })

  it('is set beside the person, who stays the first', () => {
    const { other } = gather('우리 궁합 봐줘', [partner])
    expect(other!.compatibility.first.pillars.day).toBe('己丑')
    expect(other!.compatibility.second.pillars.day).toBe('甲午')
    expect(other!.chart.pillars.day.pillar).toBe('甲午')
  })
})

it('sees both people on the day where the person is', () => {
  const abroad = { ...partner, birth: birthSchema.parse({ date: '1990-09-26', time: '09:00', timeZone: 'America/Los_Angeles', longitude: -118 }) }
  const { other } = gather('우리 궁합 봐줘', [abroad], { today: new Date('2026-12-31T23:00:00Z') })
  expect(other!.chart.now.date).toBe('2027-01-01')
})

describe('a group', () => {
  it('is everybody whom the question names, the person first', () => {
    const { group } = gather('엄마 지우 나 셋이 잘 맞아?', [mother, friend, partner])
    expect(group!.labels).toEqual(['나', '엄마', '지우'])
    expect(group!.between[0]![0]).toBeNull()
    expect(group!.between[0]![2]).toBe(group!.between[2]![0])
  })

  it('is the family where the family is asked about, and nobody for two alone', () => {
    expect(gather('우리 가족 모두 잘 맞나요', [mother, sister, friend]).group?.labels).toEqual(['나', '엄마', 'Hana'])
    expect(gather('엄마랑 궁합 어때', [mother, friend]).group).toBeUndefined()
  })
})

describe('days', () => {
  it.each([
    ['다음 달 이사하기 좋은 날 골라줘', 'moving', '2026-12-01', '2026-12-31'],
    ['내년 결혼식 날짜 잡아줘', 'wedding', '2027-01-01', '2027-12-31'],
    ['개업하기 좋은 날 알려줘', 'opening', '2026-11-24', '2027-01-22'],
    ['이번 달 계약하기 좋은 날', 'contract', '2026-11-24', '2026-11-30'],
    ['1992년 3월 14일 오전 7시생인데 이사하기 좋은 날 알려줘', 'moving', '2026-11-24', '2027-01-22'],
    ['Which day in December is good to travel?', 'travel', '2026-12-01', '2026-12-31'],
    ['보증금 2100만원인데 이사하기 좋은 날 골라 주세요', 'moving', '2026-11-24', '2027-01-22'],
    ['다음 주에 이사하기 좋은 날 골라 주세요', 'moving', '2026-11-30', '2026-12-06'],
    ['12월 20일쯤 이사하기 좋은 날 골라 주세요', 'moving', '2026-12-20', '2027-01-02'],
  ])('are those of the asked time from today on: %s', (question, purpose, from, until) => {
    const { days } = gather(question)
    expect([days?.purpose, days?.days[0]?.date, days?.days.at(-1)?.date]).toEqual([purpose, from, until])
  })

  it.each(['수술 날짜 골라줘', '좋은 날 골라줘', '작년에 이사한 날 괜찮았나'])('are not chosen for: %s', (question) => {
    expect(gather(question).days).toBeUndefined()
  })

  it.each([
    ['2027-01-10', false],
    ['2027-01-03', true],
  ])('bring the next good ones along where none of the named time is good: %s', (sunday, excluded) => {
    const birth = birthSchema.parse({ date: '1960-09-12', time: '07:00' })
    const { days } = gather('이번 주에 이사하기 좋은 날 알려줘', [], { birth, today: new Date(`${sunday}T03:00:00Z`) })
    expect(days!.days.map((day) => [day.date, day.excluded, isGoodDay(day)])).toEqual([[sunday, excluded, false]])
    expect(days!.next!.length).toBeGreaterThanOrEqual(3)
    expect(days!.next!.every(isGoodDay)).toBe(true)
    expect(days!.next![0]!.date > days!.days.at(-1)!.date).toBe(true)
    expect(gather('다음 달 이사하기 좋은 날 골라줘').days!.next).toBeUndefined()
  })

  it('reach two months ahead at the end of a year', () => {
    const { days } = gather('이사하기 좋은 날', [], { today: new Date('2026-12-30T03:00:00Z') })
    expect(days!.days.at(-1)!.date).toBe('2027-02-27')
  })
})

describe('open hours', () => {
  it('are those of an unknown hour only', () => {
    expect(gather('내 사주 보여줘').hours).toBeUndefined()
    expect(gather('내 사주 보여줘', [], { birth: { ...me, time: null } }).hours!.candidates.length).toBeGreaterThanOrEqual(12)
  })
})

it('gives nothing else where the decision is not the chart’s', () => {
  const material = gather('다음 달 이사하기 좋은 날', [partner], { decision: 'medical' })
  expect(material).toEqual({ decision: 'medical' })
})
