import { z } from 'zod'
import { ownerLinkHolds, personOf, redeemOwnerLink, startAnonymousSession } from '#accounts'
import { database, now } from '#kernel'
import { tokenSchema, withCookies } from '../account/answer.ts'
import { errorResponse, readBody, requestLocale, requestNetwork, requireRate, route } from '../respond.ts'

const bodySchema = z.strictObject({ token: tokenSchema })

/** Uses up the one-time link that the terminal prints: makes this browser an admin's. */
export const POST = route(async (request) => {
  await requireRate('owner', requestNetwork(request), { burst: 10, perMilliseconds: 60_000 })
  const { token } = await readBody(request, bodySchema)
  const client = await database()
  if (!(await ownerLinkHolds(client, token, now()))) return errorResponse('owner-link-used', 403, requestLocale(request))
  const known = await personOf(request.headers)
  const session = known ? { person: known, cookies: [] } : await startAnonymousSession(client, request.headers)
  if (!(await redeemOwnerLink(client, session.person.id, token, now()))) return errorResponse('owner-link-used', 403, requestLocale(request))
  return withCookies(Response.json({ state: 'owner' }), session.cookies)
})
