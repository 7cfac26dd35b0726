import { z } from 'zod'
import { recordConsent, withdrawConsent } from '#accounts'
import { experimentsPurpose, leaveExperiments } from '#experiments'
import { database, now } from '#kernel'
import { readBody, requirePerson, route } from '../respond.ts'

/** What a person may agree to and take back here; without the consent to use birth data there is no session to ask from. */
const bodySchema = z.union([
  z.strictObject({ purpose: z.enum(['names-to-model', experimentsPurpose]), given: z.boolean() }),
  z.strictObject({ purpose: z.literal('birth-data'), given: z.literal(false) }),
])

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const { purpose, given } = await readBody(request, bodySchema)
  const client = await database()
  if (given) await recordConsent(client, person.id, now(), purpose)
  else await withdrawConsent(client, person.id, purpose, now())
  if (!given && purpose === experimentsPurpose) await leaveExperiments(client, person.id)
  return Response.json({ given })
})
