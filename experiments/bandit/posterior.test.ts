import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { believe, coefficientsOf, learn, priorOf } from './posterior.ts'

describe('the linear posterior', () => {
  it('agrees with the formula of one coefficient', () => {
    const seen = [1, 0, 1, 1].reduce((posterior, reward) => learn(posterior, [1], reward, 0.25), priorOf(1, 2))
    const precision = 1 / 2 + 4 / 0.25
    expect(believe(seen, [1]).mean).toBeCloseTo(3 / 0.25 / precision, 12)
    expect(believe(seen, [2])).toEqual({ mean: expect.closeTo((2 * 3) / 0.25 / precision, 12), sd: expect.closeTo(2 / Math.sqrt(precision), 12) })
  })

  it('finds planted coefficients, and their product is what it believes', () => {
    const truth = [0.3, 0.2, -0.1]
    let posterior = priorOf(3, 10)
    for (let index = 0; index < 3_000; index++) {
      const context = [1, index % 2, index % 3 === 0 ? 1 : 0]
      posterior = learn(
        posterior,
        context,
        context.reduce((sum, value, place) => sum + value * truth[place]!, 0),
        0.1,
      )
    }
    const found = coefficientsOf(posterior)
    for (const [place, value] of truth.entries()) expect(found[place]).toBeCloseTo(value, 3)
    expect(believe(posterior, [1, 1, 1]).mean).toBeCloseTo(found[0]! + found[1]! + found[2]!, 10)
  })

  it('forgets the order and becomes surer with every observation', () => {
    const observation = fc.tuple(fc.tuple(fc.constant(1), fc.constantFrom(0, 1), fc.constantFrom(0, 1)), fc.constantFrom(0, 0.5, 1))
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 20 }), (rows) => {
        const asked = [1, 1, 0]
        const all = (order: typeof rows) => order.reduce((posterior, [context, reward]) => learn(posterior, context, reward, 0.25), priorOf(3, 1))
        const [forwards, backwards] = [believe(all(rows), asked), believe(all(rows.toReversed()), asked)]
        expect(forwards.mean).toBeCloseTo(backwards.mean, 9)
        expect(forwards.sd).toBeLessThan(believe(all(rows.slice(1)), asked).sd)
      }),
    )
  })
})
