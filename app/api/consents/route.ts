import { z } from 'zod'
import { recordConsent, withdrawConsent } from '#accounts'
import { experimentsPurpose, leaveExperiments } from '#experiments'
import { database, now } from '#kernel'
import { revokeShares } from '#readings'
import { readBody, requireCaller, requirePerson, route } from '../respond.ts'

/** What a person may agree to and take back here. The consent to use birth data is given where a session begins; without it nothing else is agreed to. */
const bodySchema = z.union([
  z.strictObject({ purpose: z.enum(['names-to-model', experimentsPurpose]), given: z.boolean() }),
  z.strictObject({ purpose: z.literal('birth-data'), given: z.literal(false) }),
])

export const POST = route(async (request) => {
  const person = await requireCaller(request, 'readings.use')
  const { purpose, given } = await readBody(request, bodySchema)
  if (given) await requirePerson(request)
  const [client, at] = [await database(), now()]
  if (given) await recordConsent(client, person.id, at, purpose)
  else await withdrawConsent(client, person.id, purpose, at)
  if (purpose === 'birth-data') await revokeShares(client, person.id, at)
  if (!given && purpose === experimentsPurpose) await leaveExperiments(client, person.id)
  return Response.json({ given })
})
