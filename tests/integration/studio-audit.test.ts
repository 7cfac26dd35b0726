import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { createExperiment, verifyExperimentAudit } from '#experiments'
import { type Database, database, startRegistry } from '#kernel'
import { addComment, verifyStudioAudit } from '#studio'
import { command as audit } from '../../cli/audit.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'
import { approvedDraft, author, newDraft, want } from './studio-people.ts'

const now = new Date('2026-11-27T03:00:00Z')
let client: Database
let close: () => Promise<void>

interface Row {
  sequence: number
  entry: object
  previous: string
  hash: string
}

const rowsOf = async (): Promise<Row[]> =>
  (await client.studioAudit.findMany({ orderBy: { sequence: 'asc' } })).map((row) => ({ ...row, entry: row.entry as object }))

/** What somebody can do who holds the database and nothing else. */
async function rewrite(rows: readonly Row[]): Promise<void> {
  await client.$executeRaw`ALTER TABLE studio_audit DISABLE TRIGGER studio_audit_only_grows`
  await client.studioAudit.deleteMany()
  await client.studioAudit.createMany({ data: rows.map((row) => ({ ...row })) })
  await client.$executeRaw`ALTER TABLE studio_audit ENABLE TRIGGER studio_audit_only_grows`
}

const broken = async () => (await verifyStudioAudit(client)).broken
const changed = (rows: readonly Row[], at: number, change: Partial<Row>) => rows.map((row, index) => (index === at ? { ...row, ...change } : row))

/** Hashes as a stranger can make them: everything is known but the key. */
function relinked(rows: readonly Row[]): Row[] {
  let previous = '0'.repeat(64)
  return rows.map((row) => {
    const hash = createHash('sha256')
      .update(`${previous}\n${JSON.stringify({ entry: row.entry, sequence: row.sequence })}`)
      .digest('hex')
    const linked = { ...row, previous, hash }
    previous = hash
    return linked
  })
}

describe.each(databaseKinds)('the audit of the studio on the %s database', (kind) => {
  let rows: Row[]

  beforeAll(async () => {
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
    const draft = await approvedDraft(client, await newDraft(client, 'audited-card', now), now)
    for (const text of ['a', 'b', 'c']) want(await addComment(client, author, { draft: draft.id, place: null, text }, now), 'commented')
    rows = await rowsOf()
  })
  afterAll(() => close?.())

  it('holds as it was written, row on row, and the words of comments are not in it', async () => {
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6])
    expect(await broken()).toBeNull()
    expect(JSON.stringify(rows)).not.toContain('"text"')
  })

  it('is neither changed nor emptied by an ordinary hand', async () => {
    await expect(client.studioAudit.update({ where: { sequence: 2 }, data: { hash: 'x' } })).rejects.toThrow(/only grows/)
    await expect(client.studioAudit.deleteMany()).rejects.toThrow(/only grows/)
    await expect(client.$executeRaw`TRUNCATE studio_audit`).rejects.toThrow(/only grows/)
    expect(await broken()).toBeNull()
  })

  it.each<[string, (rows: Row[]) => Row[], number]>([
    ['an edited entry', (known) => changed(known, 2, { entry: { ...known[2]!.entry, by: 'somebody-else' } }), 3],
    ['an edited time', (known) => changed(known, 0, { entry: { ...known[0]!.entry, at: '2020-01-01T00:00:00.000Z' } }), 1],
    ['an edited hash', (known) => changed(known, 5, { hash: '0'.repeat(64) }), 6],
    ['a row deleted in the middle', (known) => known.toSpliced(2, 1), 4],
    [
      'a row deleted in the middle, the others numbered anew',
      (known) => known.toSpliced(2, 1).map((row, index) => ({ ...row, sequence: index + 1 })),
      3,
    ],
    ['the first row deleted', (known) => known.slice(1), 2],
    ['the last row deleted', (known) => known.slice(0, -1), 6],
    ['the last three deleted', (known) => known.slice(0, 3), 4],
    ['all rows deleted', () => [], 1],
    ['two rows swapped', ([a, b, c, ...rest]) => [a!, { ...c!, sequence: 2 }, { ...b!, sequence: 3 }, ...rest], 2],
    ['two entries swapped', (known) => changed(changed(known, 3, { entry: known[4]!.entry }), 4, { entry: known[3]!.entry }), 4],
    ['a row appended', (known) => [...known, { ...known[5]!, sequence: 7, previous: known[5]!.hash, hash: 'a'.repeat(64) }], 7],
    ['a row appended as a copy', (known) => [...known, { ...known[5]!, sequence: 7 }], 7],
    ['everything linked anew without the key', relinked, 1],
    ['the end linked anew without the key', (known) => [...known.slice(0, 4), ...relinked(known).slice(4)], 5],
  ])('finds %s', async (_what, tamper, first) => {
    await rewrite(tamper(structuredClone(rows)))
    expect(await broken()).toBe(first)
    await rewrite(rows)
    expect(await broken()).toBeNull()
  })

  it('finds rows taken from the end although their count was corrected', async () => {
    const head = await client.auditHead.findUniqueOrThrow({ where: { chain: 'studio' } })
    await rewrite(rows.slice(0, 4))
    await client.auditHead.update({ where: { chain: 'studio' }, data: { sequence: 4, hash: rows[3]!.hash } })
    expect(await broken()).toBe(4)
    await client.auditHead.delete({ where: { chain: 'studio' } })
    expect(await broken()).toBe(1)
    await client.auditHead.create({ data: head })
    await rewrite(rows)
    expect(await broken()).toBeNull()
  })

  it('says so in the terminal, with the audit of experiments beside it', async () => {
    await createExperiment(client, `noted-${kind}`, 'author', {}, now)
    const count = (await verifyExperimentAudit(client)).rows
    const { default: studio } = await import('../../studio/cube.ts')
    const whole = (await studio.processRequest({ action: 'verify-audit' })) as Parameters<typeof audit.print>[0]
    expect(whole).toEqual({ studio: { rows: 6, broken: null }, experiments: { rows: count, broken: null } })
    expect(audit.failed?.(whole)).toBe(false)
    await client.experimentAudit.update({ where: { sequence: count }, data: { entry: { forged: true } } })
    const forged = (await studio.processRequest({ action: 'verify-audit' })) as Parameters<typeof audit.print>[0]
    expect(audit.failed?.(forged)).toBe(true)
    expect(audit.print(forged).split('\n')).toEqual([
      'studio: all 6 rows hold.',
      `experiments: row ${count} does not hold. It, or what was before it, is not as it was written.`,
    ])
  })
})

describe('cube audit', () => {
  it('verifies without a server and gives the data folder back', async () => {
    const closeEmpty = await openTestDatabase('embedded')
    const run = () => audit.run(audit.fromFlags({}, ['verify']), { now })
    expect(await run()).toEqual({ studio: { rows: 0, broken: null }, experiments: { rows: 0, broken: null } })
    expect(await run()).toMatchObject({ studio: { broken: null } })
    await expect(async () => audit.run(audit.fromFlags({}, ['forget']), { now })).rejects.toMatchObject({ code: 'input-invalid' })
    await closeEmpty()
  })
})
