import { describe, expect, test } from 'vitest'
import { example } from '../tests/example-chart.ts'
import { renderSentence } from './render-facts.ts'

const render = (text: string, locale: 'ko' | 'en' = 'ko', options = {}) => renderSentence(text, example.facts, locale, options)

describe('renderSentence', () => {
  test('puts a value in, glosses it once, and gives the particle its sound', () => {
    const first = render('{fact:annual.2027.pillar}년{은/는} {fact:day.pillar} 일주{이/가} 만나는 {fact:annual.2027.pillar}{이에요/예요}.')
    expect(first.text).toBe('정미(丁未)년은 기축(己丑) 일주가 만나는 정미예요.')
    expect(first.factIds).toEqual(['annual.2027.pillar', 'day.pillar'])
    expect(render('{fact:day.pillar} 일주', 'ko', { glossed: first.glossed }).text).toBe('기축 일주')
  })

  test.each([
    ['{fact:day.stem|full}{은/는}', '기토(己土)는'],
    ['{fact:month.branch}월', '묘(卯)월'],
    ['{fact:month.branch.ten-god}{이라/라}', '편관(偏官)이라'],
    ['{fact:relation.stem-combination.year-hour}', '정임합(丁壬合)'],
    ['{fact:annual.2027.pillar|year}년', '2027년'],
    ['{fact:monthly.2027-06.starts}부터 {fact:monthly.2027-06.pillar|month}', '6월 6일부터 6월'],
    ['{fact:luck.current.from-age}세', '33세'],
    ['{fact:strength.level}', '신약(身弱)'],
    ['{fact:structure.kind}', '편관격(偏官格)'],
    ['{fact:month.seated-stage}', '장생(長生)'],
    ['{fact:month.commanding}', '갑(甲)'],
  ])('says %s as %s', (text, expected) => {
    expect(render(text).text).toBe(expected)
  })

  test('says the same in English', () => {
    expect(render('The {fact:annual.2027.pillar} year meets {fact:day.stem}.', 'en').text).toBe('The Fire Goat (丁未) year meets Yin Earth (己).')
  })

  test('keeps value and gloss apart for the screen', () => {
    expect(render('{fact:day.pillar} 일주').segments).toEqual([
      { kind: 'fact', text: '기축', gloss: '己丑', fact: 'day.pillar' },
      { kind: 'text', text: ' 일주' },
    ])
  })

  test.each([
    ['{fact:luck.next.starts|year}년', 'ko', '2035년'],
    ['{fact:luck.next.starts|month}', 'ko', '1월'],
    ['{fact:now.date|year}년 {fact:now.date|date}', 'ko', '2026년 11월 23일'],
    ['{fact:now.year|year}', 'en', '2026'],
    ['{fact:annual.2027.starts|date}', 'en', 'February 4'],
    ['{fact:monthly.2026-12.ends|year}년', 'ko', '2027년'],
  ] as const)('takes the year, month or day of a date: %s in %s', (text, locale, expected) => {
    expect(render(text, locale)).toMatchObject({ text: expected, missing: [] })
  })

  test.each([
    'annual.2027.pillar|month',
    'monthly.2027-03.pillar|date',
    'luck.next.pillar|year',
    'day.stem|month',
    'now.age|date',
    'day.pillar|places',
    'day.pillar|full',
    'day.pillar|foo',
    'strength.rooted',
  ])('has no form for {fact:%s}', (reference) => {
    expect(render(`{fact:${reference}}`)).toMatchObject({ text: '', missing: [reference.split('|')[0]] })
  })

  test('does not say an empty list', () => {
    const facts = new Map([...example.facts, ['element.missing', { ...example.facts.get('element.missing')!, value: [] }]])
    expect(renderSentence('{fact:element.missing}', facts, 'ko').missing).toEqual(['element.missing'])
  })

  test('names what no fact answers', () => {
    expect(render('{fact:hour.nothing}년').missing).toEqual(['hour.nothing'])
  })
})
