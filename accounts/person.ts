import { type Database, database } from '#kernel'
import { authentication } from './authentication.ts'

export const roles = ['reader', 'owner'] as const
export type Role = (typeof roles)[number]

/** Who is asking. Holds no name and no address. */
export interface Person {
  id: string
  role: Role
  anonymous: boolean
}

/** The person of a request's cookies, or null when there is no valid session. */
export async function personOf(headers: Headers): Promise<Person | null> {
  if (!headers.get('cookie')?.includes('heal7')) return null
  const session = await authentication(await database()).api.getSession({ headers, query: { disableRefresh: true } })
  if (!session) return null
  const role = roles.find((candidate) => candidate === session.user.role) ?? 'reader'
  return { id: session.user.id, role, anonymous: session.user.isAnonymous === true }
}

/** Starts a session without a name. Returns the person and the cookies to set. */
export async function startAnonymousSession(client: Database, headers: Headers): Promise<{ person: Person; cookies: string[] }> {
  const { headers: answered, response } = await authentication(client).api.signInAnonymous({ headers, returnHeaders: true })
  return { person: { id: response.user.id, role: 'reader', anonymous: true }, cookies: answered.getSetCookie() }
}
