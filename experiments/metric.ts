import { z } from 'zod'

/** What the event log holds of what came of a reading. */
export const outcomeNames = ['rating', 'dwell', 'follow-up', 'returned', 'share', 'complaint', 'grounding', 'latency'] as const
export const outcomeSchema = z.enum(outcomeNames)
export type OutcomeName = z.infer<typeof outcomeSchema>

const common = {
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u),
  outcome: outcomeSchema,
  /** Which way is better. */
  better: z.enum(['more', 'less']),
  /** So many days from a person's first exposure count, and as many before it for CUPED. */
  days: z.int().min(1).max(90).default(7),
  /** Whether what a person did before the exposure is taken off. */
  cuped: z.boolean().default(false),
}

/**
 * One figure per variant, over people. `proportion`: of people with such an outcome above 0. `mean`: of each person's `total` (0 for
 * none) or own `average` (people without an outcome do not count). `ratio`: all values over how many
 * outcomes of `over` there were. `quantile`: of people's own averages.
 */
export const metricSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('proportion') }),
  z.strictObject({ ...common, kind: z.literal('mean'), of: z.enum(['total', 'average']) }),
  z.strictObject({ ...common, kind: z.literal('ratio'), over: outcomeSchema }),
  z.strictObject({ ...common, kind: z.literal('quantile'), at: z.number().gt(0).lt(1) }),
])
export type Metric = z.infer<typeof metricSchema>

/** What stops a variant: the metric gets worse than the control by more than `margin`, in the metric's own unit. */
export const guardrailSchema = z.strictObject({
  metric: metricSchema.refine(({ kind, cuped }) => (kind === 'proportion' || kind === 'mean') && !cuped, 'a guardrail is a plain proportion or mean'),
  margin: z.number().nonnegative(),
})
export type Guardrail = z.infer<typeof guardrailSchema>
