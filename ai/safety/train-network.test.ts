import { describe, expect, it } from 'vitest'
import { passThrough } from './danger-network.ts'
import { trainNetwork } from './train-network.ts'

/** Two features that are harmless alone and dangerous together, or the other way about: no sum of weights tells them apart. */
const rowOf = (features: number[], dangerous: boolean) => ({
  features: Int32Array.from(features),
  values: new Float32Array(features.length).fill(1),
  target: Float32Array.of(Number(!dangerous), Number(dangerous)),
})
const rows = [rowOf([2], false), rowOf([0, 2], true), rowOf([1, 2], true), rowOf([0, 1, 2], false)]
const options = { traits: 8, epochs: 2_000, readingRate: 1, featureRate: 1, decay: 0, leftOut: 0 }

describe('trainNetwork', () => {
  it('learns what only stands together', () => {
    const network = trainNetwork(rows, 3, 2, options)
    const shares = rows.map((row) => {
      const share = new Float32Array(2)
      passThrough(network, row, new Float32Array(options.traits), share)
      return share[1]!
    })
    expect(shares.map((share) => share > 0.9)).toEqual([false, true, true, false])
    expect(shares.map((share) => share < 0.1)).toEqual([true, false, false, true])
  })

  it('gives the same network for the same rows', () => {
    expect(trainNetwork(rows, 3, 2, options)).toEqual(trainNetwork(rows, 3, 2, options))
  })
})
