import { CubeError, database, now } from '#kernel'
import { readConversation } from '#readings'
import { requirePerson, route } from '../../respond.ts'

export const GET = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requirePerson(request)
  const found = await readConversation(await database(), person.id, (await context.params).id, now())
  if (!found) throw new CubeError('conversation-unknown', 'No such conversation.', { status: 404 })
  return Response.json(found)
})
