import { z } from 'zod'
import { outcomeNames } from './metric.ts'

const day = 86_400_000

/** UUID version 7: it begins with its time, so that rows come nearly in order. */
const idSchema = z.uuidv7()
const sessionSchema = z.string().regex(/^[A-Za-z0-9-]{8,64}$/u)

const common = {
  id: idSchema,
  session: sessionSchema,
  /** Rises by one within a session. */
  sequence: z.int().min(0).max(1_000_000),
  /** When it happened, in milliseconds since 1970, by the clock of whoever tells it. */
  at: z.int().min(0).max(8_640_000_000_000),
  component: z
    .string()
    .regex(/^[A-Za-z0-9]{8,64}$/u)
    .nullable(),
}

/** What a browser may tell: that a component came into view, and for how many seconds it was read. All else is told by the server alone. */
export const clientEventSchema = z.discriminatedUnion('name', [
  z.strictObject({ ...common, component: common.component.unwrap(), name: z.literal('seen'), value: z.literal(1) }),
  z.strictObject({ ...common, name: z.literal('dwell'), value: z.number().min(0).max(86_400) }),
])
export type ClientEvent = z.infer<typeof clientEventSchema>

export const mostEvents = 200
export const clientBatchSchema = z.strictObject({ events: z.array(clientEventSchema).min(1).max(mostEvents) })

/** An event of any kind, as the log takes it. `value`: seconds of dwell and latency, 0 to 1 of grounding, -1 to 1 of a rating, 1 of what happened. */
export const eventSchema = z.strictObject({ ...common, name: z.enum([...outcomeNames, 'seen']), value: z.number().min(-1_000_000).max(1_000_000) })
export type ExperimentEvent = z.infer<typeof eventSchema>

const [earliest, latest] = [-30 * day, 5 * 60_000]

/** Whether the time of an event can be true: not in the future, but for clocks that go wrong, and not older than a queue keeps it. */
export function isTimely({ at }: Pick<ExperimentEvent, 'at'>, now: Date): boolean {
  const age = at - now.getTime()
  return age >= earliest && age <= latest
}
