import { clientBatchSchema, ingestEvents } from '#experiments'
import { CubeError, database, now } from '#kernel'
import { readBody, requirePerson, requireRate, route } from '../respond.ts'

/** Batches of one person: one a second, with room for what a phone kept while it was offline. */
const perPerson = { burst: 60, perMilliseconds: 60_000 }

/** What came of a reading, told by the browser that showed it. Answers once it is committed. */
export const POST = route(async (request) => {
  const person = await requirePerson(request)
  requireRate('events', person.id, perPerson)
  const { events } = await readBody(request, clientBatchSchema)
  const result = await ingestEvents(await database(), person.id, events, now())
  if (!result.ok) throw new CubeError('too-many-requests', 'Too many events are waiting.', { status: 429 })
  return Response.json({ stored: result.stored, known: result.known, refused: result.refused })
})
