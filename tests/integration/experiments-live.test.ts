import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { type Actor, changeExperiment, createExperiment } from '#experiments'
import { type Database, database, environment, existing, openOwnerChannel, type Registry, startRegistry } from '#kernel'
import type { PreviewedAnswer } from '#readings'
import { POST as analyse, GET as streamAnalysis } from '../../app/api/experiments/[id]/analysis/route.ts'
import { GET as exportExperiment } from '../../app/api/experiments/[id]/export/route.ts'
import { POST as command, GET as read } from '../../app/api/experiments/[id]/route.ts'
import { GET as live } from '../../app/api/live/route.ts'
import { GET as previewVariant } from '../../app/api/variant-preview/route.ts'
import { command as experimentCommand } from '../../cli/experiment.ts'
import { exampleDesign } from '../../experiments/example-design.ts'
import { openTestDatabase } from './open-test-database.ts'
import { newRouteVisitor, type RouteVisitor } from './visit-routes.ts'

const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: false }
const address = 'http://127.0.0.1:3000'

describe('who hears of experiments', () => {
  let client: Database
  let close: () => Promise<void>
  let reader: RouteVisitor
  let editor: RouteVisitor

  beforeAll(async () => {
    process.env.EXPERIMENT_ANALYSIS_SECONDS = '0'
    close = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
    reader = await newRouteVisitor(client, new Date())
    editor = await newRouteVisitor(client, new Date())
    await client.person.update({ where: { id: editor.id }, data: { roles: ['reader', 'editor'] } })
    await createExperiment(client, 'strip', 'author', exampleDesign, new Date())
  })
  afterAll(async () => {
    delete process.env.EXPERIMENT_ANALYSIS_SECONDS
    await close?.()
  })

  function request(visitor: RouteVisitor | null, path: string, options: { body?: unknown; signal?: AbortSignal } = {}): NextRequest {
    const { body, signal } = options
    const headers = { host: '127.0.0.1:3000', origin: address, 'content-type': 'application/json', ...(visitor ? { cookie: visitor.cookie } : {}) }
    return new NextRequest(`${address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  }
  const context = (id: string) => ({ params: Promise.resolve({ id }) })

  it('tells readers nothing, and who may see experiments at once', async () => {
    const gone = new AbortController()
    const heard = { reader: '', editor: '' }
    const listening = Object.entries({ reader, editor }).map(async ([who, visitor]) => {
      const response = await live(request(visitor, '/api/live', { signal: gone.signal }), undefined)
      const lines = response.body!.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>
      for await (const text of lines) heard[who as keyof typeof heard] += text
    })
    await expect.poll(() => [heard.reader, heard.editor].every((text) => text.includes('event: hello'))).toBe(true)
    await changeExperiment(client, 'strip', { kind: 'submit' }, author, new Date())
    await expect.poll(() => heard.editor).toContain('event: experiment.changed\ndata: {"experiment":"strip"}')
    expect(heard.reader).not.toContain('experiment')
    gone.abort()
    await Promise.allSettled(listening)
  })

  describe('a preview of an answer', () => {
    const preview = async (visitor: RouteVisitor | null, search: Record<string, string>) => {
      const response = await previewVariant(request(visitor, `/api/variant-preview?${new URLSearchParams(search)}`), undefined)
      return { status: response.status, body: (await response.json()) as PreviewedAnswer }
    }
    const view = { chart: 'typical', locale: 'ko' }
    const questionsOf = ({ parts }: PreviewedAnswer) => parts.flatMap((part) => (part.type === 'data-follow-ups' ? part.data.questions : []))

    it('is made as the variant would make it, for those who may see experiments', async () => {
      const usual = await preview(editor, view)
      const ofChart = await preview(editor, { ...view, change: JSON.stringify({ kind: 'follow-ups', source: 'chart', count: 2 }) })
      expect([usual.status, ofChart.status]).toEqual([200, 200])
      expect([questionsOf(usual.body).length, questionsOf(ofChart.body).length]).toEqual([3, 2])
      const laid = await preview(editor, { ...view, chart: 'hour-unknown', change: JSON.stringify({ kind: 'layout', layout: 'component-first' }) })
      const kinds = laid.body.parts.map(({ type }) => type)
      expect(kinds[0]).toBe('data-layout')
      expect(kinds.lastIndexOf('data-component')).toBeLessThan(kinds.indexOf('data-sentence'))
      expect(laid.body.parts.flatMap((part) => (part.type === 'data-component' ? [part.data.source] : [])).join('')).toBe('')
      expect((await preview(editor, { ...view, locale: 'en' })).body.parts.some(({ type }) => type === 'data-sentence')).toBe(true)
    })

    it.each([
      { ...view, chart: '../typical' },
      { ...view, locale: 'xx' },
      { ...view, change: '{' },
      { ...view, change: JSON.stringify({ kind: 'safety', reply: 'none' }) },
      { ...view, change: JSON.stringify({ kind: 'phrasing', locale: '__proto__', version: 1 }) },
      { ...view, change: `"${'x'.repeat(500)}"` },
      { ...view, birth: '{"date":"1992-03-14"}' },
    ])('is refused for what is no variant: %j', async (search) => {
      expect((await preview(editor, search)).status).toBe(400)
    })

    it('is not for readers', async () => {
      expect([(await preview(null, view)).status, (await preview(reader, view)).status]).toEqual([401, 403])
    })
  })

  it('gives a reader no view, no stream, no file and no command, and an editor no command', async () => {
    for (const visitor of [null, reader]) {
      const status = visitor === null ? 401 : 403
      expect((await read(request(visitor, '/api/experiments/strip'), context('strip'))).status).toBe(status)
      expect((await streamAnalysis(request(visitor, '/api/experiments/strip/analysis'), context('strip'))).status).toBe(status)
      expect((await exportExperiment(request(visitor, '/api/experiments/strip/export'), context('strip'))).status).toBe(status)
      expect((await command(request(visitor, '/api/experiments/strip', { body: { kind: 'archive' } }), context('strip'))).status).toBe(status)
    }
    expect((await read(request(editor, '/api/experiments/strip'), context('strip'))).status).toBe(200)
    const refused = await command(request(editor, '/api/experiments/strip', { body: { kind: 'revise', draft: {} } }), context('strip'))
    expect([refused.status, await refused.json()]).toMatchObject([403, { refusal: { error: 'not-permitted' } }])
    expect((await analyse(request(editor, '/api/experiments/strip/analysis', { body: {} }), context('strip'))).status).toBe(403)
  })

  it.each(['nobody', '../strip', 'STRIP', "strip'; DROP TABLE experiment_record; --", '\u0000'])('knows no experiment %j', async (id) => {
    expect((await read(request(editor, '/api/experiments/x'), context(id))).status).toBe(404)
    expect((await streamAnalysis(request(editor, '/api/experiments/x/analysis'), context(id))).status).toBe(404)
    expect((await exportExperiment(request(editor, '/api/experiments/x/export'), context(id))).status).toBe(404)
  })

  it('lets nobody touch the permanent A/A', async () => {
    await client.person.update({ where: { id: editor.id }, data: { roles: ['reader', 'manager'] } })
    const stopped = await command(request(editor, '/api/experiments/a-a', { body: { kind: 'stop', reason: 'Enough.' } }), context('a-a'))
    expect([stopped.status, await stopped.json()]).toMatchObject([403, { refusal: { error: 'not-permitted' } }])
    expect(await changeExperiment(client, 'a-a', { kind: 'stop', reason: 'Enough.' }, { kind: 'system' }, new Date())).toMatchObject({ ok: false })
  })

  it('answers the terminal through the server that holds the database, and leaves it open', async () => {
    const registry = existing<Registry>('registry')!
    const channel = await openOwnerChannel(environment().DATA_DIR, ({ cube, request: asked }) => registry.get(cube).processRequest(asked))
    const run = (flags: Record<string, string>, words: string[]) =>
      experimentCommand.run(experimentCommand.fromFlags(flags, words), { now: new Date() })
    const listed = await run({}, ['list'])
    expect(experimentCommand.print(listed)).toMatch(/^strip +checklist +0 of 9000 people +not analysed/m)
    expect(await run({ format: 'csv' }, ['export', 'strip'])).toMatchObject({
      name: 'strip.csv',
      text: 'kind,person,variant,outcome,value,at,assigned_at\r\n',
    })
    await expect(run({}, ['show', 'nobody'])).rejects.toMatchObject({ code: 'experiment-unknown' })
    await expect(run({ format: 'xls' }, ['export', 'strip'])).rejects.toMatchObject({ code: 'input-invalid' })
    expect(await client.experimentRecord.count()).toBe(2)
    await channel!.close()
  })
})
