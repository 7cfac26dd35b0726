import { type Model, weigh } from '../learning/model.ts'
import { readModel } from '../learning/read-model.ts'
import type { SafetyKind } from './danger.ts'
import type { NamedWords } from './danger-words.ts'
import { observeDanger } from './observe-danger.ts'

let opened: Model | undefined

/** How far a message is each kind of danger or none; the shares add up to 1. What was learnt of messages, no pattern. Pure. */
export function weighDanger(text: string, named: readonly NamedWords[]): Record<SafetyKind | 'none', number> {
  opened ??= readModel('ai/safety/danger-model.json')
  const shares = weigh(opened, observeDanger(text, named), 'danger')
  return Object.fromEntries(shares.map(({ label, share }) => [label, share])) as Record<SafetyKind | 'none', number>
}
