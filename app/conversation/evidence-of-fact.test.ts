import { expect, test } from 'vitest'
import { ko } from '../messages/ko.ts'
import { createTranslate } from '../messages/translate.ts'
import { evidenceOfFact } from './evidence-of-fact.ts'

const t = createTranslate(ko)
const letters = { 'day.stem': '己', 'day.branch': '丑' } as const

test('a letter of the chart is named with its place, element and hangul', () => {
  expect(evidenceOfFact('day.branch.ten-god', letters, 'ko', t)).toMatchObject({
    letter: '丑',
    element: 'earth',
    place: 'day',
    label: '일 지지 축토',
    estimate: false,
  })
})

test.each([
  ['annual.2027.pillar', '2027년'],
  ['monthly.2027-06.pillar', '2027년 6월'],
  ['daily.2026-11-24.pillar', '2026-11-24'],
  ['luck.cycle.3.pillar', '3번째 대운'],
  ['element.wood.weight', '다섯 기운'],
  ['hour.stem', '시'],
] as const)('%s is called %s', (fact, label) => {
  expect(evidenceOfFact(fact, letters, 'ko', t)).toMatchObject({ letter: null, label })
})

test('strength and helpful element are estimates', () => {
  expect(evidenceOfFact('strength.score', letters, 'ko', t).estimate).toBe(true)
})
