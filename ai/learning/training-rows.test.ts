import { describe, expect, it } from 'vitest'
import { leaveOut, shuffling } from './training-rows.ts'

const row = { features: Int32Array.from({ length: 1_000 }, (_, at) => at), values: new Float32Array(1_000).fill(1), target: Float32Array.of(1) }

describe('shuffling', () => {
  it('goes past every row once, in another order each time, and in the same orders again', () => {
    for (const count of [1, 2, 7, 100, 1_001]) {
      const [shuffle, again] = [shuffling(count, 3), shuffling(count, 3)]
      const orders = [shuffle().slice(), shuffle().slice()]
      for (const order of orders) expect([...order].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at))
      expect([again().slice(), again().slice()]).toEqual(orders)
      if (count > 7) expect(orders[0]).not.toEqual(orders[1])
    }
  })
})

describe('leaveOut', () => {
  it('keeps the wanted share, others each time, with the values that they had', () => {
    const thin = leaveOut(0.8)
    const [one, other] = [thin(row), thin(row)]
    for (const { features, values } of [one, other]) {
      expect(features.length).toBe(values.length)
      expect(Math.abs(features.length - 200)).toBeLessThan(50)
    }
    expect(one.features).not.toEqual(other.features)
    expect(leaveOut(0.8)(row)).toEqual(one)
  })

  it('leaves nothing out of a row when nothing is to be left out', () => {
    expect(leaveOut(0)(row)).toBe(row)
  })
})
