import { z } from 'zod'

/** Raised when the same inputs would give another variant; part of the vectors in tests/data/assignment-vectors.json. */
export const assignmentSpecVersion = 1

export const variantSchema = z.strictObject({ id: z.string().min(1), weight: z.number().nonnegative() })
export type Variant = z.infer<typeof variantSchema>

/** What must hold for a person to take part. All conditions must hold. */
export const conditionSchema = z.discriminatedUnion('attribute', [
  z.strictObject({ attribute: z.literal('locale'), is: z.array(z.enum(['ko', 'en'])).min(1) }),
  z.strictObject({ attribute: z.literal('role'), is: z.array(z.string()).min(1) }),
])
export type Condition = z.infer<typeof conditionSchema>
export interface Attributes {
  locale?: 'ko' | 'en'
  role?: string
}

/** FNV-1a over UTF-8, 64 bits, finished with the mixer of MurmurHash3: both are short, public and the same in every language. */
export function hash64(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  hash = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn)
  hash = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n)
  return hash ^ (hash >> 33n)
}

/** A number in (0, 1) with 53 bits, fixed for this experiment, person and variant. */
function draw(experiment: string, person: string, variant: string): number {
  return (Number(hash64(`${experiment}\u0000${person}\u0000${variant}`) >> 11n) + 0.5) / 2 ** 53
}

export function conditionsHold(conditions: readonly Condition[], attributes: Attributes): boolean {
  return conditions.every(({ attribute, is }) => {
    const value = attributes[attribute]
    return value !== undefined && (is as readonly string[]).includes(value)
  })
}

/**
 * Weighted rendezvous hashing: each variant draws, the highest `log(draw) / weight` wins. Only the person, the experiment and a
 * variant's own weight decide its score, so a changed weight moves no more people than it must. Null: nobody takes part.
 * `stored`: the variant this person already has; it stays while it exists with a weight above 0.
 */
export function assignVariant(experiment: string, person: string, variants: readonly Variant[], stored: string | null): string | null {
  const live = variants.filter((variant) => variant.weight > 0)
  if (stored !== null && live.some((variant) => variant.id === stored)) return stored
  let best: { id: string; score: number } | null = null
  for (const { id, weight } of live) {
    const score = Math.log(draw(experiment, person, id)) / weight
    if (best === null || score > best.score || (score === best.score && id < best.id)) best = { id, score }
  }
  return best?.id ?? null
}
