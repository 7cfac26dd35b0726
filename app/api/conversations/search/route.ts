import { z } from 'zod'
import { database } from '#kernel'
import { searchConversations } from '#readings'
import { readBody, requirePerson, requireRate, route } from '../../respond.ts'

const bodySchema = z.object({ text: z.string().trim().min(1).max(100) })

/** Looks through this person's own conversations. The words come in the body, because addresses are written down in many places. */
export const POST = route(async (request) => {
  const person = await requirePerson(request)
  await requireRate('search', person.id, { burst: 30, perMilliseconds: 60_000 })
  const { text } = await readBody(request, bodySchema)
  return Response.json(await searchConversations(await database(), person.id, text))
})
