import { z } from 'zod'
import { beats } from './client.ts'
import { plainText } from './plain-text.ts'

const textOf = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => plainText(text).trim() !== '', 'Nothing that is seen.')

/**
 * One element of a reading as a writer (model or composer) proposes it. Nothing here is trusted: the template must be
 * eligible, the slot must exist, the sentence must pass the grounding check. `text` points at facts: `{fact:day.stem}`.
 */
export const planElementSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('component'), template: z.string().max(60) }),
  z.object({ kind: z.literal('sentence'), beat: z.enum(beats), text: textOf(400) }),
  z.object({ kind: z.literal('slot'), template: z.string().max(60), slot: z.string().max(60), text: textOf(400) }),
  z.object({ kind: z.literal('follow-up'), text: textOf(80) }),
])
export type PlanElement = z.infer<typeof planElementSchema>
