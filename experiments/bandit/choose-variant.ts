import { absorb, drawFrom, offsetBasis } from '../hash-text.ts'
import { bestNormal, withFloor } from '../statistics/best-variant.ts'
import { believe, learn, type Posterior, priorOf } from './posterior.ts'

/** Off unless somebody turned it on. */
export interface BanditSettings {
  on: boolean
  /** Fixes every draw, with the id of the decision. */
  seed: string
  /** Every eligible variant is chosen at least so often; at most one over their number. */
  floor: number
  /** Variance of a reward around what is expected, and of the coefficients before anything was seen. */
  noise: number
  priorVariance: number
}

export const defaultSettings: BanditSettings = { on: false, seed: 'bandit', floor: 0.05, noise: 0.25, priorVariance: 1 }

/** The state of a bandit: what is believed of each variant that was ever rewarded, and after how many rewards. */
export interface BanditState {
  length: number
  posteriors: ReadonlyMap<string, Posterior>
  rewards: number
}

/** Logged with every choice: from the log and the settings the choice can be made again, and what another policy would have got be told. */
export interface BanditChoice {
  decision: string
  context: readonly number[]
  eligible: readonly string[]
  chosen: string
  /** Of each eligible variant, in their order; of the chosen one it is the propensity. */
  propensities: readonly number[]
  /** How many rewards were known. */
  rewards: number
}

export function emptyBandit(length: number): BanditState {
  return { length, posteriors: new Map(), rewards: 0 }
}

/**
 * Thompson sampling without the sampling: each variant is chosen as likely as it is the best one under what is believed, by
 * quadrature, with the floor. Turned off, all are equally likely. `eligible`: variants that fit the reading and that no guardrail
 * stopped, at least one. One draw, fixed by the seed and the id of the decision, picks.
 */
export function chooseVariant(
  state: BanditState,
  settings: BanditSettings,
  request: { decision: string; context: readonly number[]; eligible: readonly string[] },
): BanditChoice {
  const { decision, context, eligible } = request
  const propensities = settings.on ? propensitiesOf(state, settings, context, eligible) : eligible.map(() => 1 / eligible.length)
  const draw = drawFrom(absorb(offsetBasis, `choice\u0000${settings.seed}\u0000`), decision)
  let [passed, place] = [propensities[0]!, 0]
  while (draw >= passed && place < eligible.length - 1) passed += propensities[++place]!
  return { decision, context, eligible, chosen: eligible[place]!, propensities, rewards: state.rewards }
}

function propensitiesOf(state: BanditState, settings: BanditSettings, context: readonly number[], eligible: readonly string[]): number[] {
  const beliefs = eligible.map((variant) => believe(posteriorOf(state, settings, variant), context))
  const best = bestNormal(
    beliefs.map(({ mean }) => mean),
    beliefs.map(({ sd }) => sd),
  )
  const total = best.reduce((sum, chance) => sum + chance, 0)
  return withFloor(
    best.map((chance) => chance / total),
    Math.min(settings.floor, 1 / eligible.length),
  )
}

function posteriorOf(state: BanditState, settings: BanditSettings, variant: string): Posterior {
  return state.posteriors.get(variant) ?? priorOf(state.length, settings.priorVariance)
}

/** After one reward of a choice. */
export function rewardChoice(
  state: BanditState,
  settings: BanditSettings,
  choice: Pick<BanditChoice, 'chosen' | 'context'>,
  reward: number,
): BanditState {
  const learned = learn(posteriorOf(state, settings, choice.chosen), choice.context, reward, settings.noise)
  return { ...state, posteriors: new Map(state.posteriors).set(choice.chosen, learned), rewards: state.rewards + 1 }
}
