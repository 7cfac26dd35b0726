import { describe, expect, test } from 'vitest'
import { briefOf, tellOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples, exampleOf } from '../../tests/example-chart.ts'
import { groundText } from '../ground-text.ts'
import { renderSentence } from '../render-facts.ts'
import { composeReading } from './compose-reading.ts'

const whenOf = (...input: Parameters<typeof tellOf>) => tellOf(...input).flatMap(({ beat, text }) => (beat === 'when' ? [text] : []))

describe('tellWhen', () => {
  test('a year is a scene of its topic and two months of one year', () => {
    const [scene, months] = whenOf('내년에 이직해도 될까요', { intent: 'career', horizon: 'year' })
    expect(scene).toMatch(/2027년.*천간.*편인/)
    expect(months).toMatch(/병오월/)
    expect(months).toMatch(/임자월/)
  })

  test('the same ten god is another scene for another topic', () => {
    expect(whenOf('내년', { intent: 'career', horizon: 'year' })[0]).not.toBe(whenOf('내년', { intent: 'love', horizon: 'year' })[0])
  })

  test('a month tells when it begins by the solar terms', () => {
    expect(whenOf('다음 달은요', { intent: 'month_luck', horizon: 'month' })[1]).toMatch(/경자월.*12월 7일/)
  })

  test('a month that has begun tells until when it goes on', () => {
    expect(whenOf('이번 달은요', { intent: 'month_luck', horizon: 'month' })[1]).toMatch(/기해월.*12월 6일/)
  })

  test('a day is not offered beside itself', () => {
    for (const person of drawExamples(40, 5)) {
      const told = whenOf('오늘 어때요', { intent: 'day_luck', horizon: 'day' }, person)
      expect(told.filter((text) => /가까운 날|며칠 안/.test(text)).join(' ')).not.toContain(
        `11월 ${Number(String(person.facts.get('now.date')?.value).slice(8))}일`,
      )
    }
  })

  test('a whole life tells of decades and of the next', () => {
    const told = whenOf('인생의 흐름', { intent: 'life_timeline', horizon: 'life' }).join(' ')
    expect(told).toMatch(/\d+세.*대운.*\d+세.*대운/)
    expect(told).toContain('43세')
  })

  test('a far year is told by the ten years that hold it', () => {
    expect(whenOf('2045년은요', { horizon: 'year' })[0]).toMatch(/물어본 해는 53세에 드는 .* 대운 안에/)
  })

  describe('beyond the last luck cycle', () => {
    const old = exampleOf({ date: '1900-03-14', time: '07:20', sex: 'female' })
    const ofLuck = { intent: 'life_timeline', horizon: 'daewoon' } as const

    test.each(['지금 대운이 어떤가요', '다음 대운은 언제 시작되나요'])('it is said that all are over: %s', (question) => {
      const [first] = tellOf(question, ofLuck, old)
      expect(first).toMatchObject({ beat: 'verdict' })
      expect(first?.text).toMatch(/열 번의 대운이?은? .*모두 지/)
      expect(groundText(first?.text ?? '', old.facts, { told: true })).toMatchObject({ contradicted: 0, absent: 0 })
    })

    test('it is said to nobody who has a cycle, or asks about something else', () => {
      const said = (...input: Parameters<typeof tellOf>) => tellOf(...input).some(({ text }) => text.includes('열 번의 대운'))
      expect(said('지금 대운이 어떤가요', ofLuck)).toBe(false)
      expect(said('올해 어때요', {}, old)).toBe(false)
      expect(said('지금 대운이 어떤가요', ofLuck, exampleOf({ date: '2026-03-14', time: '07:20', sex: 'female' }))).toBe(false)
      expect(said('지금 대운이 어떤가요', ofLuck, exampleOf({ date: '1900-03-14', time: '07:20', sex: null }))).toBe(false)
    })

    test('in English too', () => {
      const brief = { ...briefOf('How is my luck cycle', ofLuck, old), locale: 'en' as const }
      const [first] = composeReading(brief).flatMap((element) =>
        element.kind === 'sentence' ? [renderSentence(element.text, old.facts, 'en').text] : [],
      )
      expect(first).toMatch(/ten luck cycles are (?:over|behind you)/)
      expect(groundText(first ?? '', old.facts, { told: true })).toMatchObject({ contradicted: 0, absent: 0 })
    })
  })

  test('without a sex there is no luck to tell of', () => {
    const unsexed = exampleOf({ date: '1992-03-14', time: '07:20', sex: null })
    expect(whenOf('인생의 흐름', { intent: 'life_timeline', horizon: 'life' }, unsexed).join(' ')).not.toContain('대운')
  })
})
