import { z } from 'zod'
import { type Moments, momentsOf, type Sample, sampleSchema, unrounded, varianceAlong } from './sample.ts'

export const differenceSchema = z.enum(['relative', 'absolute'])
export type Difference = z.infer<typeof differenceSchema>

/** Two variants, `a` the control. */
export const pairSchema = z.object({ a: sampleSchema, b: sampleSchema, difference: differenceSchema.default('relative') })

/** Why no effect can be told: nothing varies, or there is nothing to be relative to. */
export type EffectError = 'ZERO_NEGATIVE_VARIANCE' | 'BASELINE_VARIATION_ZERO'

export interface Effect {
  expected: number
  se: number
  /** What of se² comes from the control. */
  controlVariance: number
  /** Of the difference itself, by Welch and Satterthwaite. */
  degrees: number
  /** People in both variants. */
  n: number
  /** The same as pairs that would tell as much: n_a n_b / (n_a + n_b). */
  pairs: number
}
export type EffectResult = { ok: true; effect: Effect } | { ok: false; error: EffectError }

/** The control and a treatment, of people who had the same chance of either. */
export interface Stratum {
  a: Sample
  b: Sample
}

interface Compared {
  a: Moments
  b: Moments
  pairs: number
  /** Of one observation of both, where one of the two does not vary; null: each has its own. */
  together: number | null
}

/** As a score test has it: what everybody together varies by. Where one alone does not vary, its own variance would say that it is certain. */
function varianceTogether(a: Moments, b: Moments): number {
  const n = a.n + b.n
  const apart = unrounded(b.mean - a.mean, Math.abs(a.mean) + Math.abs(b.mean))
  return (a.n * a.variance + b.n * b.variance) / n + (a.n * b.n * apart ** 2) / n ** 2
}

function compareStratum({ a, b }: Stratum): Compared[] {
  const [first, second] = momentsOf(a, b)
  if (first.degenerate || second.degenerate) return []
  const isSteady = first.variance === 0 || second.variance === 0
  return [{ a: first, b: second, pairs: (a.n * b.n) / (a.n + b.n), together: isSteady ? varianceTogether(first, second) : null }]
}

/**
 * The variances of both sides of (b - a) / base. The plain mean p of the control is in the numerator and, of a relative effect, below
 * it, so its slopes are taken together: d/dp [(b - a) / |p|] = -grown / |p|, where grown is what the treatment makes of 1.
 */
function spreadOf({ a, b, together }: Compared, base: number, grown: number): [control: number, treated: number] {
  if (together !== null) return [together / (a.n * base ** 2), together / (b.n * base ** 2)]
  const control = a.slopes.map((slope, index) => (index < a.plain ? (-grown * slope) / base : -slope / base))
  const treated = b.slopes.map((slope) => slope / base)
  return [varianceAlong(control, a.covariances) / a.n, varianceAlong(treated, b.covariances) / b.n]
}

/** People counted as if they had come evenly: what a confidence sequence goes by, since pairs grow as certainty does, whatever the weights. */
export function countedEvenly(result: EffectResult): EffectResult {
  return result.ok ? { ok: true, effect: { ...result.effect, n: 4 * result.effect.pairs } } : result
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** The difference of two variants, b - a, or relative to |a|, with its standard error by the delta method. */
export function measureEffect(control: Sample, treated: Sample, difference: Difference): EffectResult {
  return measureStrata([{ a: control, b: treated }], difference)
}

/**
 * The same over people of several chances: compared within each stratum and added up, each by its pairs, so that a base rate that
 * drifts while the chances change moves nothing. For CUPED of means, what a relative effect is relative to is taken from the plain
 * means: what was before is the same in both variants but for chance.
 */
export function measureStrata(strata: readonly Stratum[], difference: Difference): EffectResult {
  const compared = strata.flatMap(compareStratum)
  if (compared.length === 0) return { ok: false, error: 'ZERO_NEGATIVE_VARIANCE' }
  const pairs = sumOf(compared.map((one) => one.pairs))
  const overall = (figure: (one: Compared) => number) => sumOf(compared.map((one) => (one.pairs / pairs) * figure(one)))
  const [plain, change] = [overall(({ a }) => a.plainMean), overall(({ a, b }) => b.mean - a.mean)]
  const isRelative = difference === 'relative'
  if (isRelative && (plain === 0 || overall(({ a }) => a.mean) === 0)) return { ok: false, error: 'BASELINE_VARIATION_ZERO' }
  const base = isRelative ? Math.abs(plain) : 1
  const expected = change / base
  const grownOf = ({ a }: Compared) => (!isRelative ? 1 : a.plain === 1 ? overall(({ b }) => b.plainMean) / plain : 1 + Math.sign(plain) * expected)
  const partsOf = (spread: (one: Compared) => [number, number]) =>
    compared.map((one) => spread(one).map((part) => (one.pairs / pairs) ** 2 * part) as [number, number])
  const parts = partsOf((one) => spreadOf(one, base, grownOf(one)))
  const controlVariance = sumOf(parts.map(([control]) => control))
  const variance = controlVariance + sumOf(parts.map(([, treated]) => treated))
  if (!(variance > 0)) return { ok: false, error: 'ZERO_NEGATIVE_VARIANCE' }
  const own = partsOf((one) => spreadOf(one, 1, 1))
  const below = sumOf(own.map(([control, treated], index) => control ** 2 / (compared[index]!.a.n - 1) + treated ** 2 / (compared[index]!.b.n - 1)))
  const degrees = sumOf(own.flat()) ** 2 / below
  return { ok: true, effect: { expected, se: Math.sqrt(variance), controlVariance, degrees, n: sumOf(compared.map(({ a, b }) => a.n + b.n)), pairs } }
}
