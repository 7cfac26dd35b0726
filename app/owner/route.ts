import { ownerLinkHolds, personOf, redeemOwnerLink, startAnonymousSession } from '#accounts'
import { database, now } from '#kernel'
import { errorResponse, requestLocale, requestNetwork, requireRate, route } from '../api/respond.ts'

/** The one-time link that the terminal prints: makes this browser an admin's. */
export const GET = route(async (request) => {
  requireRate('owner', requestNetwork(request), { burst: 10, perMilliseconds: 60_000 })
  const token = request.nextUrl.searchParams.get('token') ?? ''
  const client = await database()
  if (!(await ownerLinkHolds(client, token, now()))) return errorResponse('owner-link-used', 403, requestLocale(request))
  const known = await personOf(request.headers)
  const session = known ? { person: known, cookies: [] } : await startAnonymousSession(client, request.headers)
  if (!(await redeemOwnerLink(client, session.person.id, token, now()))) return errorResponse('owner-link-used', 403, requestLocale(request))
  const response = new Response(null, { status: 303, headers: { location: '/owner/welcome', 'cache-control': 'no-store' } })
  for (const cookie of session.cookies) response.headers.append('set-cookie', cookie)
  return response
})
