import { database } from '#kernel'
import { listMemories } from '#readings'
import { idSchema } from '../../request/id-schema.ts'
import { requirePerson, route } from '../respond.ts'

/** What is remembered of this person, a page at a time: `?after=` the `next` of the page before. */
export const GET = route(async (request) => {
  const person = await requirePerson(request)
  const after = idSchema.nullable().catch(null).parse(request.nextUrl.searchParams.get('after'))
  return Response.json(await listMemories(await database(), person.id, after))
})
