import type { Rule } from './parse-rules.ts'
import table from './rules.json' with { type: 'json' }

export type RuleId = keyof typeof table
/** The rules of docs/rules by id. */
export const rules: Record<RuleId, Rule> = table
