import { describe, expect, test } from 'vitest'
import { softmax } from './softmax.ts'
import { trainLinearModel } from './train-linear-model.ts'
import type { TrainingRow } from './training-rows.ts'

const options = { epochs: 40, rate: 0.5, decay: 1e-4, leftOut: 0 }

function row(features: number[], label: number): TrainingRow {
  const target = new Float32Array(2)
  target[label] = 1
  return { features: Int32Array.from(features), values: new Float32Array(features.length).fill(1), target }
}

function sharesOf(weights: Float32Array, features: number[]): Float32Array {
  const scores = new Float32Array(weights.subarray(weights.length - 2))
  for (const feature of features) for (const label of [0, 1]) scores[label]! += weights[feature * 2 + label]!
  softmax(scores)
  return scores
}

describe('trainLinearModel', () => {
  // Feature 0 tells the label, feature 1 stands everywhere, feature 2 tells the other label.
  const rows = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? row([0, 1], 0) : row([1, 2], 1)))
  const weights = trainLinearModel(rows, 3, 2, options)

  test('learns what tells labels apart, and that what stands everywhere tells nothing', () => {
    expect(sharesOf(weights, [0])[0]).toBeGreaterThan(0.9)
    expect(sharesOf(weights, [2])[1]).toBeGreaterThan(0.9)
    expect(Math.abs(sharesOf(weights, [1])[0]! - 0.5)).toBeLessThan(0.15)
  })

  test('the same rows give the same weights', () => {
    expect(trainLinearModel(rows, 3, 2, options)).toEqual(weights)
  })

  test('an even target is learned as even', () => {
    const even = rows.map(({ features, values }) => ({ features, values, target: Float32Array.of(0.5, 0.5) }))
    expect(sharesOf(trainLinearModel(even, 3, 2, options), [0])[0]).toBeCloseTo(0.5, 1)
  })
})

test('softmax gives shares of one in the order of the scores', () => {
  const scores = Float32Array.of(1_000, 999, -1_000)
  softmax(scores)
  expect(scores.reduce((sum, share) => sum + share)).toBeCloseTo(1)
  expect(scores[0]).toBeGreaterThan(scores[1]!)
  expect(scores[2]).toBe(0)
})
