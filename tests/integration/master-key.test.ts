import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createExperiment, verifyExperimentAudit } from '#experiments'
import { closeDatabase, database, forget, forgetEverything, lastingKey, purposeKey, rotateMasterKey, sealForPerson } from '#kernel'
import { receiptPublicKey } from '#readings'
import { command as keys } from '../../cli/keys.ts'
import { createPeople, createPerson } from './create-person.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-27T03:00:00Z')
const otherKey = 'cd'.repeat(32)

/** Lets the process begin anew, as another start would. */
async function startAgain(): Promise<void> {
  await closeDatabase()
  forgetEverything()
}

// A server that other tests wrote to has their key.
const kinds = process.env.TEST_DATABASE_URL ? (['embedded'] as const) : databaseKinds

describe.each(kinds)('the master key of a database on the %s kind', (kind) => {
  let close: () => Promise<void>
  let folder: string
  let sealed: Uint8Array
  let person: string

  beforeAll(async () => {
    vi.stubEnv('MASTER_KEY', '')
    close = await openTestDatabase(kind)
    folder = join(process.env.DATA_DIR ?? '', 'keys')
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await close()
  })

  const withOtherKey = async (work: () => Promise<unknown>) => {
    await startAgain()
    vi.stubEnv('MASTER_KEY', otherKey)
    try {
      return await work()
    } finally {
      vi.stubEnv('MASTER_KEY', '')
      await startAgain()
    }
  }

  it('is made in an empty one, when it is opened', async () => {
    await database()
    expect(existsSync(join(folder, 'master'))).toBe(true)
  })

  it('is refused where another sealed the audits', async () => {
    await createExperiment(await database(), `sealed-${kind}`, 'author', {}, now)
    await withOtherKey(() => expect(database()).rejects.toMatchObject({ code: 'master-key-changed' }))
    expect(await verifyExperimentAudit(await database())).toMatchObject({ broken: null })
  })

  it('is refused where another wraps the keys of people', async () => {
    const client = await database()
    person = await createPerson(client)
    sealed = (await sealForPerson(client, person)).seal('기축', 'test/1')
    await withOtherKey(() => expect(database()).rejects.toMatchObject({ code: 'master-key-changed' }))
  })

  it('is not made anew where the folder of keys was lost', async () => {
    await startAgain()
    renameSync(folder, `${folder}-lost`)
    await expect(database()).rejects.toMatchObject({ code: 'master-key-missing', message: expect.stringContaining('keys/master') })
    if (kind === 'embedded') expect(() => purposeKey('receipt')).toThrow(expect.objectContaining({ code: 'master-key-missing' }))
    expect(existsSync(join(folder, 'master'))).toBe(false)
    renameSync(`${folder}-lost`, folder)
    await startAgain()
    expect((await sealForPerson(await database(), person)).open(sealed, 'test/1')).toBe('기축')
  })

  it('neither seals nor appends where it changed under an open database', async () => {
    const client = await database()
    const stranger = await createPerson(client)
    const { rows } = await verifyExperimentAudit(client)
    for (const name of ['master-key', 'environment']) forget(name)
    vi.stubEnv('MASTER_KEY', otherKey)
    await expect(sealForPerson(client, stranger)).rejects.toMatchObject({ code: 'master-key-changed' })
    await expect(createExperiment(client, `other-${kind}`, 'author', {}, now)).rejects.toMatchObject({ code: 'audit-seal-broken' })
    vi.stubEnv('MASTER_KEY', '')
    for (const name of ['master-key', 'environment']) forget(name)
    expect(await verifyExperimentAudit(client)).toEqual({ rows, broken: null })
  })
})

