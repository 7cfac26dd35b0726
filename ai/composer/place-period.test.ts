import { describe, expect, test } from 'vitest'
import { briefOf } from '../../tests/eval/composer/example-brief.ts'
import { exampleOf } from '../../tests/example-chart.ts'
import { findUsefulDay, placePeriod, rankDays, rankDecades, rankMonths, rankNamedYears, rankYears } from './place-period.ts'

describe('placePeriod', () => {
  test.each([
    ['내년에 이직해도 될까요', { horizon: 'year' }, 'annual.2027', 'year'],
    ['2045년은요', { horizon: 'year' }, 'luck.cycle.6', 'luck'],
    ['이사하기 좋은 달 세 개', { horizon: 'month', form: 'choose_from_list' }, 'annual.2026', 'year'],
    ['12월에 이사하기 좋은 날', { horizon: 'month', form: 'choose_from_list' }, 'monthly.2026-12', 'month'],
    ['인생의 흐름', { horizon: 'life' }, 'luck.current', 'luck'],
    ['저는 어떤 사람이에요', { intent: 'personality' }, 'luck.current', 'luck'],
    ['내일은요', { intent: 'day_luck', horizon: 'day' }, 'daily.2026-11-24', 'day'],
  ] as const)('%s is placed at %s', (question, asked, prefix, unit) => {
    expect(placePeriod(briefOf(question, asked))).toMatchObject({ prefix, unit })
  })
})

describe('a time whose own letters are not at hand', () => {
  test.each([
    ['12월 25일에 고백해도 될까요?', 'monthly.2026-12', 'month', 'day'],
    ['3월 3일에 계약해도 될까요?', 'monthly.2027-02', 'month', 'day'],
    ['1월 3일에 계약해도 될까요?', 'monthly.2026-12', 'month', 'day'],
    ['다음 주는 어때요?', 'monthly.2026-11', 'month', 'week'],
    ['2028년 3월은 어때요?', 'annual.2028', 'year', 'month'],
    ['작년 12월에 왜 그랬을까요?', 'annual.2025', 'year', 'month'],
    ['2028년 1월은 어때요?', 'annual.2027', 'year', 'month'],
    ['2045년은 어때요?', 'luck.cycle.6', 'luck', 'year'],
    ['2034년은 어때요?', 'luck.current', 'luck', 'year'],
  ] as const)('%s is told by %s', (question, prefix, unit, of) => {
    expect(placePeriod(briefOf(question))).toMatchObject({ prefix, unit, instead: { of, isReached: true } })
  })

  test('is told by this year where nothing around it is known, and that is said', () => {
    expect(placePeriod(briefOf('2150년은 어때요?'))).toMatchObject({ prefix: 'annual.2026', instead: { of: 'year', isReached: false } })
  })

  test('nothing is said where the own letters are told', () => {
    expect(placePeriod(briefOf('12월 5일은 어때요?', { horizon: 'day' }))).toMatchObject({ prefix: 'daily.2026-12-05', instead: null })
  })
})

describe('a luck cycle that is named', () => {
  test.each([
    ['다음 무술 대운에는 무엇이 달라져요', 'luck.cycle.5'],
    ['What changes with the next luck cycle, Earth Dog?', 'luck.cycle.5'],
    ['다음 대운은 어때요', 'luck.next'],
    ['How is my next luck cycle?', 'luck.next'],
    ['정유 대운은 어때요', 'luck.cycle.6'],
    ['지금 기해 대운은 어때요', 'luck.current'],
    ['대운은 어때요', 'luck.current'],
  ] as const)('%s is told by %s', (question, prefix) => {
    expect(placePeriod(briefOf(question, { intent: 'life_timeline', horizon: 'daewoon' }))).toMatchObject({ prefix, unit: 'luck' })
  })
})

describe('an age that is named', () => {
  test.each([
    ['40대에는 돈을 벌까요', 'luck', 'age'],
    ['30대 중반인데 취업 언제 될까요', 'year', undefined],
    ['어머니가 70대 초반이신데 건강하실까요', 'year', undefined],
    ["I'm stuck at 80 kg, will I ever lose weight?", 'year', undefined],
  ] as const)('%s is told by %s', (question, unit, of) => {
    const placed = placePeriod(briefOf(question))
    expect([placed.unit, placed.instead?.of]).toEqual([unit, of])
  })
})

describe('times that are weighed', () => {
  test('late in a year the months of the next are weighed, and no year is mixed with another', () => {
    const found = rankMonths(briefOf('올해 어때요', { horizon: 'year' }), 2026)
    expect(found && [found.best, found.second, found.hard].every((prefix) => prefix.startsWith('monthly.2027'))).toBe(true)
    expect(found?.best).not.toBe(found?.hard)
  })

  test('early in a year its own months are weighed', () => {
    const early = exampleOf({ date: '1992-03-14', time: '07:20', sex: 'female' }, new Date('2026-03-01T03:00:00Z'))
    expect(rankMonths(briefOf('올해 어때요', { horizon: 'year' }, early), 2026)?.best).toMatch(/^monthly\.2026/)
  })

  test('a choice between two years stays between them', () => {
    const found = rankYears(briefOf('2028년이랑 2030년 중에 언제가 좋아요', { horizon: 'range' }))
    expect([found?.best, found?.hard].sort()).toEqual(['annual.2028', 'annual.2030'])
  })

  test('years that are told of or over are not recommended', () => {
    expect(rankNamedYears(briefOf('재작년에 헤어졌는데 내년에 다시 만날까요', { horizon: 'range' }))).toBeNull()
    expect(rankYears(briefOf('재작년이랑 작년 중 언제가 더 힘들었나요', { horizon: 'range' }))).toBeNull()
    expect(placePeriod(briefOf('재작년이랑 작년 중 언제가 더 힘들었나요', { horizon: 'range' })).year).toBe(2024)
    const found = rankNamedYears(briefOf('2020년에 산 집을 내년이나 후년에 팔아도 될까요', { horizon: 'range' }))
    expect([found?.best, found?.hard].sort()).toEqual(['annual.2027', 'annual.2028'])
  })

  test('an amount of money is no year to choose', () => {
    expect(rankYears(briefOf('2028년이랑 2030년 중에 언제 2000만 원을 쓸까요', { horizon: 'range' }))?.hard).not.toBe('annual.2000')
  })

  test('near days are those of the named time', () => {
    const brief = briefOf('12월')
    expect(rankDays(brief, { from: '2026-12-01', until: '2026-12-31' })?.best).toMatch(/^daily\.2026-12/)
    expect(rankDays(brief, { from: '2027-03-01', until: '2027-03-31' })).toBeNull()
  })

  test('decades that are over are not recommended', () => {
    const brief = briefOf('인생', { horizon: 'life' })
    const found = rankDecades(brief)
    expect(Number(brief.facts[`${found?.best}.to-age`])).toBeGreaterThan(Number(brief.facts['now.age']))
  })

  test('a useful day carries the useful element', () => {
    const brief = briefOf('올해')
    expect(brief.facts['useful.strength']).toBe('fire')
    expect(findUsefulDay(brief)).toBe('daily.2026-11-28')
    expect(brief.facts['daily.2026-11-28.pillar']).toBe('丙午')
  })
})
