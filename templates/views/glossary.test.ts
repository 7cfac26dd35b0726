import { describe, expect, it } from 'vitest'
import { type BirthInput, chartOf, factsOf } from '#engine'
import { glossary } from './glossary.ts'

const draw = (birth: BirthInput, locale: 'ko' | 'en' = 'ko', question = '') => {
  const result = chartOf(birth, new Date('2026-11-24T03:00:00Z'))
  if (!result.ok) throw new Error(result.error.message)
  const facts = factsOf(result.chart)
  const { entries } = glossary({ chart: result.chart, facts, locale, focus: { question } }) as unknown as {
    entries: { term: string; gloss: string; here: string; fact: string }[]
  }
  return { facts, entries }
}
const birth: BirthInput = { date: '1992-03-14', time: '07:20', sex: 'female' }

describe('glossary', () => {
  it('tells the terms of this chart with where they stand in it', () => {
    expect(draw(birth).entries.map(({ term, gloss, here }) => [term, gloss, here])).toEqual([
      ['일간', '日干', '기(己)'],
      ['편관', '偏官', '월지'],
      ['천간합', '天干合', '정임합'],
      ['신강·신약', '身强身弱', '신약'],
      ['대운', '大運', '기해(己亥)'],
      ['공망', '空亡', '오(午) 미(未)'],
    ])
  })

  it.each([
    ['a known hour', birth],
    ['no hour', { date: '1990-09-26', time: null, sex: 'male' as const }],
    ['no sex', { ...birth, sex: null }],
  ])('rests every entry on a fact of the table: %s', (_name, of) => {
    const { facts, entries } = draw(of, 'en')
    expect(entries.length).toBeGreaterThanOrEqual(4)
    for (const { fact } of entries) expect(facts.has(fact), fact).toBe(true)
  })

  it('tells first what was asked about, and says so where the chart does not have it', () => {
    expect(draw(birth, 'ko', '공망이 뭐예요').entries[0]).toMatchObject({ term: '공망' })
    expect(draw(birth, 'ko', '정재가 무슨 뜻이야').entries[0]).toMatchObject({ term: '정재', here: '연간', fact: 'year.stem.ten-god' })
    expect(draw(birth, 'en', 'What is a Direct Officer?').entries[0]).toMatchObject({
      term: 'Direct Officer',
      here: 'not in the open',
      fact: 'day.stem',
    })
  })

  it('tells of every ten god that was asked about, in six entries at most, and of none that only sounds like one', () => {
    const terms = (question: string, locale: 'ko' | 'en' = 'ko') => draw(birth, locale, question).entries.map(({ term }) => term)
    expect(terms('나랑 상관없는 것 같은데 정재가 무슨 뜻이야').slice(0, 2)).toEqual(['정재', '일간'])
    expect(terms('저는 소심한 편인데 공망이 뭐예요')).toEqual(['공망', '일간', '편관', '천간합', '신강·신약', '대운'])
    expect(terms('My friend told me about the Direct Officer, what is it?', 'en')[0]).toBe('Direct Officer')
    expect(terms('What should I avoid with a Luck Cycle?', 'en').slice(0, 2)).toEqual(['Luck cycle', 'Day stem'])
    expect(terms('정재와 상관이 뭐예요').slice(0, 2).toSorted()).toEqual(['상관', '정재'])
    expect(terms('정재와 상관이 뭐예요')).toHaveLength(6)
    expect(terms('정임합이 뭐예요')[0]).toBe('천간합')
  })

  it('says nothing of luck without a sex', () => {
    expect(draw({ ...birth, sex: null }).entries.map(({ fact }) => fact)).not.toContain('luck.current.pillar')
  })
})
