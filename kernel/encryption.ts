import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Transaction } from './database.ts'
import { environment } from './env.ts'
import { CubeError } from './errors.ts'
import { once } from './process-state.ts'

/** AES-256-GCM. Layout: version (1), nonce (12), tag (16), ciphertext. */
const version = 1
const nonceBytes = 12
const tagBytes = 16
const keyBytes = 32

/** Seals bytes under a 32-byte key; `context` (table, row) must be the same when opening. */
export function sealBytes(key: Uint8Array, plain: Uint8Array, context: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), body]))
}

/** Opens what `sealBytes` made. Throws `ciphertext-invalid` for another key, another context or changed bytes. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, context: string): Uint8Array {
  const bytes = Buffer.from(sealed)
  try {
    if (bytes[0] !== version) throw new Error('unknown version')
    const nonce = bytes.subarray(1, 1 + nonceBytes)
    const tag = bytes.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes)
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context)).setAuthTag(tag)
    return Buffer.concat([decipher.update(bytes.subarray(1 + nonceBytes + tagBytes)), decipher.final()])
  } catch {
    throw new CubeError('ciphertext-invalid', 'Stored data could not be opened with the key of its person.')
  }
}

/** Reads a secret of `bytes` length from the data folder, making it (0600) when it is not there. Two makers end up with the same one. */
export function secretFromFolder(folder: string, name: string, bytes: number): Buffer {
  const path = join(folder, 'keys', name)
  if (!existsSync(path)) {
    mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 })
    const draft = `${path}.${randomBytes(6).toString('hex')}`
    writeFileSync(draft, randomBytes(bytes).toString('base64'), { mode: 0o600, flush: true })
    try {
      linkSync(draft, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(draft, { force: true })
    }
    chmodSync(path, 0o600)
  }
  const secret = Buffer.from(readFileSync(path, 'utf8'), 'base64')
  if (secret.length !== bytes) throw new CubeError('secret-invalid', `The secret ${name} in the data folder is damaged; restore it from a backup.`)
  return secret
}

function decodeKey(text: string): Buffer {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  if (key.length !== keyBytes) throw new CubeError('environment-invalid', 'MASTER_KEY must be 32 bytes as hex or base64.')
  return key
}

interface MasterKey {
  id: string
  key: Buffer
}

function masterKey(): MasterKey {
  return once('master-key', () => {
    const { MASTER_KEY, DATA_DIR } = environment()
    const key = MASTER_KEY ? decodeKey(MASTER_KEY) : secretFromFolder(DATA_DIR, 'master', keyBytes)
    return { id: createHash('sha256').update('master-id').update(key).digest('hex').slice(0, 16), key }
  })
}

/** Seals and opens JSON values of one person. `context` names table and row and is bound to the ciphertext. */
export interface PersonSeal {
  seal(value: unknown, context: string): Uint8Array<ArrayBuffer>
  open<Value>(sealed: Uint8Array, context: string): Value
  /** 32 secret bytes of this person for one purpose: always the same, and gone with the person's key. */
  derive(purpose: string): Uint8Array
}

const cacheLimit = 5_000

function sealCache(): Map<string, Promise<PersonSeal>> {
  return once('person-seals', () => new Map())
}

function sealOf(key: Uint8Array): PersonSeal {
  return {
    seal: (value, context) => sealBytes(key, Buffer.from(JSON.stringify(value)), context),
    open: (sealed, context) => JSON.parse(Buffer.from(openBytes(key, sealed, context)).toString('utf8')),
    derive: (purpose) => new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), purpose, keyBytes)),
  }
}

async function openSeal(database: Database | Transaction, personId: string): Promise<PersonSeal> {
  const master = masterKey()
  const fresh = sealBytes(master.key, randomBytes(keyBytes), `person_key/${personId}`)
  // The lock makes an erasure of the person wait, so that it finds the key that is made here.
  await database.$executeRaw`
    INSERT INTO person_key (person_id, wrapped, master_id)
    SELECT id, ${fresh}::bytea, ${master.id} FROM person WHERE id = ${personId} FOR KEY SHARE
    ON CONFLICT DO NOTHING`
  const row = await database.personKey.findUnique({ where: { personId } })
  if (!row) throw new CubeError('person-unknown', 'There is no such person, or not any more.', { status: 404 })
  if (row.masterId !== master.id) throw new CubeError('master-key-changed', 'The master key is not the one that this database was written with.')
  return sealOf(openBytes(master.key, row.wrapped, `person_key/${personId}`))
}

/**
 * The seal of a person; the data key is made on first use and kept wrapped by the master key. Throws `person-unknown` for somebody who
 * does not exist or was erased, and `master-key-changed`.
 */
export function sealForPerson(database: Database | Transaction, personId: string): Promise<PersonSeal> {
  const cache = sealCache()
  const cached = cache.get(personId)
  if (cached) return cached
  const opening = openSeal(database, personId)
  if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value as string)
  // Kept before it is open: what an erasure takes out meanwhile does not come back.
  cache.set(personId, opening)
  opening.catch(() => {
    if (cache.get(personId) === opening) cache.delete(personId)
  })
  return opening
}

/** Destroys the person's data key: everything sealed with it can no longer be read, wherever a copy lies. */
export async function shredPersonKey(database: Database | Transaction, personId: string): Promise<number> {
  sealCache().delete(personId)
  return (await database.personKey.deleteMany({ where: { personId } })).count
}

/** A key for one purpose (signing frames, receipts) derived from the master key. */
export function purposeKey(purpose: string): Buffer {
  return createHash('sha256').update(`purpose/${purpose}`).update(masterKey().key).digest()
}
