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

/** A 64-bit number as two halves without sign: big integers would take most of an assignment's time. */
type Word = readonly [high: number, low: number]

const offsetBasis: Word = [0xcbf29ce4, 0x84222325]

/** FNV-1a over UTF-8, continued from an earlier state. The prime is 2^40 + 435. */
function absorb([startHigh, startLow]: Word, text: string): Word {
  let [high, low] = [startHigh, startLow]
  const step = (byte: number) => {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * 435
    high = (high * 435 + ((product / 2 ** 32) | 0) + mixed * 256) >>> 0
    low = product >>> 0
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128) step(code)
    else {
      for (const byte of new TextEncoder().encode(text.slice(index))) step(byte)
      break
    }
  }
  return [high, low]
}

/** The product of two 64-bit numbers modulo 2^64. */
function multiply([high, low]: Word, [otherHigh, otherLow]: Word): Word {
  const [upper, lower] = [low >>> 16, low & 0xffff]
  const [otherUpper, otherLower] = [otherLow >>> 16, otherLow & 0xffff]
  const middle = upper * otherLower + ((lower * otherLower) >>> 16)
  const crossed = lower * otherUpper + (middle & 0xffff)
  const carried = upper * otherUpper + ((middle / 65_536) >>> 0) + ((crossed / 65_536) >>> 0)
  return [(carried + Math.imul(high, otherLow) + Math.imul(low, otherHigh)) >>> 0, Math.imul(low, otherLow) >>> 0]
}

function fold([high, low]: Word): Word {
  return [high, (low ^ (high >>> 1)) >>> 0]
}

/** The mixer of MurmurHash3: short, public and the same in every language, as FNV-1a is. */
function finish(state: Word): Word {
  const once = multiply(fold(state), [0xff51afd7, 0xed558ccd])
  return fold(multiply(fold(once), [0xc4ceb9fe, 0x1a85ec53]))
}

/** FNV-1a over UTF-8, 64 bits, finished with the mixer of MurmurHash3. */
export function hash64(text: string): bigint {
  const [high, low] = finish(absorb(offsetBasis, text))
  return (BigInt(high) << 32n) | BigInt(low)
}

/** A number in (0, 1) with 53 bits, fixed for what was absorbed and this variant. */
function draw(state: Word, variant: string): number {
  const [high, low] = finish(absorb(state, variant))
  return (high * 2 ** 21 + (low >>> 11) + 0.5) / 2 ** 53
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
  const absorbed = absorb(offsetBasis, `${experiment}\u0000${person}\u0000`)
  let best: { id: string; score: number } | null = null
  for (const { id, weight } of live) {
    const score = Math.log(draw(absorbed, id)) / weight
    if (best === null || score > best.score || (score === best.score && id < best.id)) best = { id, score }
  }
  return best?.id ?? null
}
