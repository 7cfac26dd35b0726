import { CubeError, database, now } from '#kernel'
import { readConversation } from '#readings'
import { idSchema } from '../../../request/id-schema.ts'
import { requirePerson, route } from '../../respond.ts'

export const GET = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requirePerson(request)
  const id = idSchema.safeParse((await context.params).id)
  const found = id.success && (await readConversation(await database(), person.id, id.data, now()))
  if (!found) throw new CubeError('conversation-unknown', 'No such conversation.', { status: 404 })
  return Response.json(found)
})
