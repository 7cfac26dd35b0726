import { endSessions, forgetSessionCookies } from '#accounts'
import { database } from '#kernel'
import { requireSession, route } from '../../respond.ts'
import { withCookies } from '../answer.ts'

/** Ends the session. The browser is then as on a first visit: the next session begins, without a name, with the next consent. */
export const POST = route(async (request) => {
  const person = await requireSession(request)
  const client = await database()
  await endSessions(client, person, person.session)
  return withCookies(Response.json({ state: 'signed-out' }), await forgetSessionCookies(client))
})
