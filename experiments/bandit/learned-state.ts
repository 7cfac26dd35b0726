import { setImmediate as letOthersRun } from 'node:timers/promises'
import { z } from 'zod'
import { type Database, once, type Transaction } from '#kernel'
import { type BanditChoice, type BanditSettings, type BanditState, defaultSettings, emptyBandit, rewardChoice } from './choose-variant.ts'
import type { LoggedReward } from './estimate-policy.ts'
import type { BanditEvent } from './replay-log.ts'

/** One reward at a time, so that every process learns in the same order. */
const rewardLock = 7_070_741
const stored = z.object({ context: z.array(z.number()), eligible: z.array(z.string()), propensities: z.array(z.number()) })

/** The settings of the bandit of an experiment: part of what a choice is made again from. */
export function settingsOf(experiment: string, on: boolean): BanditSettings {
  return { ...defaultSettings, on, seed: experiment }
}

type Row = Awaited<ReturnType<Database['pickerDecision']['findMany']>>[number]

function choiceOf({ decision, chosen, rewards, ...row }: Row): BanditChoice {
  return { decision, chosen, rewards, ...stored.parse({ context: row.context, eligible: row.eligible, propensities: row.propensities }) }
}

/** So many rewards are read at once, so that others are answered in between. */
const rewardsTogether = 500

/** Choices of the bandit of an experiment that have their reward, in the order of the rewards, behind this one. */
async function* rewardsAfter(database: Database, experiment: string, known: number): AsyncGenerator<LoggedReward[]> {
  for (let after = known; ; ) {
    const rows = await database.pickerDecision.findMany({
      where: { experimentId: experiment, rewardSequence: { gt: after } },
      orderBy: { rewardSequence: 'asc' },
      take: rewardsTogether,
    })
    yield rows.map((row) => ({ choice: choiceOf(row), reward: row.reward! }))
    if (rows.length < rewardsTogether) return
    after = rows.at(-1)!.rewardSequence!
    await letOthersRun()
  }
}

/** What the bandit of an experiment has learned until now, from the rewards in their order; only what is new is read. */
export async function learnedState(database: Database, experiment: string, length: number): Promise<BanditState> {
  const known = once('bandit-states', () => new Map<string, BanditState>())
  let state = known.get(experiment) ?? emptyBandit(length)
  for await (const rewards of rewardsAfter(database, experiment, state.rewards))
    for (const { choice, reward } of rewards) state = rewardChoice(state, settingsOf(experiment, true), choice, reward)
  known.set(experiment, state)
  return state
}

/** Every choice of the bandit of an experiment that has its reward, in the order of the rewards. */
export async function readRewards(database: Database, experiment: string): Promise<LoggedReward[]> {
  const all: LoggedReward[] = []
  for await (const rewards of rewardsAfter(database, experiment, 0)) all.push(...rewards)
  return all
}

/** The reward of a choice, once, and in order where a bandit learns from it: 1 where the answer helped, 0 where it did not. False: there is no such choice, or it has its reward. */
export async function rewardAnswer(database: Database, personId: string, answer: string, reward: number): Promise<boolean> {
  return database.$transaction(async (transaction: Transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${rewardLock}::bigint)`
    const choice = await transaction.experimentChoice.findUnique({ where: { personId_answer: { personId, answer } } })
    const row = choice && (await transaction.pickerDecision.findUnique({ where: { decision: choice.decision } }))
    if (!row || row.reward !== null) return false
    const { decision, experimentId, policy } = row
    const last = await transaction.pickerDecision.aggregate({ where: { experimentId }, _max: { rewardSequence: true } })
    const rewardSequence = policy === 'bandit' ? (last._max.rewardSequence ?? 0) + 1 : null
    await transaction.pickerDecision.update({ where: { decision }, data: { reward, rewardSequence } })
    return true
  })
}

/** What the bandit of an experiment chose and learned, as `replayLog` takes it: each choice behind the rewards that it knew. */
export async function readBanditLog(database: Database, experiment: string): Promise<BanditEvent[]> {
  const rows = await database.pickerDecision.findMany({ where: { experimentId: experiment, policy: 'bandit' }, orderBy: { decision: 'asc' } })
  const choices = Map.groupBy(rows, ({ rewards }) => rewards)
  const rewarded = rows.filter(({ rewardSequence }) => rewardSequence !== null).sort((a, b) => a.rewardSequence! - b.rewardSequence!)
  const told = (rewards: number): BanditEvent[] => (choices.get(rewards) ?? []).map((row) => ({ kind: 'choice', choice: choiceOf(row) }))
  return [
    ...told(0),
    ...rewarded.flatMap((row): BanditEvent[] => [{ kind: 'reward', decision: row.decision, reward: row.reward! }, ...told(row.rewardSequence!)]),
  ]
}
