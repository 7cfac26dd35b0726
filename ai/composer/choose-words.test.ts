import { expect, test } from 'vitest'
import { chooseWords } from './choose-words.ts'

const words = ['a', 'b', 'c', 'd', 'e']

test('the same facts choose the same words', () => {
  expect(chooseWords(words, ['己', 'wood'], 'work')).toBe(chooseWords(words, ['己', 'wood'], 'work'))
})

test('every word is chosen by some facts', () => {
  expect(new Set(Array.from({ length: 200 }, (_, index) => chooseWords(words, [index], ''))).size).toBe(words.length)
})

test('the salt moves the choice', () => {
  const chosen = (salt: string) => Array.from({ length: 30 }, (_, index) => chooseWords(words, [index], salt)).join('')
  expect(chosen('work')).not.toBe(chosen('love'))
})

test('nothing to choose from is nothing', () => {
  expect(chooseWords([], ['己'], '')).toBeUndefined()
})
