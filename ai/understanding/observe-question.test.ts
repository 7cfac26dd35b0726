import { expect, test } from 'vitest'
import { observeQuestion } from './observe-question.ts'
import { observeUtterance } from './observe-utterance.ts'

const pairsOf = (text: string) => [...observeQuestion(text).grams].filter((gram) => gram.startsWith('p'))

test('two concepts that stand together are one gram, in whichever order they come', () => {
  expect(pairsOf('회사 그만두고 결혼')).not.toEqual([])
  expect(pairsOf('회사 그만두고 결혼').toSorted()).toEqual(pairsOf('결혼 회사 그만두고').toSorted())
})

test('one concept alone has no pair, and what any message shows is kept', () => {
  expect(pairsOf('')).toEqual([])
  const text = '언제 결혼할까요'
  for (const gram of observeUtterance(text).grams) expect(observeQuestion(text).grams.has(gram)).toBe(true)
  expect(observeQuestion(text).signs).toEqual(observeUtterance(text).signs)
})
