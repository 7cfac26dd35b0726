import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { advisoryLocks } from './advisory-locks.ts'
import type { Database, Transaction } from './database-types.ts'
import { decodeKey, environment, masterKeyLengths } from './env.ts'
import { CubeError } from './errors.ts'
import { holdServerLock } from './hold-server-lock.ts'
import { forget, once } from './process-state.ts'

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

/**
 * Reads a secret from the data folder, making it (`bytes` long, 0600) when it is not there. Two makers end up with the same one.
 * Throws `secret-invalid` for one of another length than `lengths`.
 */
export function secretFromFolder(folder: string, name: string, bytes: number, lengths: readonly number[] = [bytes]): Buffer {
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
  return readSecret(folder, name, lengths)
}

function readSecret(folder: string, name: string, lengths: readonly number[]): Buffer {
  const secret = Buffer.from(readFileSync(join(folder, 'keys', name), 'utf8'), 'base64')
  if (!lengths.includes(secret.length))
    throw new CubeError('secret-invalid', `The secret ${name} in the data folder is damaged; restore it from a backup.`)
  return secret
}

interface MasterKey {
  /** What rows wrapped by it are marked with. */
  id: string
  /** Wraps the keys of people, and changes with every new master key. */
  key: Buffer
  /** What keys come from that must outlive a new master key: the first master key. */
  root: Buffer
}

const masterName = 'master'
/** A new master key until the database is wrapped by it: no two changes write to the same file. */
function nextName(id: string): string {
  return `${masterName}-next-${id}`
}

function partsOf(secret: Buffer): MasterKey {
  const key = secret.subarray(0, keyBytes)
  const id = createHash('sha256').update('master-id').update(key).digest('hex').slice(0, 16)
  return { id, key, root: secret.length > keyBytes ? secret.subarray(keyBytes) : key }
}

function masterFromFolder(): MasterKey {
  return partsOf(secretFromFolder(environment().DATA_DIR, masterName, keyBytes, masterKeyLengths))
}

function keyPath(name: string): string {
  return join(environment().DATA_DIR, 'keys', name)
}

/** The master key of the environment or the data folder; null: none was made yet, or it is lost. */
function masterKeyAtHand(): MasterKey | null {
  const { MASTER_KEY } = environment()
  if (MASTER_KEY) return partsOf(decodeKey(MASTER_KEY))
  return existsSync(keyPath(masterName)) ? masterFromFolder() : null
}

function masterKey(): MasterKey {
  return once('master-key', () => {
    const found = masterKeyAtHand()
    if (found) return found
    const { DATABASE_URL, DATA_DIR } = environment()
    // The key of an embedded database is made when it is opened: beside one that lies here already none is made unseen.
    if (!DATABASE_URL && existsSync(join(DATA_DIR, 'postgres', 'PG_VERSION'))) throw masterKeyMissing()
    return masterFromFolder()
  })
}

function masterKeyMissing(): CubeError {
  return new CubeError(
    'master-key-missing',
    'The master key of this database is missing. Put the file keys/master of a backup back into the data folder, or set MASTER_KEY to the key that was used before.',
  )
}

function masterKeyChanged(): CubeError {
  return new CubeError(
    'master-key-changed',
    'The master key is not the one that this database was written with. Set MASTER_KEY to that one, or put its file keys/master back into the data folder.',
  )
}

/** Whether people's keys are wrapped by that master key; null: there are none yet. */
async function wrapsKeys(database: Database | Transaction, masterId: string): Promise<boolean | null> {
  if (await database.personKey.findFirst({ where: { masterId }, select: { personId: true } })) return true
  return (await database.personKey.findFirst({ select: { personId: true } })) ? false : null
}

/**
 * Holds the master key against what the database was written with, before anything is sealed; in a database without people's keys the
 * caller's `others` decide: whether something else was sealed, and with this key. The key of a new database is made here, and a change
 * of the key that was cut off is ended. Throws `master-key-missing` and `master-key-changed`.
 */
export async function checkMasterKey(database: Database, others: () => Promise<boolean | null>): Promise<void> {
  const master = masterKeyAtHand()
  const fits = master && ((await wrapsKeys(database, master.id)) ?? (await others()))
  if (master && fits !== false) return
  if (await takeNextKey(database)) return
  if (master) throw masterKeyChanged()
  if ((await database.personKey.count()) > 0 || (await database.auditHead.count()) > 0) throw masterKeyMissing()
  masterFromFolder()
}

/** Takes the next master key of a change that was cut off, if the database is wrapped by it. */
async function takeNextKey(database: Database): Promise<boolean> {
  if (environment().MASTER_KEY) return false
  const wrapped = await database.personKey.findFirst({ select: { masterId: true } })
  if (!wrapped || !existsSync(keyPath(nextName(wrapped.masterId)))) return false
  putNextKey(wrapped.masterId)
  return true
}

