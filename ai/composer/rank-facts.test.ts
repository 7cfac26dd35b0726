import { expect, test } from 'vitest'
import { sceneOf } from '../../tests/eval/composer/example-brief.ts'
import { drawExamples } from '../../tests/example-chart.ts'
import { referencesOf } from '../render-facts.ts'
import { rankFacts } from './rank-facts.ts'

const people = drawExamples(30, 8)

test('what hangs on the hour is apart from what does not', () => {
  for (const person of people) {
    const { steady } = rankFacts(sceneOf('올해 어때요', {}, person))
    for (const { fact, text } of steady) {
      const places = person.facts.get(fact)?.value
      expect(fact).not.toMatch(/hour/)
      if (Array.isArray(places)) expect(places).not.toContain('hour')
      expect(referencesOf(text() ?? '').filter((id) => id.startsWith('hour'))).toEqual([])
    }
  }
})

test('the most telling comes first', () => {
  for (const person of people) {
    const { steady, hourly } = rankFacts(sceneOf('올해 어때요', {}, person))
    for (const list of [steady, hourly]) expect(list.map(({ weight }) => weight)).toEqual(list.map(({ weight }) => weight).sort((a, b) => b - a))
  }
})

test('a star of the asked topic goes before one of another', () => {
  const holders = people.filter(({ facts }) => facts.has('star.peach-blossom') && !String(facts.get('star.peach-blossom')?.value).includes('hour'))
  const rankOf = (person: (typeof people)[number], intent: 'love' | 'wealth') =>
    rankFacts(sceneOf('?', { intent }, person)).steady.findIndex(({ fact }) => fact === 'star.peach-blossom')
  expect(holders.length).toBeGreaterThan(2)
  for (const person of holders) expect(rankOf(person, 'love')).toBeLessThanOrEqual(rankOf(person, 'wealth'))
  expect(holders.some((person) => rankOf(person, 'love') < rankOf(person, 'wealth'))).toBe(true)
})

test('no stage with a frightening name is told of a body, a child, a parting or a home', () => {
  const tells = (intent: 'health' | 'children' | 'reunion' | 'family' | 'career') =>
    people.some((person) => {
      const { steady, hourly } = rankFacts(sceneOf('올해 어때요', { intent }, person))
      return [...steady, ...hourly].some(({ fact, text }) => {
        const isGrave = ['illness', 'death', 'tomb', 'severance'].includes(String(person.facts.get('day.stage')?.value))
        return fact === 'day.stage' && isGrave && text() !== null
      })
    })
  for (const intent of ['health', 'children', 'reunion', 'family'] as const) expect(tells(intent)).toBe(false)
  expect(tells('career')).toBe(true)
})