describe.each(kinds)('a new master key on the %s kind', (kind) => {
  let close: () => Promise<void>
  let folder: string
  let sealed: Uint8Array
  let person: string
  const rotate = (flags: Record<string, string> = {}) => keys.run(keys.fromFlags(flags, ['rotate']), { now })
  const lasting = () => [lastingKey('audit'), receiptPublicKey()]
  const wrappedBy = async () => (await (await database()).personKey.findFirstOrThrow()).masterId

  beforeAll(async () => {
    vi.stubEnv('MASTER_KEY', '')
    close = await openTestDatabase(kind)
    folder = join(process.env.DATA_DIR ?? '', 'keys')
    const client = await database()
    person = await createPerson(client)
    await createPerson(client)
    sealed = (await sealForPerson(client, person)).seal('기축', 'test/1')
    for (const other of await createPeople(client, 3)) await sealForPerson(client, other)
    await createExperiment(client, `before-${kind}`, 'author', {}, now)
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await close()
  })

  /** What was written opens, the audit holds and goes on, and new people can be sealed. */
  async function expectAllWell(name: string): Promise<void> {
    const client = await database()
    expect((await sealForPerson(client, person)).open(sealed, 'test/1')).toBe('기축')
    await sealForPerson(client, await createPerson(client))
    await createExperiment(client, `${name}-${kind}`, 'author', {}, now)
    expect(await verifyExperimentAudit(client)).toMatchObject({ broken: null })
  }

  it('wraps the keys of everybody, and what lasts stays as it is', async () => {
    const before = { lasting: lasting(), short: purposeKey('access-token') }
    await startAgain()
    const rotated = await rotate()
    expect(rotated).toEqual({ people: 4, out: null })
    expect(keys.print(rotated)).toContain('4 people')
    await startAgain()
    await expectAllWell('first')
    expect(lasting()).toEqual(before.lasting)
    expect(purposeKey('access-token')).not.toEqual(before.short)
    expect(readdirSync(folder).filter((name) => name.startsWith('master'))).toEqual(['master', expect.stringMatching(/^master-[0-9a-f]{16}$/)])
  })

  it('is taken at the next start where the change was cut off behind the database', async () => {
    await startAgain()
    const before = readFileSync(join(folder, 'master'))
    await rotate()
    await startAgain()
    const next = join(folder, `master-next-${await wrappedBy()}`)
    await startAgain()
    renameSync(join(folder, 'master'), next)
    await startAgain()
    await expectAllWell('cut-off')
    renameSync(join(folder, 'master'), next)
    writeFileSync(join(folder, 'master'), before)
    await startAgain()
    await expectAllWell('cut-off-earlier')
    expect(existsSync(next)).toBe(false)
  })

  it('is not taken out of a file that holds another', async () => {
    const next = join(folder, `master-next-${await wrappedBy()}`)
    await startAgain()
    renameSync(join(folder, 'master'), `${next}-kept`)
    for (const damaged of ['c2hvcnQ=', Buffer.alloc(64, 7).toString('base64')]) {
      writeFileSync(next, damaged)
      await expect(database()).rejects.toMatchObject({ code: 'secret-invalid' })
    }
    expect(existsSync(join(folder, 'master'))).toBe(false)
    rmSync(next)
    renameSync(`${next}-kept`, join(folder, 'master'))
    await startAgain()
    await expectAllWell('other-file')
  })

  it('comes from one of two changes at the same time, whatever a change before them left', async () => {
    await startAgain()
    const left = ['master-next', `master-next-${'0'.repeat(16)}`]
    for (const name of left) writeFileSync(join(folder, name), 'c2hvcnQ=')
    const client = await database()
    const before = await wrappedBy()
    const files = readdirSync(folder).length
    const ended = await Promise.allSettled([rotateMasterKey(client, null), rotateMasterKey(client, null)])
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(ended.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: expect.stringMatching(/^master-key-/) } })
    expect(await wrappedBy()).not.toBe(before)
    expect(readdirSync(folder)).toHaveLength(files + 1)
    await startAgain()
    await expectAllWell('at-once')
    for (const name of left) rmSync(join(folder, name))
  })

  it('is taken where nobody has a key yet', async () => {
    await startAgain()
    const client = await database()
    const kept = await client.personKey.findMany()
    await client.personKey.deleteMany()
    const before = readFileSync(join(folder, 'master'))
    expect(await rotate()).toEqual({ people: 0, out: null })
    expect(readFileSync(join(folder, 'master'))).not.toEqual(before)
    writeFileSync(join(folder, 'master'), before)
    await startAgain()
    await (await database()).personKey.createMany({ data: kept })
  })

  it('goes into a file where the environment holds the key', async () => {
    await startAgain()
    const out = join(folder, 'for-the-environment')
    await expect(rotate({ out })).rejects.toMatchObject({ field: 'out' })
    vi.stubEnv('MASTER_KEY', readFileSync(join(folder, 'master'), 'utf8'))
    await startAgain()
    await expect(rotate()).rejects.toMatchObject({ field: 'out' })
    const kept = lasting()
    await rotate({ out })
    await startAgain()
    await expect(database()).rejects.toMatchObject({ code: 'master-key-changed' })
    vi.stubEnv('MASTER_KEY', readFileSync(out, 'utf8'))
    await startAgain()
    await expectAllWell('environment')
    expect(lasting()).toEqual(kept)
    await expect(rotate({ out })).rejects.toMatchObject({ code: 'path-taken' })
  })
})
