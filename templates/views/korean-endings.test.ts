import { expect, it } from 'vitest'
import {
  attachParticle,
  candidatesOf,
  elements,
  elementTerms,
  pillarHangul,
  selectDays,
  sixtyPillars,
  stars,
  starTerms,
  tenGods,
  tenGodTerms,
} from '#engine'
import { drawExamples, exampleNow } from '../../tests/example-chart.ts'
import { viewNames, viewOf } from './views.ts'

const pairs = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이에요', '예요'],
  ['이라', '라'],
] as const
const inserted = [
  ...sixtyPillars.map(pillarHangul),
  ...tenGods.map((god) => tenGodTerms[god].hangul),
  ...stars.map((star) => starTerms[star].hangul),
  ...elements.map((element) => elementTerms[element].hangul),
  ...['비겁', '식상', '재성', '관성', '인성'],
]
const ending = new RegExp(`(?<![가-힣])(${inserted.join('|')})(?:\\([^)]*\\))?(${pairs.flat().join('|')})(?![가-힣])`, 'g')

function wrongEndings(text: string): string[] {
  return [...text.matchAll(ending)].flatMap(([found, word, particle]) => {
    const [closed, open] = pairs.find((pair) => (pair as readonly string[]).includes(particle!))!
    return attachParticle(word!, closed, open) === particle ? [] : [found]
  })
}

it('after an inserted word every view uses the ending that the word asks for', () => {
  const wrong: string[] = []
  for (const { chart, facts } of drawExamples(60, 11)) {
    const { civil } = chart.birth
    const birth = { date: civil.slice(0, 10), time: null, sex: 'female' } as const
    const [hours, days] = [candidatesOf(birth, exampleNow), selectDays(birth, 'moving', '2026-12-01', '2026-12-31')]
    if (!hours.ok || !days.ok) throw new Error('A birth of this test has no material.')
    const material = { hours: hours.candidates, days: { purpose: 'moving' as const, days: days.days } }
    for (const name of viewNames) {
      const drawn = viewOf(name)!({ chart, facts, locale: 'ko', focus: {}, material })
      wrong.push(...wrongEndings(JSON.stringify(drawn)).map((found) => `${name}: ${found}`))
    }
  }
  expect(wrong).toEqual([])
})

it('would notice a wrong one', () => {
  expect(wrongEndings('일주는 기축(己丑)예요, 정재을 을미(乙未)예요')).toEqual(['기축(己丑)예요', '정재을'])
})
