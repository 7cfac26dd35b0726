import { z } from 'zod'
import { type Moments, momentsOf, type Sample, sampleSchema, varianceAlong } from './sample.ts'

export const differenceSchema = z.enum(['relative', 'absolute'])
export type Difference = z.infer<typeof differenceSchema>

/** Two variants, `a` the control. */
export const pairSchema = z.object({ a: sampleSchema, b: sampleSchema, difference: differenceSchema.default('relative') })

/** Why no effect can be told: nothing varies, or there is nothing to be relative to. */
export type EffectError = 'ZERO_NEGATIVE_VARIANCE' | 'BASELINE_VARIATION_ZERO'

export interface Effect {
  expected: number
  se: number
  /** Of the difference itself, by Welch and Satterthwaite. */
  degrees: number
  /** People in both variants. */
  n: number
}
export type EffectResult = { ok: true; effect: Effect } | { ok: false; error: EffectError }

function welchDegrees(a: Moments, b: Moments): number {
  const [first, second] = [a.variance / a.n, b.variance / b.n]
  return (first + second) ** 2 / (first ** 2 / (a.n - 1) + second ** 2 / (b.n - 1))
}

/**
 * The variance of (b - a) / |plain a|. The plain mean p of the control is in the numerator and below it, so its slopes are
 * taken together: d/dp [(b - a) / |p|] = -grown / |p|, where grown is what the treatment makes of 1. For CUPED of means it is
 * taken from the plain means: what was before is the same in both variants but for chance.
 */
function relativeVariance(a: Moments, b: Moments, expected: number): number {
  const base = Math.abs(a.plainMean)
  const grown = a.plain === 1 ? b.plainMean / a.plainMean : 1 + Math.sign(a.plainMean) * expected
  const along = -grown / base
  const control = a.slopes.map((slope, index) => (index < a.plain ? along * slope : -slope / base))
  const treated = b.slopes.map((slope) => slope / base)
  return varianceAlong(control, a.covariances) / a.n + varianceAlong(treated, b.covariances) / b.n
}

/** The difference of two variants, b - a, or relative to |a|, with its standard error by the delta method. */
export function measureEffect(control: Sample, treated: Sample, difference: Difference): EffectResult {
  const [a, b] = momentsOf(control, treated)
  if (a.degenerate || b.degenerate) return { ok: false, error: 'ZERO_NEGATIVE_VARIANCE' }
  if (difference === 'relative' && (a.mean === 0 || a.plainMean === 0)) return { ok: false, error: 'BASELINE_VARIATION_ZERO' }
  const expected = difference === 'relative' ? (b.mean - a.mean) / Math.abs(a.plainMean) : b.mean - a.mean
  const variance = difference === 'relative' ? relativeVariance(a, b, expected) : a.variance / a.n + b.variance / b.n
  if (!(variance > 0)) return { ok: false, error: 'ZERO_NEGATIVE_VARIANCE' }
  return { ok: true, effect: { expected, se: Math.sqrt(variance), degrees: welchDegrees(a, b), n: a.n + b.n } }
}
