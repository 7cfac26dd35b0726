import { z } from 'zod'
import { changeRelease, publishRelease, revertRelease, scheduleVersion, templateIdSchema, versionSchema } from '#studio'
import { dueSchema, studioRoute, whySchema } from '../../studio-route.ts'

const bodySchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('put'), template: templateIdSchema, version: versionSchema }),
  z.strictObject({ act: z.literal('remove'), template: templateIdSchema }),
  z.strictObject({ act: z.literal('discard') }),
  z.strictObject({ act: z.literal('publish'), why: whySchema }),
  z.strictObject({ act: z.literal('revert'), why: whySchema.default('') }),
  z.strictObject({ act: z.literal('schedule'), dueAt: dueSchema, why: whySchema }),
])

export const POST = studioRoute<'release'>(async ({ client, actor, now, named: { release }, body }) => {
  const asked = await body(bodySchema)
  switch (asked.act) {
    case 'publish':
      return publishRelease(client, actor, { release, why: asked.why }, now)
    case 'revert':
      return revertRelease(client, actor, { release, why: asked.why }, now)
    case 'schedule':
      return scheduleVersion(client, actor, { release, dueAt: asked.dueAt, why: asked.why }, now)
    case 'put':
      return changeRelease(client, actor, release, { kind: 'put', template: asked.template, version: asked.version }, now)
    case 'remove':
      return changeRelease(client, actor, release, { kind: 'remove', template: asked.template }, now)
    case 'discard':
      return changeRelease(client, actor, release, { kind: 'discard' }, now)
  }
})
