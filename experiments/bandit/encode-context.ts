import { z } from 'zod'
import type { Attributes } from '../check-conditions.ts'

/** Which features of a chart the bandit sees, each with the values that it tells apart. Part of the log: it fixes the context's length. */
export const contextSpecSchema = z
  .array(
    z.strictObject({
      attribute: z.enum(['locale', 'device', 'dayStem', 'strength', 'structure', 'missingElement', 'hourKnown']),
      values: z.array(z.string().min(1).max(40)).min(1).max(24),
    }),
  )
  .max(8)
export type ContextSpec = z.infer<typeof contextSpecSchema>

export function contextLength(spec: ContextSpec): number {
  return 1 + spec.reduce((sum, { values }) => sum + values.length, 0)
}

/** Which values a context names, by attribute: what `encodeContext` put in. Of a feature that is true or not both are named. */
export function decodeContext(spec: ContextSpec, context: readonly number[]): { attribute: string; value: string }[] {
  let place = 1
  return spec.flatMap(({ attribute, values }) => {
    const held = values.filter((_value, index) => context[place + index] === 1)
    place += values.length
    const named = held.length === 0 && values.length === 1 && values[0] === 'true' ? ['false'] : held
    return named.map((value) => ({ attribute, value }))
  })
}

/** 1, then 1 or 0 for each value of each feature; a value that the spec does not name, or an unknown one, is 0 everywhere. */
export function encodeContext(spec: ContextSpec, attributes: Attributes): number[] {
  return [
    1,
    ...spec.flatMap(({ attribute, values }) => {
      const own = attributes[attribute]
      const held = own === undefined ? [] : typeof own === 'object' ? own : [String(own)]
      return values.map((value) => (held.includes(value) ? 1 : 0))
    }),
  ]
}
