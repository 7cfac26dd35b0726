import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, forget, type News, news, openNewsRelay, openOwnerChannel, runningRegistry, startRegistry } from '#kernel'
import {
  type CompiledTemplate,
  loadCatalog,
  publishVersions,
  readLibraryFiles,
  readTemplateVersion,
  seedCatalog,
  servedCatalog,
  servedVersion,
  serveWithin,
  withdrawWithin,
} from '#templates'
import { command as publish } from '../../cli/publish.ts'
import { command as vet } from '../../cli/vet.ts'
import { compileLibrary } from '../../templates/compile-library.ts'
import { vetTemplate } from '../../templates/vet-template.ts'
import { changedTemplate } from './changed-template.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'
import { serveVersion } from './serve-version.ts'

const now = new Date('2026-11-27T03:00:00Z')
const id = 'five-elements'

async function compiled(version: string, addition: string): Promise<CompiledTemplate> {
  const result = await vetTemplate(changedTemplate(id, version, addition))
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.compiled
}

describe.each(databaseKinds)('publishing on the %s database', (kind) => {
  let client: Database
  let close: () => Promise<void>
  let first: string

  beforeAll(async () => {
    await compileLibrary()
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
    first = loadCatalog().get(id)!.manifest.version
  })
  afterAll(() => close?.())

  it('starts with the library, every template in production', async () => {
    expect(await client.templateProduction.count()).toBe(loadCatalog().all().length)
    const served = await servedCatalog(client)
    expect(served.all()).toEqual(loadCatalog().all())
    expect(Object.keys(served.get(id)!.manifest.slots)).toEqual(Object.keys(loadCatalog().get(id)!.manifest.slots))
  })

  it('keeps what is stored when the library differs from it', async () => {
    const row = await client.templateVersion.findFirstOrThrow({ where: { templateId: id, version: first } })
    await client.templateVersion.update({ where: { templateId_version: { templateId: id, version: first } }, data: { styleHash: 'other' } })
    await seedCatalog(client, now)
    expect((await client.templateVersion.findFirstOrThrow({ where: { templateId: id } })).styleHash).toBe('other')
    await client.templateVersion.update({ where: { templateId_version: { templateId: id, version: first } }, data: { styleHash: row.styleHash } })
  })

  it.each<[string, (stored: CompiledTemplate) => unknown]>([
    ['nothing', () => null],
    ['another thing', () => ['x']],
    ['no manifest', (stored) => ({ ...stored, manifest: null })],
    ['the manifest of another template', (stored) => ({ ...stored, manifest: { ...stored.manifest, id: 'glossary-card' } })],
    ['the manifest of another version', (stored) => ({ ...stored, manifest: { ...stored.manifest, version: '9.9.9' } })],
    ['another source hash', (stored) => ({ ...stored, sourceHash: '0'.repeat(64) })],
    ['a style with another hash', (stored) => ({ ...stored, css: 'a{color:red}' })],
    ['another style, hashed', (stored) => ({ ...stored, css: 'a{}', cssHash: createHash('sha256').update('a{}').digest('hex') })],
    ['an operation of no kind', (stored) => ({ ...stored, operations: [{ run: 'x' }] })],
  ])('passes over a row that holds %s, says which, and serves the others', async (_what, hostile) => {
    const key = { templateId_version: { templateId: id, version: first } }
    const { compiled: stored } = await client.templateVersion.findUniqueOrThrow({ where: key })
    const change = async (value: unknown) => {
      await client.$executeRaw`UPDATE template_version SET compiled = ${JSON.stringify(value)}::json WHERE template_id = ${id} AND version = ${first}`
      for (const name of ['template-versions', 'served-catalog']) forget(name)
    }
    vi.stubEnv('LOG_LEVEL', 'info')
    const logged = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    await change(hostile(stored as unknown as CompiledTemplate))
    const served = await servedCatalog(client)
    const lines = logged.mock.calls.map(([line]) => String(line)).join('')
    vi.unstubAllEnvs()
    logged.mockRestore()
    await change(stored)
    expect(served.get(id)).toBeUndefined()
    expect(served.all()).toEqual(
      loadCatalog()
        .all()
        .filter(({ manifest }) => manifest.id !== id),
    )
    expect(lines).toContain(`"event":"template-unreadable","template":"${id}@${first}"`)
    expect((await servedCatalog(client)).get(id)).toEqual(loadCatalog().get(id))
  })

  it('serves a newer version at once and tells every listener after the catalog has it', async () => {
    const heard: [News, string | undefined][] = []
    const stop = (await news()).listen((entry) => {
      void servedCatalog(client).then((catalog) => heard.push([entry, catalog.get(id)?.manifest.version]))
    })
    expect(await publishVersions(client, [await compiled('1.7.0', 'seven')], { now })).toEqual([
      { outcome: 'published', template: id, version: '1.7.0', served: '1.7.0' },
    ])
    await expect.poll(() => heard.length).toBe(1)
    stop()
    expect(heard[0]).toMatchObject([{ name: 'template.published', payload: { template: id, version: '1.7.0', served: true } }, '1.7.0'])
  })

  it('publishes the same again without a change, and refuses another source or style under the number', async () => {
    const same = await compiled('1.7.0', 'seven')
    expect(await publishVersions(client, [same], { now })).toMatchObject([{ outcome: 'unchanged' }])
    const refused = await publishVersions(client, [await compiled('1.7.0', 'other'), { ...same, cssHash: 'x' }], { now })
    expect(refused).toEqual([
      { outcome: 'refused', template: id, version: '1.7.0', differs: 'source', nextVersion: '1.7.1' },
      { outcome: 'refused', template: id, version: '1.7.0', differs: 'style', nextVersion: '1.7.1' },
    ])
    expect((await readTemplateVersion(client, id, '1.7.0'))?.sourceHash).toBe(same.sourceHash)
  })

  it('stores once what two publish at the same moment', async () => {
    const template = await compiled('1.8.0', 'eight')
    const both = await Promise.all([publishVersions(client, [template], { now }), publishVersions(client, [template], { now })])
    expect(
      both
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['published', 'unchanged'])
  })

  it('holds back what is to be held, and moves the pointer forwards and back', async () => {
    expect(await publishVersions(client, [await compiled('1.9.0', 'nine')], { now, hold: true })).toMatchObject([{ served: '1.8.0' }])
    expect((await servedCatalog(client)).get(id)?.manifest.version).toBe('1.8.0')
    expect(await serveVersion(client, id, '1.9.0', now)).toMatchObject({ outcome: 'served' })
    expect(await serveVersion(client, id, '1.9.0', now)).toMatchObject({ outcome: 'unchanged' })
    expect(await serveVersion(client, id, '4.0.0', now)).toMatchObject({ outcome: 'version-unknown' })
    expect((await servedCatalog(client)).get(id)?.manifest.version).toBe('1.9.0')
    await serveVersion(client, id, '1.7.0', now)
    expect((await servedCatalog(client)).get(id)?.manifest.version).toBe('1.7.0')
    await seedCatalog(client, now)
    expect((await servedCatalog(client)).get(id)?.manifest.version).toBe('1.7.0')
  })

  it('does not bring a template back that was taken out of service, until somebody serves it', async () => {
    await client.$transaction((transaction) => withdrawWithin(transaction, id, now))
    await (await news()).hear()
    expect((await servedCatalog(client)).get(id)).toBeUndefined()
    expect(await publishVersions(client, [await compiled('1.9.1', 'nine one')], { now })).toMatchObject([{ outcome: 'published', served: null }])
    await seedCatalog(client, now)
    expect((await servedCatalog(client)).get(id)).toBeUndefined()
    await serveVersion(client, id, '1.7.0', now)
    expect((await servedCatalog(client)).get(id)?.manifest.version).toBe('1.7.0')
  })

  it('leaves out what asks for a view of another release', async () => {
    const unknown = await compiled('2.0.0', 'two')
    unknown.manifest.slots.later = { type: 'string', maxLength: 10, from: 'view-of-tomorrow' }
    await publishVersions(client, [unknown], { now })
    expect((await servedCatalog(client)).get(id)).toBeUndefined()
    await serveVersion(client, id, '1.7.0', now)
  })

  it('neither stores nor serves what could not be read again', async () => {
    const readable = await compiled('2.1.0', 'two one')
    const unreadable: CompiledTemplate = { ...readable, operations: [{ text: '한줄', lines: 1 }] }
    const served = await servedVersion(client, id)
    await expect(publishVersions(client, [unreadable], { now })).rejects.toMatchObject({ code: 'template-unreadable' })
    expect(await client.templateVersion.count({ where: { templateId: id, version: '2.1.0' } })).toBe(0)
    await client.templateVersion.create({
      data: {
        templateId: id,
        version: '2.1.0',
        sourceHash: readable.sourceHash,
        styleHash: readable.cssHash,
        compiled: JSON.parse(JSON.stringify(unreadable)),
        publishedAt: now,
      },
    })
    expect(await client.$transaction((transaction) => serveWithin(transaction, id, '2.1.0', now))).toBe('version-unknown')
    expect(await servedVersion(client, id)).toBe(served)
    expect((await servedCatalog(client)).get(id)?.manifest.version).toBe(served)
    await client.templateVersion.delete({ where: { templateId_version: { templateId: id, version: '2.1.0' } } })
  })

  it('remembers news for those who come back, and says when it cannot', async () => {
    const relay = await news()
    const last = relay.lastId()
    expect(relay.since(last)).toEqual([])
    expect(relay.since(last - 2)?.map((entry) => entry.id)).toEqual([last - 1, last])
    expect(relay.since(last + 1)).toBeNull()
    const later = await openNewsRelay(client, null)
    expect(later.lastId()).toBe(last)
    later.stop()
  })

  if (kind === 'server')
    it('reaches another server process within its next look', async () => {
      const other = await openNewsRelay(client, 50)
      const heard: string[] = []
      other.listen(({ name, payload }) => heard.push(`${name} ${payload.version}`))
      await serveVersion(client, id, '1.8.0', now)
      await expect.poll(() => heard).toEqual(['template.served 1.8.0'])
      other.stop()
    })
})

