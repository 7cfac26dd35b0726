import { z } from 'zod'
import { absorb, drawFrom, offsetBasis } from './hash-text.ts'

/** Raised when the same inputs would give another variant; part of the vectors in tests/data/assignment-vectors.json. */
export const assignmentSpecVersion = 1

export const variantSchema = z.strictObject({ id: z.string().min(1), weight: z.number().nonnegative() })
export type Variant = z.infer<typeof variantSchema>

/**
 * Weighted rendezvous hashing: each variant draws, the highest `log(draw) / weight` wins. Only the person, the experiment and a
 * variant's own weight decide its score, so a changed weight moves no more people than it must. Null: nobody takes part.
 * `stored`: the variant this person already has; it stays while it exists with a weight above 0.
 */
export function assignVariant(experiment: string, person: string, variants: readonly Variant[], stored: string | null): string | null {
  const live = variants.filter((variant) => variant.weight > 0)
  if (stored !== null && live.some((variant) => variant.id === stored)) return stored
  const absorbed = absorb(offsetBasis, `${experiment}\u0000${person}\u0000`)
  let best: { id: string; score: number } | null = null
  for (const { id, weight } of live) {
    const score = Math.log(drawFrom(absorbed, id)) / weight
    if (best === null || score > best.score || (score === best.score && id < best.id)) best = { id, score }
  }
  return best?.id ?? null
}
