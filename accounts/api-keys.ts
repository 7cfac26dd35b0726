import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { createId, type Database } from '#kernel'
import { printableSchema } from './name.ts'
import { type Permission, permissionNames, permissionsOf, type Role } from './permissions.ts'

/** A key as its person sees it; the key itself is told once, when it is made. */
export interface KeyView {
  id: string
  name: string
  /** The beginning of the key, by which it is told from others. */
  prefix: string
  permissions: Permission[]
  createdAt: string
  expiresAt: string
  lastUsedAt: string | null
  state: 'valid' | 'expired' | 'revoked'
}

export const keyInputSchema = z.strictObject({
  name: printableSchema(60).min(1),
  permissions: z.array(z.enum(permissionNames)).min(1).max(permissionNames.length),
  days: z.int().min(1).max(365).default(90),
})
export type KeyInput = z.infer<typeof keyInputSchema>

const dayMilliseconds = 24 * 60 * 60 * 1_000
const mostKeys = 20
const prefixLength = 11
const keyPattern = /^heal7_[A-Za-z0-9_-]{43}$/
/** A use within so long of the last one is not written down again. */
const usedPrecision = 60_000

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

type KeyRow = Awaited<ReturnType<Database['apiKey']['findMany']>>[number]

function view(row: KeyRow, now: Date): KeyView {
  const { id, name, prefix, permissions, createdAt, expiresAt, lastUsedAt, revokedAt } = row
  return {
    id,
    name,
    prefix,
    permissions: permissionNames.filter((permission) => permissions.includes(permission)),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    state: revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'valid',
  }
}

export type KeyResult = { ok: true; key: string; view: KeyView } | { ok: false; refusal: 'scope-too-wide' | 'too-many-keys' }

/** Makes a key that acts for a person with at most what their roles allow. Only its hash is stored. */
export async function createKey(database: Database, person: { id: string; roles: readonly Role[] }, input: KeyInput, now: Date): Promise<KeyResult> {
  const allowed = permissionsOf(person.roles)
  if (input.permissions.some((permission) => !allowed.includes(permission))) return { ok: false, refusal: 'scope-too-wide' }
  const valid = await database.apiKey.count({ where: { personId: person.id, revokedAt: null, expiresAt: { gt: now } } })
  if (valid >= mostKeys) return { ok: false, refusal: 'too-many-keys' }
  const key = `heal7_${randomBytes(32).toString('base64url')}`
  const row = await database.apiKey.create({
    data: {
      id: createId(),
      personId: person.id,
      name: input.name,
      prefix: key.slice(0, prefixLength),
      hash: digest(key),
      permissions: [...new Set(input.permissions)],
      createdAt: now,
      expiresAt: new Date(now.getTime() + input.days * dayMilliseconds),
    },
  })
  return { ok: true, key, view: view(row, now) }
}

/** This person's keys, newest first. */
export async function listKeys(database: Database, personId: string, now: Date): Promise<KeyView[]> {
  const rows = await database.apiKey.findMany({ where: { personId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] })
  return rows.map((row) => view(row, now))
}

/** Ends a key of this person at once, and every token made from it. False: they have no such key that still works. */
export async function revokeKey(database: Database, personId: string, id: string, now: Date): Promise<boolean> {
  return (await database.apiKey.updateMany({ where: { id, personId, revokedAt: null }, data: { revokedAt: now } })).count === 1
}

export interface KnownKey {
  id: string
  personId: string
  permissions: Permission[]
}

async function openKey(database: Database, where: { hash: string } | { id: string }, now: Date): Promise<KnownKey | null> {
  const row = await database.apiKey.findFirst({ where: { ...where, revokedAt: null, expiresAt: { gt: now } } })
  if (!row) return null
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > usedPrecision)
    await database.apiKey.updateMany({ where: { id: row.id }, data: { lastUsedAt: now } })
  return { id: row.id, personId: row.personId, permissions: view(row, now).permissions }
}

/** The valid key of that text; null for one that is unknown, expired or revoked. */
export async function knownKey(database: Database, key: string, now: Date): Promise<KnownKey | null> {
  return keyPattern.test(key) ? openKey(database, { hash: digest(key) }, now) : null
}

/** The valid key of that id. */
export function keyOfId(database: Database, id: string, now: Date): Promise<KnownKey | null> {
  return openKey(database, { id }, now)
}
