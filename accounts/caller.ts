import { type Database, database } from '#kernel'
import { keyOfToken } from './access-token.ts'
import { type KnownKey, knownKey } from './api-keys.ts'
import { rolesOf } from './permissions.ts'
import { type Person, personOf } from './person.ts'

/** The text after `Bearer`; null without such a header. */
export function bearerOf(headers: Headers): string | null {
  return /^Bearer ([\w.~+/-]{1,2000}=*)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null
}

async function personOfKey(client: Database, key: KnownKey): Promise<Person | null> {
  const row = await client.person.findUnique({ where: { id: key.personId, disabledAt: null }, select: { id: true, roles: true, isAnonymous: true } })
  return row && { id: row.id, roles: rolesOf(row.roles), anonymous: row.isAnonymous, session: null, scope: key.permissions }
}

/**
 * Who asks a route: with an `Authorization` header the person of a key or token, and nobody if it does not hold; otherwise the person
 * of the cookies. A refused key never falls back to a session.
 */
export async function callerOf(headers: Headers, now: Date): Promise<Person | null> {
  if (!headers.has('authorization')) return personOf(headers)
  const bearer = bearerOf(headers)
  if (!bearer) return null
  const client = await database()
  const key = bearer.includes('.') ? await keyOfToken(client, bearer, now) : await knownKey(client, bearer, now)
  return key && personOfKey(client, key)
}
