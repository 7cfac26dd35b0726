import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, existing, type LiveChannel, startRegistry } from '#kernel'
import { loadCatalog, publishVersions } from '#templates'
import { GET } from '../../app/api/live/route.ts'
import { command as publish } from '../../cli/publish.ts'
import { vetTemplate } from '../../templates/vet-template.ts'
import { changedTemplate } from './changed-template.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'
import { serveVersion } from './serve-version.ts'
import { newRouteVisitor, type RouteVisitor, requestOf } from './visit-routes.ts'

const now = new Date('2026-11-27T03:00:00Z')
const address = 'http://127.0.0.1:3000/api/live'
const id = 'five-elements'

describe.each(databaseKinds)('the live channel on the %s database', (kind) => {
  let client: Database
  let close: () => Promise<void>
  let visitor: RouteVisitor

  beforeAll(async () => {
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
    visitor = await newRouteVisitor(client, now)
  })
  afterAll(async () => {
    existing<LiveChannel>('live-channel')?.closeAll()
    await close?.()
  })

  async function listen(headers: Record<string, string> = {}) {
    const response = await GET(requestOf(visitor, address, headers), undefined)
    const source = response.body!.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>
    return { response, next: async () => (await source.read()).value ?? '', end: () => source.cancel() }
  }

  const dataOf = (news: string): unknown => JSON.parse(/data: (.*)\n/.exec(news)?.[1] ?? '')

  it('tells an open browser of a publication, without a word about anybody', async () => {
    const line = await listen()
    expect(line.response.headers.get('content-type')).toBe('text/event-stream')
    expect(line.response.headers.get('cache-control')).toContain('no-store')
    const hello = await line.next()
    expect(hello).toContain('event: hello')
    const vetted = await vetTemplate(changedTemplate(id, '5.0.0', 'five'))
    if (!vetted.ok) throw new Error('The changed template is not fit to be published.')
    await publishVersions(client, [vetted.compiled], { now })
    const news = await line.next()
    expect(news).toMatch(/^id: \d+\nevent: template\.published\ndata: \{.*\}\n\n$/)
    expect(dataOf(news)).toEqual({ template: id, version: '5.0.0', served: true })
    const last = /id: (\d+)/.exec(hello)?.[1] ?? ''
    await line.end()

    const back = await listen({ 'last-event-id': last })
    expect(await back.next()).toContain('"version":"5.0.0"')
    await back.end()
    const away = await listen({ 'last-event-id': '2000000' })
    expect(await away.next()).toContain('event: reset')
    await away.end()
  })

  it('tells of a pointer that moves back', async () => {
    const line = await listen()
    await line.next()
    const first = loadCatalog().get(id)!.manifest.version
    await serveVersion(client, id, first, now)
    const news = await line.next()
    expect(news).toContain('event: template.served\n')
    expect(dataOf(news)).toEqual({ template: id, version: first })
    await line.end()
  })

  it('opens for a session that consented, from our own pages, and so many times', async () => {
    expect((await GET(requestOf(null, address), undefined)).status).toBe(401)
    expect((await GET(requestOf(visitor, address, { 'sec-fetch-site': 'cross-site' }), undefined)).status).toBe(403)
    const lines = await Promise.all(Array.from({ length: 9 }, () => GET(requestOf(visitor, address), undefined)))
    expect(lines.filter(({ status }) => status === 200).length).toBe(8)
    expect(lines.filter(({ status }) => status === 429).length).toBe(1)
    for (const { body } of lines) await body?.cancel()
    const hostile = await GET(requestOf(visitor, `${address}?last=1%0Adata:x`), undefined)
    const source = hostile.body!.getReader()
    expect(new TextDecoder().decode((await source.read()).value)).not.toContain('data:x')
    await source.cancel()
  })

  if (kind === 'server')
    it('hears what another process publishes', async () => {
      const line = await listen()
      await line.next()
      const folder = changedTemplate(id, '6.0.0', 'six')
      const written = execFileSync(process.execPath, ['cli/cube.ts', 'publish', folder], {
        env: { ...process.env, NODE_ENV: 'production' },
      }).toString()
      expect(written).toBe(`${id}@6.0.0 is published and served.\n`)
      expect(await line.next()).toContain('"version":"6.0.0"')
      await line.end()
    })

  it('says how the command is to be used', async () => {
    for (const flags of [{ serve: 'five-elements' }, { serve: `${id}@1.0.0`, hold: true }, { serve: '../x@1.0.0' }])
      await expect(publish.run(publish.fromFlags(flags, []), { now })).rejects.toMatchObject({ code: 'input-invalid' })
  })
})
