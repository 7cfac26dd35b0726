import { expect, it } from 'vitest'
import type { SentenceData, StoredPart } from './client.ts'
import { groundingOf } from './record-outcomes.ts'

const sentence = (check: SentenceData['check']): StoredPart => ({
  type: 'data-sentence',
  id: check,
  data: { id: check, beat: 'what', segments: [{ kind: 'text', text: 'x' }], evidence: [], check },
})

it('is the share of claims that came through as they were written', () => {
  expect(groundingOf([sentence('supported'), sentence('supported'), sentence('repaired'), sentence('replaced'), sentence('no-claim')])).toBe(0.5)
  expect(groundingOf([sentence('supported'), { type: 'data-recall', data: { count: 1, labels: [] } }])).toBe(1)
})

it('is nothing where nothing is claimed', () => {
  expect(groundingOf([sentence('no-claim')])).toBeNull()
  expect(groundingOf([])).toBeNull()
})
