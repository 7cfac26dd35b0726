import { readStoredModel } from '../understanding/read-stored-model.ts'
import type { SafetyKind } from './danger.ts'
import { type Network, openNetwork, weighByNetwork } from './danger-network.ts'
import type { NamedWords } from './danger-words.ts'
import { observeDanger } from './observe-danger.ts'

let opened: Network | undefined

/** How far a message is each kind of danger or none; the shares add up to 1. What was learnt of messages, no pattern. Pure. */
export function weighDanger(text: string, named: readonly NamedWords[]): Record<SafetyKind | 'none', number> {
  opened ??= openNetwork(readStoredModel('ai/safety/danger-model.json'))
  const shares = weighByNetwork(opened, observeDanger(text, named))
  return Object.fromEntries(opened.labels.map((label, at) => [label, shares[at]!])) as Record<SafetyKind | 'none', number>
}
