import { revokeKey } from '#accounts'
import { database, now } from '#kernel'
import { idSchema } from '../../../../request/id-schema.ts'
import { errorResponse, requestLocale, requireSession, route } from '../../../respond.ts'

export const DELETE = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requireSession(request)
  const id = idSchema.safeParse((await context.params).id)
  if (!id.success || !(await revokeKey(await database(), person.id, id.data, now()))) return errorResponse('key-unknown', 404, requestLocale(request))
  return Response.json({ id: id.data, revoked: true })
})
