import { z } from 'zod'
import { variantSchema } from './assign-variant.ts'
import { conditionSchema } from './check-conditions.ts'
import { guardrailSchema, metricSchema } from './metric.ts'
import { changeSchema, isComparable } from './variant-change.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/u)

/** A variant with what it changes; null for what is served without an experiment. */
export const designedVariantSchema = variantSchema.extend({ id, weight: z.number().nonnegative().max(1_000), change: changeSchema.nullable() })
export type DesignedVariant = z.infer<typeof designedVariantSchema>

export const decisionRuleSchema = z.strictObject({
  alpha: z.number().gt(0).max(0.2).default(0.05),
  power: z.number().gte(0.5).lt(1).default(0.8),
  /** The relative effect that is worth finding. */
  leastEffect: z.number().gt(0),
  /** What is done when the planned people have come and nothing was found. */
  otherwise: z.enum(['keep-control', 'ship-simplest']),
})

/** Everything that must be known before an experiment may start. The first variant is the control. */
export const designSchema = z
  .strictObject({
    hypothesis: z.string().trim().min(20).max(600),
    layer: id,
    conditions: z.array(conditionSchema).max(20),
    variants: z.array(designedVariantSchema).min(2).max(10),
    primary: metricSchema,
    secondary: z.array(metricSchema).max(20),
    guardrails: z.array(guardrailSchema).min(1).max(10),
    rule: decisionRuleSchema,
    /** People of all variants together at which the last look is taken. */
    plannedPeople: z.int().min(100).max(100_000_000),
    /** Shares of the layer, rising, and for how many hours each is held at least. */
    ramp: z
      .array(z.strictObject({ share: z.number().gt(0).max(1), hours: z.number().nonnegative().max(2_000) }))
      .min(1)
      .max(20),
    /** For so many hours every variant shows the control first, to see that nothing but the variant will differ. */
    sameFirstHours: z.number().nonnegative().max(2_000).default(0),
  })
  .superRefine(({ conditions, variants, primary, secondary, guardrails, ramp }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (new Set(variants.map((variant) => variant.id)).size < variants.length) refuse('variants', 'two variants have the same name')
    if (!(variants[0]!.weight > 0)) refuse('variants', 'the control needs a weight above 0')
    if (variants.filter(({ weight }) => weight > 0).length < 2) refuse('variants', 'at least two variants need a weight above 0')
    if (variants.some(({ change }) => !isComparable(change, conditions))) refuse('conditions', 'words of one language are compared among its readers')
    const metrics = [primary, ...secondary, ...guardrails.map(({ metric }) => metric)].map((metric) => metric.id)
    if (new Set(metrics).size < metrics.length) refuse('primary', 'two metrics have the same name')
    if (ramp.some(({ share }, index) => index > 0 && share <= ramp[index - 1]!.share))
      refuse('ramp', 'each step of a ramp is wider than the one before')
  })
export type Design = z.infer<typeof designSchema>
