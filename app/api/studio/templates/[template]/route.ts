import { z } from 'zod'
import { listMoves, movePointer, readUsage, revertTemplate, scheduleVersion, versionSchema } from '#studio'
import { dueSchema, expectedSchema, studioRoute, whySchema } from '../../studio-route.ts'

const bodySchema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('move'),
    pointer: z.enum(['staging', 'production']),
    version: versionSchema.nullable(),
    expected: expectedSchema.default(null),
    why: whySchema,
    inUse: z.boolean().default(false),
  }),
  z.strictObject({ act: z.literal('revert'), expected: expectedSchema, why: whySchema.default('') }),
  z.strictObject({ act: z.literal('schedule'), version: versionSchema, expected: expectedSchema, dueAt: dueSchema, why: whySchema }),
])

export const GET = studioRoute<'template'>(async ({ client, now, named: { template } }) => {
  const [moves, usage] = await Promise.all([listMoves(client, template), readUsage(client, template, now)])
  return { moves, usage }
})

export const POST = studioRoute<'template'>(async ({ client, actor, now, named: { template }, body }) => {
  const asked = await body(bodySchema)
  if (asked.act === 'move') return movePointer(client, actor, { ...asked, template }, now)
  if (asked.act === 'revert') return revertTemplate(client, actor, { ...asked, template }, now)
  return scheduleVersion(client, actor, { ...asked, template }, now)
})
