import { describe, expect, test } from 'vitest'
import { affords, budgetAfter, costOf, estimateTokens } from './model-budget.ts'

const prices = { inputPerMillion: 0.25, outputPerMillion: 2 }

describe('estimateTokens', () => {
  test.each([
    ['', 0],
    ['abc', 1],
    ['abcd', 2],
    ['이직운', 3],
    ['丁未년', 3],
    ['내년 career', 2 + 3],
  ])('%j', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens)
  })
})

test('costs are counted by the million, input and output apart', () => {
  expect(costOf({ inputTokens: 1_000_000, outputTokens: 500_000 }, prices)).toBe(1.25)
})

test.each([
  ['fits', { tokens: 12_000, cost: 1 }, true],
  ['is one token too long', { tokens: 11_999, cost: 1 }, false],
  ['fits but costs too much', { tokens: 20_000, cost: 0.006 }, false],
  ['costs exactly what is left', { tokens: 20_000, cost: 0.0065 }, true],
  ['comes when nothing is left', { tokens: 0, cost: 0 }, false],
])('a call that %s', (_name, left, allowed) => {
  expect(affords({ ...left, prices }, { inputTokens: 10_000, outputTokens: 2_000 })).toBe(allowed)
})

test('what understanding a question took is not left for its answer', () => {
  const budget = { tokens: 12_000, cost: 0.01, prices }
  expect(budgetAfter(budget, null)).toEqual(budget)
  expect(budgetAfter(budget, { inputTokens: 1_000, outputTokens: 500, estimated: false })).toEqual({ ...budget, tokens: 10_500, cost: 0.00875 })
  expect(budgetAfter(budget, { inputTokens: 90_000, outputTokens: 0, estimated: true })).toEqual({ ...budget, tokens: 0, cost: 0 })
})
