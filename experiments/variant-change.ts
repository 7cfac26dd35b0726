import { z } from 'zod'
import type { Condition } from './check-conditions.ts'

/** Names that no experiment may carry: what keeps people safe, what they pay and what they agreed to is the same for everybody. */
const untouchable =
  /(?:^|[-.])(?:safety|safe|crisis|danger|harm|care|helpline|hotline|price|prices|pricing|pay|payment|plan|consent|privacy|terms|age)(?:$|[-.])/u

const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/u)
  .max(80)
  .refine((text) => !untouchable.test(text), 'what keeps people safe, prices and consent are never part of an experiment')

/** A published version of the words of readings in one language; 0: the words as they ship. Nothing told in a crisis is among them. */
const words = { locale: z.enum(['ko', 'en']), version: z.int().nonnegative() }

/** What a variant changes. `null` stands for what is served without an experiment. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), template: name, version: z.string().regex(/^\d+\.\d+\.\d+$/u) }),
  /** The phrases of that version. */
  z.strictObject({ kind: z.literal('phrasing'), ...words }),
  /** What models are told of the tone by that version. */
  z.strictObject({ kind: z.literal('prompt'), ...words }),
  z.strictObject({ kind: z.literal('picker-policy'), policy: z.enum(['scored', 'uniform', 'bandit']) }),
  z.strictObject({ kind: z.literal('layout'), layout: z.enum(['component-first', 'words-first', 'side-by-side']) }),
  z.strictObject({ kind: z.literal('follow-ups'), source: z.enum(['topic', 'chart', 'none']), count: z.int().min(0).max(5) }),
])
export type VariantChange = z.infer<typeof changeSchema>

/** The one place that a change touches. Two experiments on the same surface must share a layer. */
export function surfaceOf(change: VariantChange): string {
  switch (change.kind) {
    case 'template':
      return `template:${change.template}`
    case 'phrasing':
    case 'prompt':
      return `${change.kind}:${change.locale}`
    case 'picker-policy':
    case 'layout':
    case 'follow-ups':
      return change.kind
  }
}

/** Every place that these variants touch, once. */
export function surfacesOf(variants: readonly { change: VariantChange | null }[]): string[] {
  return [...new Set(variants.flatMap(({ change }) => (change ? [surfaceOf(change)] : [])))]
}

/** The published version that a change needs, such as `annual-strip@1.1.0` or `ko@3`; null: it needs none. */
export function versionOf(change: VariantChange): string | null {
  switch (change.kind) {
    case 'template':
      return `${change.template}@${change.version}`
    case 'phrasing':
    case 'prompt':
      return `${change.locale}@${change.version}`
    default:
      return null
  }
}

/** Words of one language can only be compared among those who read in it: whoever else was counted would see no difference. */
export function isComparable(change: VariantChange | null, conditions: readonly Condition[]): boolean {
  if (change?.kind !== 'phrasing' && change?.kind !== 'prompt') return true
  return conditions.some(({ attribute, is }) => attribute === 'locale' && is.every((locale) => locale === change.locale))
}
