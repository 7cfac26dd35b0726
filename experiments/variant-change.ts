import { z } from 'zod'

/** Names that no experiment may carry: what keeps people safe, what they pay and what they agreed to is the same for everybody. */
const untouchable =
  /(?:^|[-.])(?:safety|safe|crisis|danger|harm|care|helpline|hotline|price|prices|pricing|pay|payment|plan|consent|privacy|terms|age)(?:$|[-.])/u

const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/u)
  .max(80)
  .refine((text) => !untouchable.test(text), 'what keeps people safe, prices and consent are never part of an experiment')

/** The beats of a reading whose words may vary: not the note, which says what a reading cannot know, and nothing told in a crisis. */
const phrasedParts = z.enum(['verdict', 'when', 'what', 'why', 'step'])

/** What a variant changes. `null` stands for what is served without an experiment. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template'), template: name, version: z.string().regex(/^\d+\.\d+\.\d+$/u) }),
  z.strictObject({ kind: z.literal('phrasing'), part: phrasedParts, phrases: name }),
  z.strictObject({ kind: z.literal('prompt'), prompt: z.enum(['writer', 'understanding', 'proposer']), version: z.int().positive() }),
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
      return `phrasing:${change.part}`
    case 'prompt':
      return `prompt:${change.prompt}`
    case 'picker-policy':
    case 'layout':
    case 'follow-ups':
      return change.kind
  }
}
