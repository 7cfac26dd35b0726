import { expect, test } from 'vitest'
import { softmax } from './softmax.ts'

test('gives shares of one in the order of the scores', () => {
  const scores = Float32Array.of(1_000, 999, -1_000)
  softmax(scores)
  expect(scores.reduce((sum, share) => sum + share)).toBeCloseTo(1)
  expect(scores[0]).toBeGreaterThan(scores[1]!)
  expect(scores[2]).toBe(0)
})
