import { expect, test } from 'vitest'
import type { Intent } from '../client.ts'
import { guessOthers, isUnsure } from './guess-others.ts'

const asked = (confidence: number, also: Intent['also']): Intent => ({
  intent: 'career',
  horizon: 'none',
  form: 'open',
  subject: 'self',
  confidence,
  also,
})

test('in doubt the other topics are named, and nothing that is no topic', () => {
  expect(guessOthers(asked(0.4, ['love', 'smalltalk', 'safety_crisis']))).toEqual(['love'])
})

test('a sure understanding asks nothing back', () => {
  expect(guessOthers(asked(0.9, ['love']))).toEqual([])
  expect(isUnsure(asked(0.9, undefined))).toBe(false)
})

test('without another topic there is nothing to ask back', () => {
  expect(guessOthers(asked(0.2, undefined))).toEqual([])
})