describe('cube publish', () => {
  let close: () => Promise<void>
  let folder: string
  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    folder = process.env.DATA_DIR ?? ''
  })
  afterAll(() => close?.())
  const run = (...parameters: string[]) => publish.run(publish.fromFlags({}, parameters), { now })

  it('publishes a folder without a server, and gives the data folder back', async () => {
    expect(await run(changedTemplate(id, '3.0.0', 'three'))).toEqual([{ outcome: 'published', template: id, version: '3.0.0', served: '3.0.0' }])
    const refused = await run(changedTemplate(id, '3.0.0', 'other'))
    expect(publish.failed?.(refused)).toBe(true)
    expect(publish.print(refused)).toBe(
      `${id}@3.0.0 is published with another source and never changes. Give the change a version of its own: 3.0.1 is free.`,
    )
  })

  it('publishes nothing beside a template that the vetter refuses', async () => {
    const lines = await run(changedTemplate(id, '3.1.0', 'fine'), changedTemplate('glossary-card', '3.1.0', '<script>x</script>'))
    expect(lines.map(({ outcome }) => outcome)).toContain('rejected')
    expect(publish.failed?.(lines)).toBe(true)
    expect(await (await database()).templateVersion.count({ where: { version: '3.1.0' } })).toBe(0)
  })

  it('goes through the server that holds the data folder', async () => {
    await startRegistry(cubes)
    const asked: string[] = []
    const channel = await openOwnerChannel(folder, ({ cube, request }) => {
      asked.push(cube)
      return runningRegistry().get(cube).processRequest(request)
    })
    expect(await run(changedTemplate(id, '3.2.0', 'through'))).toMatchObject([{ outcome: 'published', version: '3.2.0', served: '3.2.0' }])
    expect(await publish.run(publish.fromFlags({ serve: `${id}@3.0.0` }, []), { now })).toMatchObject([{ outcome: 'served' }])
    expect(asked).toEqual(['studio', 'studio'])
    expect((await servedCatalog(await database())).get(id)?.manifest.version).toBe('3.0.0')
    await channel?.close()
  })

  it('publishes the library when no folder is named', async () => {
    const lines = await run()
    expect(lines.length).toBe(loadCatalog().all().length)
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
  })

  it('vets anew what is in service, and says which file of which version would be refused today', async () => {
    const vetServed = () => vet.run(vet.fromFlags({ served: true }, []), { now })
    expect(await vetServed()).toEqual([])
    const files = { ...readLibraryFiles(id), 'source.hbs': '<p onclick="x">{{name}}</p>' }
    await (await database()).studioVersion.create({
      data: { templateId: id, version: '3.0.0', files, draftId: 'draft', approvedBy: 'reviewer', publishedBy: 'editor', publishedAt: now },
    })
    const findings = await vetServed()
    expect(findings.length).toBeGreaterThan(0)
    for (const { file } of findings) expect(file.startsWith(`${id}@3.0.0/`)).toBe(true)
    expect(vet.failed?.(findings)).toBe(true)
    await (await database()).templateVersion.update({
      where: { templateId_version: { templateId: 'glossary-card', version: loadCatalog().get('glossary-card')!.manifest.version } },
      data: { compiled: {} },
    })
    forget('template-versions')
    expect((await vetServed()).map(({ rule }) => rule)).toContain('unreadable')
  })
})
