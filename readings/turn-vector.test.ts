import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { turnVectors, turnVectorsBack } from './turn-vector.ts'

const secretOf = (byte: number) => new Uint8Array(32).fill(byte)
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
const vectorsOf = (dimensions: number) =>
  fc.array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions }), { minLength: 2, maxLength: 4 })

describe('turnVectors', () => {
  test('keeps lengths and angles of any dimension, whatever the secret', () => {
    const cases = fc
      .integer({ min: 1, max: 40 })
      .chain((dimensions) => fc.record({ vectors: vectorsOf(dimensions), byte: fc.integer({ min: 0, max: 255 }) }))
    fc.assert(
      fc.property(cases, ({ vectors, byte }) => {
        const turned = turnVectors(vectors, secretOf(byte))
        for (const [index, vector] of vectors.entries())
          for (const [other, another] of vectors.entries()) expect(dot(turned[index]!, turned[other]!)).toBeCloseTo(dot(vector, another), 9)
      }),
    )
  })

  test('is the same for the same secret, together or alone', () => {
    const [a, b] = [
      [1, 2, 3, 4],
      [0, 0, 1, 0],
    ]
    expect(turnVectors([a!, b!], secretOf(1))).toEqual([...turnVectors([a!], secretOf(1)), ...turnVectors([b!], secretOf(1))])
  })

  test('spreads one coordinate over all and leaves no trace of where it was', () => {
    const single = Array.from({ length: 256 }, (_, index) => (index === 7 ? 1 : 0))
    const [turned = []] = turnVectors([single], secretOf(3))
    expect(turned.filter((value) => Math.abs(value) > 1e-9)).toHaveLength(256)
    expect(Math.max(...turned.map(Math.abs))).toBeLessThan(0.5)
  })

  test('with another secret points elsewhere', () => {
    const vector = Array.from({ length: 256 }, (_, index) => Math.sin(index))
    const [first = []] = turnVectors([vector], secretOf(1))
    const [second = []] = turnVectors([vector], secretOf(2))
    expect(Math.abs(dot(first, second) / dot(vector, vector))).toBeLessThan(0.3)
  })

  test('is undone by the same secret', () => {
    const vector = Array.from({ length: 257 }, (_, index) => Math.cos(index))
    const [back = []] = turnVectorsBack(turnVectors([vector], secretOf(5)), secretOf(5))
    for (const [index, value] of back.entries()) expect(value).toBeCloseTo(vector[index]!, 12)
    expect(turnVectorsBack([], secretOf(1))).toEqual([])
  })

  test('turns nothing into nothing', () => {
    expect(turnVectors([], secretOf(1))).toEqual([])
    expect(turnVectors([[]], secretOf(1))).toEqual([[]])
    expect(turnVectors([[0, 0, 0]], secretOf(1))[0]?.every((value) => value === 0)).toBe(true)
  })
})
