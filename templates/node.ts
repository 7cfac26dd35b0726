import type { SlotSchema } from './client.ts'
import type { Place } from './finding.ts'
import type { Expression } from './operation.ts'

/** What an expression yields: a slot, one of the template's own texts, or the result of a helper. */
export type ValueType = SlotSchema | { type: 'literal'; bytes: number } | { type: 'texts' }

/** A vetted piece of a source, with its place for the checks that follow. */
export type Node =
  | { kind: 'content'; text: string; at: Place }
  | { kind: 'put'; expression: Expression; type: ValueType; at: Place }
  | { kind: 'text'; slot: string; lines: number; at: Place }
  | BlockNode

export interface BlockNode {
  kind: 'block'
  block: 'if' | 'each' | 'with'
  expression: Expression
  type: ValueType
  body: Node[]
  else: Node[]
  at: Place
}
