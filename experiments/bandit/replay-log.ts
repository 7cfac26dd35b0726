import { type BanditChoice, type BanditSettings, type BanditState, chooseVariant, emptyBandit, rewardChoice } from './choose-variant.ts'

/** What a bandit did and learned, in the order in which it happened. */
export type BanditEvent = { kind: 'choice'; choice: BanditChoice } | { kind: 'reward'; decision: string; reward: number }

export type ReplayResult =
  | { ok: true; state: BanditState; choices: number }
  /** The event at this index does not follow from what came before: another choice, other propensities, or a reward of no choice. */
  | { ok: false; at: number; why: 'choice-differs' | 'decision-unknown' }

/** Makes every choice again from the log; the propensities must be the same to the last bit. `length`: of a context. */
export function replayLog(events: readonly BanditEvent[], settings: BanditSettings, length: number): ReplayResult {
  let state = emptyBandit(length)
  const open = new Map<string, BanditChoice>()
  let choices = 0
  for (const [at, event] of events.entries()) {
    if (event.kind === 'choice') {
      const again = chooseVariant(state, settings, event.choice)
      if (!isSame(again, event.choice)) return { ok: false, at, why: 'choice-differs' }
      open.set(event.choice.decision, event.choice)
      choices += 1
      continue
    }
    const choice = open.get(event.decision)
    if (!choice) return { ok: false, at, why: 'decision-unknown' }
    open.delete(event.decision)
    state = rewardChoice(state, settings, choice, event.reward)
  }
  return { ok: true, state, choices }
}

function isSame(first: BanditChoice, second: BanditChoice): boolean {
  return (
    first.chosen === second.chosen &&
    first.rewards === second.rewards &&
    first.propensities.length === second.propensities.length &&
    first.propensities.every((value, index) => value === second.propensities[index])
  )
}
