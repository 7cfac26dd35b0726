import { CubeError, type Database, database, now } from '#kernel'
import { authentication } from './authentication.ts'
import { mayDo, type Permission, type Permitted, type Role, rolesOf } from './permissions.ts'
import { readSessionToken } from './session-token.ts'

/** Who is asking. Holds no name and no address. */
export interface Person extends Permitted {
  id: string
  roles: readonly Role[]
  anonymous: boolean
  /** The session that asks; null for a program with a key. */
  session: string | null
}

interface SessionRow {
  session: string
  person: string
  roles: string[]
  anonymous: boolean
}

/**
 * The person of a request's cookies, or null when there is no valid session. Roles are read from the database every time, with the
 * session in one statement: every request asks this first.
 */
export async function personOf(headers: Headers): Promise<Person | null> {
  const client = await database()
  const { authCookies, secret } = await authentication(client).$context
  const token = readSessionToken(headers.get('cookie'), authCookies.sessionToken.name, secret)
  if (!token) return null
  const [found] = await client.$queryRaw<SessionRow[]>`
    SELECT session.id AS session, person.id AS person, person.roles, person.is_anonymous AS anonymous
    FROM session JOIN person ON person.id = session.person_id
    WHERE session.token = ${token} AND session.expires_at > ${now()} AND person.disabled_at IS NULL`
  if (!found) return null
  return { id: found.person, roles: rolesOf(found.roles), anonymous: found.anonymous, session: found.session, scope: null }
}

/** Lets the session of these cookies last anew, at most once a day. Returns the cookies to set, if any. */
export async function refreshSession(headers: Headers): Promise<string[]> {
  const { headers: answered } = await authentication(await database()).api.getSession({ headers, returnHeaders: true })
  return answered.getSetCookie()
}

/** Throws `not-permitted` unless the person, and the key they ask with, may do this. */
export function requirePermission(person: Permitted, permission: Permission): void {
  if (!mayDo(person, permission)) throw new CubeError('not-permitted', `The permission ${permission} is missing.`, { status: 403 })
}

/** Starts a session without a name. Returns the person and the cookies to set. */
export async function startAnonymousSession(client: Database, headers: Headers): Promise<{ person: Person; cookies: string[] }> {
  const { headers: answered, response } = await authentication(client).api.signInAnonymous({ headers, returnHeaders: true })
  const { id } = await client.session.findUniqueOrThrow({ where: { token: response.token }, select: { id: true } })
  return {
    person: { id: response.user.id, roles: ['reader'], anonymous: true, session: id, scope: null },
    cookies: answered.getSetCookie(),
  }
}

/** Starts a session of a person who has shown who they are. Returns its cookies and its id. */
export async function startSession(client: Database, headers: Headers, personId: string): Promise<{ session: string; cookies: string[] }> {
  const { headers: answered, response } = await authentication(client).api.startSession({ body: { personId }, headers, returnHeaders: true })
  return { session: response.session, cookies: answered.getSetCookie() }
}

/** The cookies that make a browser forget its session. */
export async function forgetSessionCookies(client: Database): Promise<string[]> {
  const { authCookies } = await authentication(client).$context
  const { name, attributes } = authCookies.sessionToken
  return [`${name}=; Path=${attributes.path ?? '/'}; Max-Age=0; HttpOnly; SameSite=Lax${attributes.secure ? '; Secure' : ''}`]
}
