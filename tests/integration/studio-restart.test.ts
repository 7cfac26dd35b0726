import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { closeDatabase, type Database, database, forgetEverything, runningRegistry, startRegistry } from '#kernel'
import { listMoves, listSchedules, scheduleVersion, verifyStudioAudit } from '#studio'
import { loadCatalog, publishVersions, servedCatalog } from '#templates'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'
import { manager, want } from './studio-people.ts'

const present = new Date()
const minutesAgo = (minutes: number) => new Date(present.getTime() - minutes * 60_000)
const shipped = (template: string) => loadCatalog().get(template)!
const version = '7.7.7'

let client: Database

/** A published version that waits for its time, which came while no server ran. */
async function overdue(template: string): Promise<void> {
  const { manifest, ...compiled } = shipped(template)
  await publishVersions(client, [{ ...compiled, manifest: { ...manifest, version } }], { now: present, hold: true })
  const asked = { template, version, expected: manifest.version, dueAt: minutesAgo(5), why: 'at night' }
  want(await scheduleVersion(client, manager, asked, minutesAgo(10)), 'scheduled')
}

const productionMoves = async (template: string) => (await listMoves(client, template)).filter(({ pointer }) => pointer === 'production')

describe.each(databaseKinds)('a server that starts again on the %s database', (kind) => {
  let close: () => Promise<void>
  beforeAll(async () => {
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
  })
  afterAll(() => close?.())

  const restart = async () => {
    await runningRegistry().stop()
    await closeDatabase()
    forgetEverything()
    client = await database()
    await startRegistry(cubes)
  }

  it('publishes what came due while it was down, before it serves, and once however often it starts', async () => {
    await runningRegistry().stop()
    await overdue('five-elements')
    await overdue('today-card')
    expect((await servedCatalog(client)).get('five-elements')?.manifest.version).toBe(shipped('five-elements').manifest.version)
    await restart()
    for (const template of ['five-elements', 'today-card']) expect((await servedCatalog(client)).get(template)?.manifest.version).toBe(version)
    await restart()
    await restart()
    for (const template of ['five-elements', 'today-card'])
      expect(await productionMoves(template)).toMatchObject([
        { from: shipped(template).manifest.version, to: version, by: 'manager', why: 'at night' },
      ])
    expect((await listSchedules(client)).map(({ status }) => status)).toEqual(['done', 'done'])
    expect((await verifyStudioAudit(client)).broken).toBeNull()
  })

  if (kind === 'server')
    it('publishes each schedule once although several processes look at the same moment', async () => {
      await runningRegistry().stop()
      const templates = ['luck-timeline', 'share-card', 'career-fit', 'money-flow', 'study-plan', 'ten-gods-map']
      for (const template of templates) await overdue(template)
      const script = `
        import { closeDatabase, database } from '#kernel'
        import { runDueSchedules } from '#studio'
        const settled = await runDueSchedules(await database(), new Date(${present.getTime()}))
        await closeDatabase()
        process.stdout.write(JSON.stringify(settled.map(({ template }) => template)))`
      const look = promisify(execFile)
      const looks = await Promise.all(
        [1, 2, 3].map(() =>
          look(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', script], { env: process.env }),
        ),
      )
      expect(looks.flatMap(({ stdout }) => JSON.parse(stdout) as string[]).toSorted()).toEqual(templates.toSorted())
      for (const template of templates) expect(await productionMoves(template)).toHaveLength(1)
      expect((await verifyStudioAudit(client)).broken).toBeNull()
    })
})
