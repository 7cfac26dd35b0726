import { mixingParameter, sequenceWidth } from './compare-means.ts'
import { normalCdf, normalDensity, normalQuantile, normalSf } from './distributions.ts'
import type { Effect } from './measure-effect.ts'
import type { Prior } from './weigh-effect.ts'

export interface PlanInput {
  mean: number
  sd: number
  /** People of all variants together. */
  nTotal: number
  variations: number
  alpha: number
  /** People at which a confidence sequence is tightest; 0 for one fixed look. */
  tuning: number
}

/** By how much standard errors grow when one may look at any time, as far as power goes. */
function growth({ nTotal, variations, alpha, tuning }: PlanInput): number {
  if (tuning <= 0) return 1
  return sequenceWidth((2 * nTotal) / variations, alpha, mixingParameter(alpha, tuning)) / -normalQuantile(alpha / 2)
}

/** The chance to find a relative effect of this size, two-sided. */
export function powerOf(input: PlanInput, effect: number): number {
  const { mean, sd, nTotal, variations, alpha } = input
  const perVariant = nTotal / variations
  const se = Math.sqrt((sd ** 2 * (1 + (1 + effect) ** 2)) / (mean ** 2 * perVariant)) * growth(input)
  const z = -normalQuantile(alpha / 2)
  return normalSf(z - effect / se) + normalCdf(-z - effect / se)
}

/** The least relative effect that is found with this power; null: there are too few people for any. */
export function leastEffect(input: PlanInput, power: number): number | null {
  const { mean, sd, nTotal, variations, alpha } = input
  if (power <= alpha) return null
  const z = -normalQuantile(alpha / 2) - normalQuantile(1 - power)
  const share = (z ** 2 * (sd * growth(input)) ** 2) / (mean ** 2 * (nTotal / variations))
  // (1 - share) r^2 - 2 r + (1 - share) = 0 for r = 1 + effect.
  if (share >= 1) return null
  return (1 + Math.sqrt(1 - (1 - share) ** 2)) / (1 - share) - 1
}

/** People in each variant to find a relative change of a proportion; unpooled normal approximation, two-sided. */
export function sampleSize(baseline: number, relativeEffect: number, alpha: number, power: number): number {
  const changed = baseline * (1 + relativeEffect)
  const z = -normalQuantile(alpha / 2) + normalQuantile(power)
  return (z ** 2 * (baseline * (1 - baseline) + changed * (1 - changed))) / (changed - baseline) ** 2
}

export interface Scaling {
  /** So many times the people so far are still needed; null: more than can be told. */
  scaling_factor: number | null
  power_at_scaling: number
}

/**
 * How much wider a quantile of normal values spreads than their mean does: what a plan for a quantile multiplies the standard
 * deviation by. `at` in 0…1.
 */
export function quantileSpread(at: number): number {
  return Math.sqrt(at * (1 - at)) / normalDensity(normalQuantile(at))
}

const doublings = 27
const halvings = 100
const nearEnough = 1e-5

/** How much longer a running experiment must run to find `target` with the asked power. */
export function scaleSample(
  effect: Effect,
  plan: { alpha: number; power: number; target: number; engine: 'freq' | 'seq' | 'bayes'; tuning: number; prior: Prior | null },
): Scaling {
  const power = (factor: number) => powerAfter(effect, plan, factor)
  if (power(0) > plan.power) return { scaling_factor: 0, power_at_scaling: power(0) }
  let high = 1
  for (let step = 0; step < doublings && power(high) < plan.power; step++) high *= 2
  if (power(high) < plan.power) return { scaling_factor: null, power_at_scaling: power(high) }
  let [low, factor] = [0, high]
  for (let step = 0; step < halvings; step++) {
    const spare = power(factor) - plan.power
    if (step > 0 && Math.abs(spare) < nearEnough) break
    if (spare > 0) high = factor
    else low = factor
    factor = (low + high) / 2
  }
  return { scaling_factor: factor, power_at_scaling: power(factor) }
}

function powerAfter(effect: Effect, plan: Parameters<typeof scaleSample>[1], factor: number): number {
  const variance = effect.se ** 2 / (1 + factor)
  const se = Math.sqrt(variance)
  const target = Math.abs(plan.target)
  const z = -normalQuantile(plan.alpha / 2)
  if (plan.engine === 'bayes' && plan.prior?.proper) {
    const reach = variance * Math.sqrt(1 / plan.prior.variance + 1 / variance) * z
    const pull = (variance * plan.prior.mean) / plan.prior.variance
    return normalSf((reach - pull - target) / se) + normalCdf(-(reach + pull + target) / se)
  }
  const width = plan.engine === 'seq' ? sequenceWidth(effect.n * (1 + factor), plan.alpha, mixingParameter(plan.alpha, plan.tuning)) : z
  return normalSf(width - target / se) + normalCdf(-width - target / se)
}
