import { z } from 'zod'
import { personOf, recordConsent, startAnonymousSession } from '#accounts'
import { database, now } from '#kernel'
import { readBody, requireNewPersonRate, route } from '../respond.ts'

const bodySchema = z.object({ consent: z.literal(true) })

/** Starts an anonymous session, or records consent in the one that exists. */
export const POST = route(async (request) => {
  await readBody(request, bodySchema)
  const client = await database()
  const known = await personOf(request.headers)
  if (known) {
    await recordConsent(client, known.id, now())
    return Response.json({ person: { roles: known.roles } })
  }
  await requireNewPersonRate(request)
  const { person, cookies } = await startAnonymousSession(client, request.headers)
  await recordConsent(client, person.id, now())
  const response = Response.json({ person: { roles: person.roles } })
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
})
