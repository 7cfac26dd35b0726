import { seededRandom } from '../seeded-random.ts'
import { type BanditSettings, type BanditState, chooseVariant, emptyBandit, rewardChoice } from './choose-variant.ts'
import type { LoggedReward } from './estimate-policy.ts'
import type { BanditEvent } from './replay-log.ts'

/** A world with planted effects: the chance of a reward by segment (one column of the context each) and variant. */
export interface PlantedWorld {
  variants: readonly string[]
  /** Row: segment, column: variant. */
  chances: readonly (readonly number[])[]
}

export interface SimulatedBandit {
  events: BanditEvent[]
  log: LoggedReward[]
  /** Expected reward lost against the best variant of each segment, in all, by each way of choosing. */
  regret: { bandit: number; uniform: number; bestFixed: number }
  bestFixed: string
  state: BanditState
}

/** Runs a bandit through `decisions` people. Each reward is known `delay` decisions later. Deterministic by its seed. */
export function simulateBandit(world: PlantedWorld, settings: BanditSettings, decisions: number, delay: number, seed: number): SimulatedBandit {
  const draw = seededRandom(seed)
  const { variants, chances } = world
  const contexts = chances.map((_row, segment) => [1, ...chances.map((_other, index) => (index === segment ? 1 : 0))])
  const fixedValues = variants.map((_variant, column) => chances.reduce((sum, row) => sum + row[column]!, 0))
  const bestColumn = fixedValues.indexOf(Math.max(...fixedValues))
  let state = emptyBandit(1 + chances.length)
  const events: BanditEvent[] = []
  const log: LoggedReward[] = []
  const waiting: LoggedReward[] = []
  const regret = { bandit: 0, uniform: 0, bestFixed: 0 }
  for (let index = 0; index < decisions; index++) {
    const segment = Math.floor(draw() * chances.length)
    const row = chances[segment]!
    const choice = chooseVariant(state, settings, { decision: `${seed}-${index}`, context: contexts[segment]!, eligible: variants })
    const got = row[variants.indexOf(choice.chosen)]!
    const best = Math.max(...row)
    regret.bandit += best - got
    regret.uniform += best - row.reduce((sum, chance) => sum + chance, 0) / row.length
    regret.bestFixed += best - row[bestColumn]!
    const logged = { choice, reward: draw() < got ? 1 : 0 }
    events.push({ kind: 'choice', choice })
    log.push(logged)
    waiting.push(logged)
    if (waiting.length <= delay) continue
    const known = waiting.shift()!
    events.push({ kind: 'reward', decision: known.choice.decision, reward: known.reward })
    state = rewardChoice(state, settings, known.choice, known.reward)
  }
  return { events, log, regret, bestFixed: variants[bestColumn]!, state }
}
