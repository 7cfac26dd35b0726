import { z } from 'zod'
import { normalCdf, normalDensity, normalQuantile, normalSf } from './distributions.ts'
import { type Difference, type EffectError, measureEffect } from './measure-effect.ts'
import { momentsOf, type Sample } from './sample.ts'

/** What was believed of the relative effect before: nothing (`proper` false), or a normal distribution. */
export const priorSchema = z.object({ proper: z.boolean(), mean: z.number().finite().default(0), variance: z.number().positive().default(1) })
export type Prior = z.infer<typeof priorSchema>

export interface Posterior {
  expected: number
  sd: number
  ci: [number, number]
  chanceToWin: number
  /** What is lost on average by keeping the control, and by taking the treatment. */
  risk: [control: number, treatment: number]
  error: EffectError | null
}

/** E[max(X, 0)] and E[max(-X, 0)] of a normal X. */
export function gaussianRisk(mean: number, sd: number): [control: number, treatment: number] {
  const z = mean / sd
  return [mean * normalCdf(z) + sd * normalDensity(z), sd * normalDensity(z) - mean * normalSf(z)]
}

/** The normal posterior of an effect. */
export function weighEffect(request: { a: Sample; b: Sample; difference: Difference; prior: Prior; alpha: number }): Posterior {
  const { a, b, difference, prior, alpha } = request
  const result = measureEffect(a, b, difference)
  if (!result.ok) return { expected: 0, sd: 0, ci: [0, 0], chanceToWin: 0.5, risk: [0, 0], error: result.error }
  const { expected: seen, se } = result.effect
  const scale = difference === 'relative' ? 1 : Math.abs(momentsOf(a, b)[0].plainMean)
  const believed = prior.proper ? 1 / (prior.variance * scale ** 2) : 0
  const precision = 1 / se ** 2 + believed
  const expected = prior.proper ? (seen / se ** 2 + prior.mean * scale * believed) / precision : seen
  const sd = Math.sqrt(1 / precision)
  const width = -normalQuantile(alpha / 2) * sd
  return {
    expected,
    sd,
    ci: [expected - width, expected + width],
    chanceToWin: normalCdf(expected / sd),
    risk: gaussianRisk(expected, sd),
    error: null,
  }
}
