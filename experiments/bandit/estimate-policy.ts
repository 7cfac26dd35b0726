import { normalQuantile } from '../statistics/distributions.ts'
import type { BanditChoice } from './choose-variant.ts'
import { coefficientsOf, learn, type Posterior, priorOf } from './posterior.ts'

export interface LoggedReward {
  choice: BanditChoice
  reward: number
}

/** How likely another policy chooses each eligible variant, in their order; sums to 1. */
export type Policy = (context: readonly number[], eligible: readonly string[]) => readonly number[]

export interface PolicyEstimate {
  /** Reward for each decision. */
  value: number
  se: number
  interval: readonly [number, number]
  decisions: number
  /** As many decisions as this one estimate is worth if the policy itself had chosen; small: do not trust it. */
  effective: number
}

export const uniformPolicy: Policy = (_context, eligible) => eligible.map(() => 1 / eligible.length)

/** Always this variant; where it is not eligible, any. */
export function fixedPolicy(variant: string): Policy {
  return (context, eligible) => (eligible.includes(variant) ? eligible.map((id) => (id === variant ? 1 : 0)) : uniformPolicy(context, eligible))
}

function weightOf({ choice }: LoggedReward, policy: Policy): number {
  const place = choice.eligible.indexOf(choice.chosen)
  return policy(choice.context, choice.eligible)[place]! / choice.propensities[place]!
}

function conclude(terms: readonly number[], weights: readonly number[], alpha: number): PolicyEstimate {
  const decisions = terms.length
  const value = terms.reduce((sum, term) => sum + term, 0) / decisions
  const se = Math.sqrt(terms.reduce((sum, term) => sum + (term - value) ** 2, 0) / (decisions - 1) / decisions)
  const width = -normalQuantile(alpha / 2) * se
  const [total, squares] = [weights.reduce((sum, weight) => sum + weight, 0), weights.reduce((sum, weight) => sum + weight ** 2, 0)]
  return { value, se, interval: [value - width, value + width], decisions, effective: squares === 0 ? 0 : total ** 2 / squares }
}

/** Inverse propensity scores: unbiased whatever the rewards depend on, since the propensities are known. Null: fewer than two rewards. */
export function estimateByPropensity(log: readonly LoggedReward[], policy: Policy, alpha: number): PolicyEstimate | null {
  if (log.length < 2) return null
  const weights = log.map((logged) => weightOf(logged, policy))
  const terms = log.map(({ reward }, index) => weights[index]! * reward)
  return conclude(terms, weights, alpha)
}

/** Of the noise and of the coefficients, in the model of the doubly robust estimate. */
const [noise, priorVariance] = [0.25, 1]
const folds = 2

/** A linear model of each variant from the decisions that are not in this fold, so that no reward judges itself. */
function modelWithout(log: readonly LoggedReward[], fold: number): Map<string, Float64Array> {
  const posteriors = new Map<string, Posterior>()
  for (const [index, { choice, reward }] of log.entries()) {
    if (index % folds === fold) continue
    const known = posteriors.get(choice.chosen) ?? priorOf(choice.context.length, priorVariance)
    posteriors.set(choice.chosen, learn(known, choice.context, reward, noise))
  }
  return new Map([...posteriors].map(([variant, posterior]) => [variant, coefficientsOf(posterior)]))
}

function expectedReward(model: ReadonlyMap<string, Float64Array>, variant: string, context: readonly number[]): number {
  const coefficients = model.get(variant)
  return coefficients ? context.reduce((sum, value, index) => sum + value * coefficients[index]!, 0) : 0
}

/** Doubly robust: what a model expects, put right by the propensities; narrower where the model is good, right where it is not. */
export function estimateDoublyRobust(log: readonly LoggedReward[], policy: Policy, alpha: number): PolicyEstimate | null {
  if (log.length < 2) return null
  const models = Array.from({ length: folds }, (_value, fold) => modelWithout(log, fold))
  const weights = log.map((logged) => weightOf(logged, policy))
  const terms = log.map(({ choice, reward }, index) => {
    const model = models[index % folds]!
    const chances = policy(choice.context, choice.eligible)
    const expected = choice.eligible.reduce((sum, variant, place) => sum + chances[place]! * expectedReward(model, variant, choice.context), 0)
    return expected + weights[index]! * (reward - expectedReward(model, choice.chosen, choice.context))
  })
  return conclude(terms, weights, alpha)
}
