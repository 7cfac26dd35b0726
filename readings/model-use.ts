import { costOf, expectedOutputTokens, type ModelBudget, type ModelUse } from '#ai'
import { type Database, type Environment, environment } from '#kernel'
import { addNetworkUse, type Used } from './network-use.ts'

export type BudgetSettings = Pick<
  Environment,
  | 'MODEL_TOKENS_PER_PERSON_PER_DAY'
  | 'MODEL_COST_PER_PERSON_PER_DAY'
  | 'MODEL_TOKENS_PER_NETWORK_PER_DAY'
  | 'MODEL_COST_PER_NETWORK_PER_DAY'
  | 'MODEL_PRICE_PER_MILLION_INPUT_TOKENS'
  | 'MODEL_PRICE_PER_MILLION_OUTPUT_TOKENS'
>

/** What one reading is counted as while it is written: answers asked for at the same time must not spend the same tokens. */
const reserved = { calls: 1, inputTokens: 12_000, outputTokens: expectedOutputTokens }
const microsPerUnit = 1_000_000

const seoulDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' })

/** The day of a budget, `YYYY-MM-DD`. */
export function budgetDay(now: Date): string {
  return seoulDay.format(now)
}

export interface OpenBudget {
  /** What was left before this reading, other readings in work counted in full. */
  left: ModelBudget
  /** Puts what was really used in place of what was reserved; null: the model was not called. Once, at the end. */
  settle(use: ModelUse | null): Promise<void>
}

/**
 * Reserves one reading of this person's day, and of the day of the network that somebody without an account asks from, and says what
 * was left. No network (null) is somebody with an account, whom no network limits.
 */
export async function openBudget(
  database: Database,
  personId: string,
  now: Date,
  { network = null, settings = environment() }: { network?: string | null | undefined; settings?: BudgetSettings } = {},
): Promise<OpenBudget> {
  const prices = {
    inputPerMillion: settings.MODEL_PRICE_PER_MILLION_INPUT_TOKENS,
    outputPerMillion: settings.MODEL_PRICE_PER_MILLION_OUTPUT_TOKENS,
  }
  const micros = (use: { inputTokens: number; outputTokens: number }) => Math.round(costOf(use, prices) * microsPerUnit)
  const key = { personId, day: budgetDay(now) }
  const reservation = { ...reserved, costMicros: micros(reserved) }
  const after = await database.modelUse.upsert({
    where: { personId_day: key },
    create: { ...key, ...reservation, updatedAt: now },
    update: { ...increments(reservation), updatedAt: now },
  })
  const alone = {
    tokens: settings.MODEL_TOKENS_PER_PERSON_PER_DAY - after.inputTokens - after.outputTokens + reserved.inputTokens + reserved.outputTokens,
    cost: settings.MODEL_COST_PER_PERSON_PER_DAY - (after.costMicros - reservation.costMicros) / microsPerUnit,
  }
  const together = network === null ? alone : leftOfNetwork(addNetworkUse(network, key.day, usedOf(reservation)), settings)
  return {
    left: {
      tokens: Math.max(0, Math.min(alone.tokens, together.tokens)),
      cost: Math.max(0, Math.min(alone.cost, together.cost)),
      prices,
    },
    async settle(use) {
      const real = use ? { calls: 1, ...use, costMicros: micros(use) } : { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 }
      const change = {
        calls: real.calls - reservation.calls,
        inputTokens: real.inputTokens - reservation.inputTokens,
        outputTokens: real.outputTokens - reservation.outputTokens,
        costMicros: real.costMicros - reservation.costMicros,
      }
      if (network !== null) addNetworkUse(network, key.day, usedOf(change))
      // Of a person who was erased in the meantime there is no row, and none is made.
      await database.modelUse.updateMany({ where: key, data: increments(change) })
    },
  }
}

function leftOfNetwork({ tokens, costMicros }: Used, settings: BudgetSettings): Pick<ModelBudget, 'tokens' | 'cost'> {
  return {
    tokens: settings.MODEL_TOKENS_PER_NETWORK_PER_DAY - tokens,
    cost: settings.MODEL_COST_PER_NETWORK_PER_DAY - costMicros / microsPerUnit,
  }
}

type Counts = { calls: number; inputTokens: number; outputTokens: number; costMicros: number }
function usedOf({ inputTokens, outputTokens, costMicros }: Counts) {
  return { tokens: inputTokens + outputTokens, costMicros }
}

function increments({ calls, inputTokens, outputTokens, costMicros }: Counts) {
  return {
    calls: { increment: calls },
    inputTokens: { increment: inputTokens },
    outputTokens: { increment: outputTokens },
    costMicros: { increment: costMicros },
  }
}
