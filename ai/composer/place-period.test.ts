import { describe, expect, test } from 'vitest'
import { briefOf } from '../../tests/eval/composer/example-brief.ts'
import { exampleOf } from '../../tests/example-chart.ts'
import { findUsefulDay, placePeriod, rankDecades, rankMonths, rankYears } from './place-period.ts'

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
