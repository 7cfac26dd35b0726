import { CubeError, database, now } from '#kernel'
import { revokeShare } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { requireCaller, route } from '../../respond.ts'

/** Ends a link; also of a person who took their consent back. */
export const DELETE = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requireCaller(request, 'readings.use')
  const id = idSchema.safeParse((await context.params).id)
  if (!id.success || !(await revokeShare(await database(), person.id, id.data, now())))
    throw new CubeError('share-unknown', 'No such share.', { status: 404 })
  return Response.json({ revoked: true })
})
