import { describe, expect, it } from 'vitest'
import { sharesOf } from './network.ts'
import { type TrainingOptions, trainNetwork } from './train-network.ts'
import type { TrainingRow } from './training-rows.ts'
import type { Vector } from './vector-of.ts'

const textOf = (...features: number[]): Vector => ({ features: Int32Array.from(features), values: new Float32Array(features.length).fill(1) })
const rowOf = (label: number, ...features: number[]): TrainingRow => ({
  ...textOf(...features),
  target: Float32Array.of(Number(label === 0), Number(label === 1)),
})

describe('a network of sums', () => {
  // Feature 0 tells the label, feature 1 stands everywhere, feature 2 tells the other label.
  const rows = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? rowOf(0, 0, 1) : rowOf(1, 1, 2)))
  const options: TrainingOptions = { epochs: 80, leftOut: 0, sums: { rate: 0.5, decay: 1e-4 } }
  const network = trainNetwork(rows, 3, 2, options)

  it('learns what tells labels apart, and that what stands everywhere tells nothing', () => {
    expect(sharesOf(network, textOf(0))[0]).toBeGreaterThan(0.9)
    expect(sharesOf(network, textOf(2))[1]).toBeGreaterThan(0.9)
    expect(Math.abs(sharesOf(network, textOf(1))[0]! - 0.5)).toBeLessThan(0.15)
  })

  it('is the same for the same rows', () => {
    expect(trainNetwork(rows, 3, 2, options)).toEqual(network)
  })

  it('learns an even target as even', () => {
    const even = rows.map(({ features, values }) => ({ features, values, target: Float32Array.of(0.5, 0.5) }))
    expect(sharesOf(trainNetwork(even, 3, 2, options), textOf(0))[0]).toBeCloseTo(0.5, 1)
  })
})

describe.each([
  ['traits', {}],
  ['traits beside sums', { sums: { rate: 0.5, decay: 0 } }],
])('a network of %s', (_, beside) => {
  // Two features that are harmless alone and dangerous together, or the other way about: no sum of weights tells them apart.
  const rows = [rowOf(0, 2), rowOf(1, 0, 2), rowOf(1, 1, 2), rowOf(0, 0, 1, 2)]
  const traits = { count: 8, readingRate: 0.3, featureRate: 1, decay: 0 }
  const options: TrainingOptions = { epochs: 2_000, leftOut: 0, traits, ...beside }
  const network = trainNetwork(rows, 3, 2, options)

  it('learns what only stands together', () => {
    const shares = rows.map((row) => sharesOf(network, row)[1]!)
    expect(shares.map((share) => share > 0.9)).toEqual([false, true, true, false])
    expect(shares.map((share) => share < 0.1)).toEqual([true, false, false, true])
  })

  it('is the same for the same rows', () => {
    expect(trainNetwork(rows, 3, 2, options)).toEqual(network)
  })
})
