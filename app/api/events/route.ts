import { hasConsented } from '#accounts'
import { clientBatchSchema, type ExperimentEvent, experimentsPurpose, ingestEvents, recordExposures, type SeenComponent } from '#experiments'
import { CubeError, type Database, database, now } from '#kernel'
import { receiptOfComponent } from '#readings'
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
  await recordExposures(client, person.id, await seenComponents(client, person.id, events, at))
  const result = await ingestEvents(client, person.id, events, at)
  if (!result.ok) throw new CubeError('too-many-requests', 'Too many events are waiting.', { status: 429 })
  return Response.json({ stored: result.stored, known: result.known, refused: result.refused, taking })
})

/** Of what was seen, the components of this person, with when and under which variants they were made. */
async function seenComponents(client: Database, personId: string, events: readonly ExperimentEvent[], at: Date): Promise<SeenComponent[]> {
  const seen = new Map<string, number>()
  for (const { name, component, at: time } of events) if (name === 'seen' && component && !seen.has(component)) seen.set(component, time)
  const found: SeenComponent[] = []
  for (const [component, time] of seen) {
    const receipt = await receiptOfComponent(client, personId, component)
    if (!receipt) continue
    const toldAt = new Date(receipt.issuedAt)
    // A clock that goes wrong neither sees what is not told yet nor in the future.
    const seenAt = new Date(Math.min(Math.max(time, toldAt.getTime()), at.getTime()))
    found.push({ component, variants: receipt.variants, toldAt, seenAt })
  }
  return found
}
