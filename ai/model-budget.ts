/** Tokens that one call of a model took. `estimated` where the service did not say. */
export interface ModelUse {
  inputTokens: number
  outputTokens: number
  estimated: boolean
}

export function addUse(sum: ModelUse | null, use: ModelUse): ModelUse {
  if (!sum) return use
  return {
    inputTokens: sum.inputTokens + use.inputTokens,
    outputTokens: sum.outputTokens + use.outputTokens,
    estimated: sum.estimated || use.estimated,
  }
}

/** What a million tokens cost, in whatever currency the operator counts. */
export interface ModelPrices {
  inputPerMillion: number
  outputPerMillion: number
}

/** What is left to a person today; `cost` in the currency of the prices. */
export interface ModelBudget {
  tokens: number
  cost: number
  prices: ModelPrices
}

/** A typical answer is shorter; the budget is asked for this much before a call. */
export const expectedOutputTokens = 2_000

const lettersPerToken = 3
const wideLetters = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g

/** About how many tokens a text is: a syllable or an ideograph counts one, three other characters count one. Rather too many than too few. */
export function estimateTokens(text: string): number {
  const wide = text.match(wideLetters)?.length ?? 0
  return wide + Math.ceil((text.length - wide) / lettersPerToken)
}

export function costOf(use: Pick<ModelUse, 'inputTokens' | 'outputTokens'>, prices: ModelPrices): number {
  return (use.inputTokens * prices.inputPerMillion + use.outputTokens * prices.outputPerMillion) / 1_000_000
}

/** What is left after a call; null: there was none. */
export function budgetAfter(budget: ModelBudget, use: ModelUse | null): ModelBudget {
  if (!use) return budget
  const tokens = Math.max(0, budget.tokens - use.inputTokens - use.outputTokens)
  return { ...budget, tokens, cost: Math.max(0, budget.cost - costOf(use, budget.prices)) }
}

/** Whether a call of about that size still fits. */
export function affords(budget: ModelBudget, use: Pick<ModelUse, 'inputTokens' | 'outputTokens'>): boolean {
  return use.inputTokens + use.outputTokens <= budget.tokens && costOf(use, budget.prices) <= budget.cost
}
