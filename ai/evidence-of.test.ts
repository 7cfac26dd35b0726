import { describe, expect, test } from 'vitest'
import { example } from '../tests/example-chart.ts'
import { evidenceOf } from './evidence-of.ts'

const chip = (id: string, locale: 'ko' | 'en' = 'ko') => evidenceOf([id], example.facts, locale)[0]

describe('evidenceOf', () => {
  test.each([
    ['day.branch', '일지', '丑', 'earth', 'day'],
    ['month.branch.ten-god', '월지', '卯', 'wood', 'month'],
    ['annual.2027.branch', '2027', '未', 'earth', 'luck'],
    ['monthly.2027-06.pillar', '6월', '丙', 'fire', 'luck'],
    ['luck.current.pillar', '대운', '己', 'earth', 'luck'],
    ['useful.strength', '도움 기운 화', null, 'fire', null],
    ['useful.remedy', '병약 토', null, 'earth', null],
    ['structure.kind', '편관격', null, null, null],
  ])('%s is labelled %s and lights %s', (id, label, letter, element, place) => {
    expect(chip(id)).toMatchObject({ fact: id, label, letter, element, place })
  })

  test('what differs between schools is marked, and labels follow the language', () => {
    expect(chip('useful.strength')?.estimate).toBe(true)
    expect(chip('day.branch')?.estimate).toBe(false)
    expect(chip('monthly.2027-06.pillar', 'en')?.label).toBe('June')
  })

  test('one chip for each letter, three at most', () => {
    expect(evidenceOf(['day.stem', 'day.pillar'], example.facts, 'ko')).toHaveLength(1)
    expect(evidenceOf(['month.branch', 'month.branch.ten-god'], example.facts, 'ko')).toHaveLength(1)
    expect(evidenceOf(['year.stem', 'month.stem', 'day.stem', 'hour.stem'], example.facts, 'ko')).toHaveLength(3)
  })
})
