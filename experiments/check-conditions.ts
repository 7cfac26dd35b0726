import { z } from 'zod'

/** A value as the chart's own tables spell it; experiments know no chart. */
const chartValue = z.string().min(1).max(40)

function condition<Attribute extends keyof Attributes, Value extends z.ZodType>(attribute: Attribute, value: Value) {
  return z.strictObject({ attribute: z.literal(attribute), is: z.array(value).min(1).max(40) })
}

/** What is known of a person at the moment of a reading. An absent attribute matches nothing. */
export interface Attributes {
  locale?: 'ko' | 'en'
  role?: string
  device?: 'phone' | 'tablet' | 'computer'
  /** Every purpose that the person has consented to. */
  consent?: readonly string[]
  dayStem?: string
  strength?: string
  structure?: string
  /** Elements that the chart lacks. */
  missingElement?: readonly string[]
  hourKnown?: boolean
}

/** What must hold for a person to take part: one of the values in `is`. All conditions must hold. */
export const conditionSchema = z.discriminatedUnion('attribute', [
  condition('locale', z.enum(['ko', 'en'])),
  condition('role', z.string().min(1).max(40)),
  condition('device', z.enum(['phone', 'tablet', 'computer'])),
  condition('consent', z.string().min(1).max(40)),
  condition('dayStem', chartValue),
  condition('strength', chartValue),
  condition('structure', chartValue),
  condition('missingElement', chartValue),
  condition('hourKnown', z.boolean()),
])
export type Condition = z.infer<typeof conditionSchema>

export function conditionsHold(conditions: readonly Condition[], attributes: Attributes): boolean {
  return conditions.every(({ attribute, is }) => {
    const value = attributes[attribute]
    if (value === undefined) return false
    const wanted: readonly (string | boolean)[] = is
    return typeof value === 'string' || typeof value === 'boolean' ? wanted.includes(value) : value.some((one) => wanted.includes(one))
  })
}
