import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { type Database, purposeKey } from '#kernel'
import { type KnownKey, keyOfId, knownKey } from './api-keys.ts'
import { type Permission, permissionNames } from './permissions.ts'

const algorithm = 'HS256'
const [issuer, audience, type] = ['heal7-cube', 'heal7-api', 'at+jwt']
export const tokenSeconds = 300

const claimsSchema = z.object({ sub: z.string().max(64), key: z.string().max(64), scope: z.string().max(1_000) })

export type TokenResult = { ok: true; token: string; expiresInSeconds: number } | { ok: false; refusal: 'key-refused' | 'scope-too-wide' }

/** Makes a token of five minutes from a key, with all of its permissions or those named, so that the key itself travels less. */
export async function issueToken(database: Database, key: string, wanted: readonly Permission[] | null, now: Date): Promise<TokenResult> {
  const known = await knownKey(database, key, now)
  if (!known) return { ok: false, refusal: 'key-refused' }
  const scope = wanted ?? known.permissions
  if (scope.some((permission) => !known.permissions.includes(permission))) return { ok: false, refusal: 'scope-too-wide' }
  const seconds = Math.floor(now.getTime() / 1_000)
  const token = await new SignJWT({ key: known.id, scope: scope.join(' ') })
    .setProtectedHeader({ alg: algorithm, typ: type })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(known.personId)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + tokenSeconds)
    .sign(purposeKey('access-token'))
  return { ok: true, token, expiresInSeconds: tokenSeconds }
}

/** The key behind a token, narrowed to the token's scope. Null when it is forged, expired, or its key no longer works. */
export async function keyOfToken(database: Database, token: string, now: Date): Promise<KnownKey | null> {
  const verified = await jwtVerify(token, purposeKey('access-token'), {
    algorithms: [algorithm],
    issuer,
    audience,
    typ: type,
    currentDate: now,
    requiredClaims: ['exp', 'iat', 'sub'],
  }).catch(() => null)
  const claims = claimsSchema.safeParse(verified?.payload)
  if (!claims.success) return null
  const { key: id, sub, scope } = claims.data
  const key = await keyOfId(database, id, now)
  if (key?.personId !== sub) return null
  const named = scope.split(' ')
  return { ...key, permissions: permissionNames.filter((permission) => named.includes(permission) && key.permissions.includes(permission)) }
}
