import { hasConsented } from '#accounts'
import { clientBatchSchema, experimentsPurpose, ingestEvents, recordExposures } from '#experiments'
import { CubeError, database, now } from '#kernel'
import { findSeenComponents } from '#readings'
import { readBody, requirePerson, requireRate, route } from '../respond.ts'

/** Batches of one person: one a second, with room for what a phone kept while it was offline. */
const perPerson = { burst: 60, perMilliseconds: 60_000 }

/**
 * What came into view and what came of a reading, told by the browser that showed it. Answers once it is committed. Of a person who
 * did not agree to take part nothing is taken, and `taking` says so.
 */
export const POST = route(async (request) => {
  const person = await requirePerson(request)
  await requireRate('events', person.id, perPerson)
  const { events } = await readBody(request, clientBatchSchema)
  const client = await database()
  const taking = await hasConsented(client, person.id, experimentsPurpose)
  if (!taking) return Response.json({ stored: 0, known: 0, refused: events.length, taking })
  const at = now()
  await recordExposures(client, person.id, await findSeenComponents(client, person.id, events, at))
  const result = await ingestEvents(client, person.id, events, at)
  if (!result.ok) throw new CubeError('too-many-requests', 'Too many events are waiting.', { status: 429 })
  return Response.json({ stored: result.stored, known: result.known, refused: result.refused, taking })
})
