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

  it('says nothing of luck without a sex', () => {
    expect(draw({ ...birth, sex: null }).entries.map(({ fact }) => fact)).not.toContain('luck.current.pillar')
  })
})
