import { normalQuantile, studentQuantile, studentTails } from './distributions.ts'
import { findRoot } from './find-root.ts'
import { type Difference, type Effect, type EffectError, type EffectResult, measureEffect } from './measure-effect.ts'
import type { Sample } from './sample.ts'

export type Side = 'two-sided' | 'greater' | 'lesser'

/** `ci` is open towards the side that is not asked about. `error` says why nothing can be told; then nothing is claimed either. */
export interface Comparison {
  expected: number
  ci: [low: number, high: number]
  se: number
  pValue: number
  error: EffectError | null
}

export interface ComparisonRequest {
  a: Sample
  b: Sample
  difference: Difference
  alpha: number
}

function conclude(result: EffectResult, tell: (effect: Effect) => Pick<Comparison, 'ci' | 'pValue'>): Comparison {
  if (!result.ok) return { expected: 0, ci: [0, 0], se: 0, pValue: 1, error: result.error }
  const { expected, se } = result.effect
  return { expected, se, ...tell(result.effect), error: null }
}

function intervalOf({ expected }: Effect, width: number, side: Side): [number, number] {
  return [side === 'lesser' ? -Infinity : expected - width, side === 'greater' ? Infinity : expected + width]
}

/** Welch's t test, for one look that was fixed before. */
export function compareMeans({ a, b, difference, alpha }: ComparisonRequest, side: Side): Comparison {
  return concludeOnce(measureEffect(a, b, difference), alpha, side)
}

export function concludeOnce(result: EffectResult, alpha: number, side: Side): Comparison {
  return conclude(result, (effect) => {
    const { expected, se, degrees } = effect
    const tails = studentTails(expected / se, degrees)
    const pValue = side === 'two-sided' ? 2 * Math.min(tails.lower, tails.upper) : side === 'greater' ? tails.upper : tails.lower
    const width = -studentQuantile(side === 'two-sided' ? alpha / 2 : alpha, degrees) * se
    return { ci: intervalOf(effect, width, side), pValue }
  })
}

/** The mixing parameter that makes the sequence tightest at so many people; arXiv 2103.06476, equation 161. */
export function mixingParameter(alpha: number, tightestAt: number): number {
  const log = -2 * Math.log(alpha)
  return Math.sqrt((log + Math.log(log + 1)) / tightestAt)
}

/** Half the width of an asymptotic confidence sequence in standard errors of the estimate; equation 9 there. */
export function sequenceWidth(n: number, alpha: number, rho: number): number {
  const grown = n * rho ** 2 + 1
  return Math.sqrt((2 * grown * Math.log(Math.sqrt(grown) / alpha)) / (n * rho ** 2))
}

/** The same for one side; equation 134 there. */
function oneSidedSequenceWidth(n: number, alpha: number, rho: number): number {
  const grown = n * rho ** 2 + 1
  return Math.sqrt((2 * grown * Math.log(1 + Math.sqrt(grown) / (2 * alpha))) / (n * rho ** 2))
}

/** An asymptotic confidence sequence: it may be looked at as often as one likes. `tightestAt` people, of both variants together. */
export function compareSequentially({ a, b, difference, alpha }: ComparisonRequest, tightestAt: number): Comparison {
  return concludeSequentially(measureEffect(a, b, difference), alpha, tightestAt)
}

export function concludeSequentially(result: EffectResult, alpha: number, tightestAt: number): Comparison {
  const rho = mixingParameter(alpha, tightestAt)
  return conclude(result, (effect) => {
    const { expected, se, n } = effect
    const grown = n * rho ** 2 + 1
    // Equation 155: one over the e-value.
    const pValue = Math.min(1, Math.sqrt(grown) * Math.exp((-(rho ** 2) * n * (expected / se) ** 2) / (2 * grown)))
    return { ci: intervalOf(effect, sequenceWidth(n, alpha, rho) * se, 'two-sided'), pValue }
  })
}

/** Beyond these the one-sided p-value is not told more exactly, and it is told once the bound is so near to zero: the habit of the reference. */
const [leastPValue, greatestPValue, nearEnough] = [1e-5, 0.4999, 1e-6]

/** The one-sided form; its p-value is the level at which the interval touches zero. */
export function compareSequentiallyOneSided(
  { a, b, difference, alpha }: ComparisonRequest,
  tightestAt: number,
  side: 'greater' | 'lesser',
): Comparison {
  return concludeSequentiallyOneSided(measureEffect(a, b, difference), alpha, tightestAt, side)
}

export function concludeSequentiallyOneSided(result: EffectResult, alpha: number, tightestAt: number, side: 'greater' | 'lesser'): Comparison {
  const rho = mixingParameter(2 * alpha, tightestAt)
  return conclude(result, (effect) => {
    const { expected, se, n } = effect
    const towards = side === 'greater' ? expected : -expected
    const spare = (level: number) => towards - oneSidedSequenceWidth(n, level, rho) * se
    const [least, greatest] = [spare(leastPValue), spare(greatestPValue)]
    const pValue = least > 0 ? leastPValue : greatest < 0 ? greatestPValue : findRoot(spare, leastPValue, greatestPValue, nearEnough)
    return { ci: intervalOf(effect, oneSidedSequenceWidth(n, alpha, rho) * se, side), pValue }
  })
}

/** The normal mixture sequential probability ratio test of Johari and others, at one look; always valid as a running minimum. */
export function testMixture(input: { diff: number; varianceA: number; varianceB: number; perVariant: number; tauSquared: number }): {
  logLambda: number
  pValue: number
} {
  const variance = (input.varianceA + input.varianceB) / input.perVariant
  const widened = variance + input.tauSquared
  const logLambda = Math.log(variance / widened) / 2 + (input.tauSquared * input.diff ** 2) / (2 * variance * widened)
  return { logLambda, pValue: Math.min(1, Math.exp(-logLambda)) }
}

/** How much wider a confidence sequence is than an interval for one fixed look. */
export function ratioToFixed(n: number, alpha: number, tightestAt: number): number {
  return sequenceWidth(n, alpha, mixingParameter(alpha, tightestAt)) / -normalQuantile(alpha / 2)
}
