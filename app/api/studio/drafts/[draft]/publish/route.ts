import { z } from 'zod'
import { publishDraft } from '#studio'
import { idSchema } from '../../../../../request/id-schema.ts'
import { dueSchema, expectedSchema, studioRoute, whySchema } from '../../../studio-route.ts'

const bodySchema = z.strictObject({
  destination: z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('staging') }),
    z.strictObject({ to: z.literal('production'), expected: expectedSchema }),
    z.strictObject({ to: z.literal('schedule'), expected: expectedSchema, dueAt: dueSchema }),
    z.strictObject({ to: z.literal('release'), release: idSchema }),
  ]),
  why: whySchema,
})

export const POST = studioRoute<'draft'>(async ({ client, actor, now, named, body }) =>
  publishDraft(client, actor, { ...named, ...(await body(bodySchema)) }, now),
)
