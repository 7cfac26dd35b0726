import { describe, expect, it } from 'vitest'
import { compareProportions } from './compare-proportions.ts'
import { measureEffect, measureStrata } from './measure-effect.ts'
import type { Sample } from './sample.ts'

const proportion = (n: number, sum: number): Sample => ({ type: 'proportion', n, sum })
const mean = (values: readonly number[]): Sample => ({
  type: 'mean',
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  sum_squares: values.reduce((sum, value) => sum + value * value, 0),
})
const steady = (value: number, n: number) => mean(Array.from({ length: n }, () => value))
const zOf = (a: Sample, b: Sample) => {
  const result = measureEffect(a, b, 'absolute')
  return result.ok ? result.effect.expected / result.effect.se : null
}

describe('measureEffect', () => {
  it.each([
    [5_000, 1_500, 5_000, 0],
    [5_000, 0, 5_000, 40],
    [400, 200, 300, 300],
    [100, 0, 100, 100],
  ])('is the score test where one side does not vary: %d people with %d, %d with %d', (n1, x1, n2, x2) => {
    expect(zOf(proportion(n1, x1), proportion(n2, x2))).toBeCloseTo(compareProportions({ x1, n1, x2, n2 }).z, 9)
  })

  it('tells nothing where both sides are the same throughout, and something where they differ', () => {
    expect(zOf(proportion(100, 0), proportion(100, 0))).toBeNull()
    expect(zOf(steady(0.1, 1_000), steady(0.1, 3_000))).toBeNull()
    expect(zOf(steady(0.1, 1_000), steady(0.3, 1_000))).toBeGreaterThan(10)
    expect(zOf(steady(1, 500), mean([0.9, 1, 0.8, 0.9]))).toBeLessThan(-3)
    expect(zOf(mean([1]), mean([1, 2, 3]))).toBeNull()
  })
})

describe('measureStrata', () => {
  it('compares within each stratum, whatever the base rates and the chances', () => {
    const drifting = [
      { a: proportion(4_500, 900), b: proportion(500, 100) },
      { a: proportion(2_500, 1_500), b: proportion(2_500, 1_500) },
    ]
    for (const difference of ['absolute', 'relative'] as const)
      expect(measureStrata(drifting, difference)).toMatchObject({ ok: true, effect: { expected: 0, n: 10_000, pairs: 450 + 1_250 } })
    expect(Math.abs(zOf(proportion(7_000, 2_400), proportion(3_000, 1_600))!)).toBeGreaterThan(10)
  })

  it('leaves out a stratum of which nothing can be told', () => {
    const told = { a: proportion(500, 100), b: proportion(500, 150) }
    const alone = measureStrata([told], 'relative')
    expect(measureStrata([told, { a: proportion(20, 3), b: proportion(0, 0) }], 'relative')).toEqual(alone)
    expect(measureStrata([], 'relative')).toEqual({ ok: false, error: 'ZERO_NEGATIVE_VARIANCE' })
  })

  it('is the comparison of everybody where the strata are alike', () => {
    const [half, whole] = [
      { a: proportion(500, 100), b: proportion(500, 150) },
      { a: proportion(1_000, 200), b: proportion(1_000, 300) },
    ]
    const [together, once] = [measureStrata([half, half], 'relative'), measureStrata([whole], 'relative')]
    if (!together.ok || !once.ok) throw new Error('nothing told')
    expect(together.effect.expected).toBeCloseTo(once.effect.expected, 12)
    expect(together.effect.se).toBeCloseTo(once.effect.se, 12)
  })
})
