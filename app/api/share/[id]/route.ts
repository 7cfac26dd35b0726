import { CubeError, database, now } from '#kernel'
import { revokeShare } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { requirePerson, route } from '../../respond.ts'

export const DELETE = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requirePerson(request)
  const id = idSchema.safeParse((await context.params).id)
  if (!id.success || !(await revokeShare(await database(), person.id, id.data, now())))
    throw new CubeError('share-unknown', 'No such share.', { status: 404 })
  return Response.json({ revoked: true })
})
