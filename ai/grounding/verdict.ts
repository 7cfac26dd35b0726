import { type FactTable, positions } from '#engine/client'
import type { Anchor, Focus } from './find-anchors.ts'
import type { Mention } from './mention.ts'

export type ClaimStatus = 'supported' | 'contradicted' | 'absent'
export interface Verdict {
  status: ClaimStatus
  /** The fact that supports it, or the one it contradicts. */
  fact?: string
  /** Where it was found to belong; the next terms of the sentence may lean on it. */
  scope?: { scopes: string[]; part: Anchor['part']; natal: boolean }
  /** Nothing definite enough to look up was said. */
  unsure?: boolean
}

/** The sentence around a mention. */
export interface Surroundings {
  text: string
  anchors: readonly Anchor[]
  focus: Focus
  facts: FactTable
  /** All that was found in the sentence. */
  mentions: readonly Mention[]
}

export const natal: readonly string[] = positions
export const absent: Verdict = { status: 'absent' }

/** Looks a value up under ids that may hold it; several possible values are parted by `|`. */
export function compare(ids: readonly string[], value: string, facts: FactTable): Verdict {
  const values = value.split('|')
  const known = ids.filter((id) => facts.has(id))
  const match = known.find((id) => values.includes(String(facts.get(id)?.value)))
  if (match) return { status: 'supported', fact: match }
  return known[0] ? { status: 'contradicted', fact: known[0] } : absent
}

/** Whether so many facts were found as were claimed. */
export function readCount(found: readonly string[], count: number): Verdict {
  const [fact] = found
  if (found.length === count) return fact ? { status: 'supported', fact } : { status: 'supported' }
  return fact ? { status: 'contradicted', fact } : absent
}
