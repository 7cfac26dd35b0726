import { database } from '#kernel'
import { listConversations } from '#readings'
import { requirePerson, route } from '../respond.ts'

export const GET = route(async (request) => {
  const person = await requirePerson(request)
  return Response.json(await listConversations(await database(), person.id))
})
