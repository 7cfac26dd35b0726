import { z } from 'zod'
import { settleComment } from '#studio'
import { studioRoute } from '../../studio-route.ts'

const bodySchema = z.strictObject({ settled: z.boolean() })

export const PATCH = studioRoute<'comment'>(async ({ client, actor, now, named, body }) =>
  settleComment(client, actor, { ...named, ...(await body(bodySchema)) }, now),
)
