import { z } from 'zod'
import { recordConsent, withdrawConsent } from '#accounts'
import { database, now } from '#kernel'
import { readBody, requirePerson, route } from '../respond.ts'

/** What a person may agree to and take back here; without the consent to use birth data there is no session to ask from. */
const bodySchema = z.union([
  z.strictObject({ purpose: z.literal('names-to-model'), given: z.boolean() }),
  z.strictObject({ purpose: z.literal('birth-data'), given: z.literal(false) }),
])

export const POST = route(async (request) => {
  const person = await requirePerson(request)
  const { purpose, given } = await readBody(request, bodySchema)
  if (given) await recordConsent(await database(), person.id, now(), purpose)
  else await withdrawConsent(await database(), person.id, purpose, now())
  return Response.json({ given })
})