/** Puts the next master key in place of the one before, which stays beside it for backups: at no time is there none. */
function putNextKey(id: string): void {
  const name = nextName(id)
  if (partsOf(readSecret(environment().DATA_DIR, name, masterKeyLengths)).id !== id)
    throw new CubeError('secret-invalid', `The secret ${name} in the data folder is not what its name says; restore it from a backup.`)
  if (existsSync(keyPath(masterName))) {
    const before = keyPath(`${masterName}-${masterFromFolder().id}`)
    if (!existsSync(before)) linkSync(keyPath(masterName), before)
  }
  renameSync(keyPath(name), keyPath(masterName))
  forget('master-key')
}

/** Longer than wrapping the keys of everybody takes. */
const rotationMilliseconds = 60 * 60 * 1_000
const rotatedAtOnce = 500

function masterKeyRotating(): CubeError {
  return new CubeError('master-key-rotating', 'The master key is being changed by another command. Wait until that has ended.', { status: 409 })
}

/**
 * Wraps the key of every person with a new master key, all or none. The new key is kept before anything changes: in the data folder, or
 * in `out` (which must be new) where the environment holds the present one. What lasts, such as the audits, holds as before.
 * Nothing else may write meanwhile: what does later with the key before is refused. Returns how many people's keys were wrapped.
 * Throws `master-key-rotating` while another change is at work.
 */
export function rotateMasterKey(database: Database, out: string | null): Promise<number> {
  return holdServerLock(advisoryLocks.keyRotation, masterKeyRotating, async () => {
    // Another change may have ended since this process read the key.
    forget('master-key')
    const master = masterKey()
    const secret = Buffer.concat([randomBytes(keyBytes), master.root])
    const next = partsOf(secret)
    const path = out ?? keyPath(nextName(next.id))
    const people = await database.$transaction(
      async (transaction) => {
        await transaction.$executeRaw`LOCK TABLE person_key IN EXCLUSIVE MODE`
        if ((await wrapsKeys(transaction, master.id)) === false) throw masterKeyChanged()
        writeFileSync(path, secret.toString('base64'), { mode: 0o600, flush: true, flag: 'wx' })
        return wrapAnew(transaction, master, next)
      },
      { maxWait: rotationMilliseconds, timeout: rotationMilliseconds },
    )
    if (out === null) putNextKey(next.id)
    return people
  })
}

async function wrapAnew(transaction: Transaction, from: MasterKey, into: MasterKey): Promise<number> {
  let [people, after] = [0, '']
  for (;;) {
    const rows = await transaction.personKey.findMany({ where: { personId: { gt: after } }, orderBy: { personId: 'asc' }, take: rotatedAtOnce })
    for (const { personId, wrapped, masterId } of rows) {
      if (masterId !== from.id) throw masterKeyChanged()
      const context = `person_key/${personId}`
      const anew = sealBytes(into.key, openBytes(from.key, wrapped, context), context)
      await transaction.personKey.update({ where: { personId }, data: { wrapped: anew, masterId: into.id } })
    }
    people += rows.length
    after = rows.at(-1)?.personId ?? after
    if (rows.length < rotatedAtOnce) return people
  }
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
  const row = (await database.personKey.findUnique({ where: { personId } })) ?? (await makePersonKey(database, personId, master))
  if (row.masterId !== master.id) throw masterKeyChanged()
  return sealOf(openBytes(master.key, row.wrapped, `person_key/${personId}`))
}

async function makePersonKey(database: Database | Transaction, personId: string, master: MasterKey) {
  const fresh = sealBytes(master.key, randomBytes(keyBytes), `person_key/${personId}`)
  // The lock makes an erasure of the person wait, so that it finds the key that is made here. No key is wrapped beside those of another
  // master key; one statement says both, since a change of the master key may end while it waits.
  await database.$executeRaw`
    INSERT INTO person_key (person_id, wrapped, master_id)
    SELECT id, ${fresh}::bytea, ${master.id} FROM person
    WHERE id = ${personId} AND (EXISTS (SELECT 1 FROM person_key WHERE master_id = ${master.id}) OR NOT EXISTS (SELECT 1 FROM person_key))
    FOR KEY SHARE OF person
    ON CONFLICT DO NOTHING`
  const row = await database.personKey.findUnique({ where: { personId } })
  if (row) return row
  if ((await wrapsKeys(database, master.id)) === false) throw masterKeyChanged()
  throw new CubeError('person-unknown', 'There is no such person, or not any more.', { status: 404 })
}

/**
 * The seal of a person; the data key is made on first use and kept wrapped by the master key. Throws `person-unknown` for somebody who
 * does not exist or was erased, and `master-key-changed`. A transaction must not be the first use: where it fails, the key that it made
 * would stay in memory and nowhere else.
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

function keyFor(purpose: string, from: Buffer): Buffer {
  return createHash('sha256').update(`purpose/${purpose}`).update(from).digest()
}

/** A key for one purpose (signing frames, short tokens) derived from the master key, and another one after that was changed. */
export function purposeKey(purpose: string): Buffer {
  return keyFor(purpose, masterKey().key)
}

/** A key for one purpose whose work must hold for ever (audits, receipts): the same under every later master key. */
export function lastingKey(purpose: string): Buffer {
  return keyFor(purpose, masterKey().root)
}
