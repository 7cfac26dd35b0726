import { z } from 'zod'
import { listNotices, readNotices } from '#studio'
import { idSchema } from '../../../request/id-schema.ts'
import { studioRoute } from '../studio-route.ts'

const bodySchema = z.strictObject({ read: z.union([z.literal('all'), z.array(idSchema).max(200)]) })

export const GET = studioRoute(({ client, actor }) => listNotices(client, actor.id))

export const POST = studioRoute(async ({ client, actor, now, body }) => ({
  read: await readNotices(client, actor.id, (await body(bodySchema)).read, now),
}))
