import { type LinearModel, openModel, weigh } from '../understanding/linear-model.ts'
import type { SafetyKind } from './danger.ts'
import stored from './danger-model.json' with { type: 'json' }
import type { NamedWords } from './danger-words.ts'
import { observeDanger } from './observe-danger.ts'

let opened: LinearModel | undefined

/** How far a message is each kind of danger or none; the shares add up to 1. What was learnt of messages, no pattern. Pure. */
export function weighDanger(text: string, named: readonly NamedWords[]): Record<SafetyKind | 'none', number> {
  opened ??= openModel(stored)
  const shares = weigh(opened, observeDanger(text, named), 'danger').map(({ label, share }) => [label, share] as const)
  return Object.fromEntries(shares) as Record<SafetyKind | 'none', number>
}
