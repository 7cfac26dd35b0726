import { expect, test } from 'vitest'
import { stemGrams } from './stem-grams.ts'

test('words are seen without their endings', () => {
  expect(stemGrams('hiring')).toEqual(stemGrams('hired'))
  expect(stemGrams("the hotel's rooms")).toEqual(expect.arrayContaining(['shotel', 'sroom']))
})

test('two words near each other are seen together, in whatever order', () => {
  const [one, other] = ['will my landlord sell', 'sell will my landlord'].map((text) => new Set(stemGrams(text)))
  expect(one?.has('slandlord sell')).toBe(true)
  expect(other?.has('slandlord sell')).toBe(true)
})

test('words far apart are not', () => {
  expect(stemGrams('landlord one two three four five six sell')).not.toContain('slandlord sell')
})

test('a long text is read in the time of its length', () => {
  expect(stemGrams('word '.repeat(2_000)).length).toBeLessThan(2_000 * 7)
})
