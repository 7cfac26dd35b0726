import { randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeRoles, type Role } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, startRegistry } from '#kernel'
import { readLibraryFiles, type TemplateFiles } from '#templates'
import { GET as readDraftFrame } from '../../app/frame/studio/[preview]/route.ts'
import { GET as readPublishedFrame } from '../../app/frame/studio/published/route.ts'
import { POST as holdDraft } from '../../app/frame/studio/route.ts'
import { openTestDatabase } from './open-test-database.ts'
import { newRouteVisitor, type RouteVisitor, requestOf } from './visit-routes.ts'

const now = new Date('2026-11-27T03:00:00Z')
const address = 'http://127.0.0.1:3000'
const files = readLibraryFiles('annual-strip') as TemplateFiles
let client: Database
let close: () => Promise<void>
let [editor, second, reader]: RouteVisitor[] = []

async function visitorWith(roles: Role[]): Promise<RouteVisitor> {
  const visitor = await newRouteVisitor(client, now)
  if (roles.length > 0) await changeRoles(client, { personId: visitor.id, roles, by: null, way: 'terminal' }, now)
  return visitor
}

async function hold(visitor: RouteVisitor | undefined, body: unknown) {
  const headers = { host: '127.0.0.1:3000', origin: address, 'content-type': 'application/json', ...(visitor ? { cookie: visitor.cookie } : {}) }
  const response = await holdDraft(new NextRequest(`${address}/frame/studio`, { method: 'POST', headers, body: JSON.stringify(body) }), {})
  return { status: response.status, body: (await response.json()) as { findings: { rule: string }[]; preview: { id: string } | null } }
}

async function frame(visitor: RouteVisitor | undefined, id: string, search = 'chart=typical&locale=ko'): Promise<Response> {
  const request = requestOf(visitor ?? null, `${address}/frame/studio/${id}?${search}`)
  return id === 'published' ? readPublishedFrame(request, {}) : readDraftFrame(request, { params: Promise.resolve({ preview: id }) })
}

describe('frames of the studio', () => {
  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
    editor = await visitorWith(['editor'])
    second = await visitorWith(['reviewer'])
    reader = await visitorWith([])
  })
  afterAll(() => close?.())

  it('show a draft that the vetter lets pass, shut in, to whoever wrote it and to nobody else', async () => {
    const { body } = await hold(editor, { files })
    const id = body.preview?.id ?? ''
    const shown = await frame(editor, id)
    expect([shown.status, shown.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining("default-src 'none'")])
    expect(await shown.text()).toContain('열 해의 흐름')
    expect(await (await frame(editor, id, 'chart=old&locale=en')).text()).toContain('Ten years')
    for (const other of [second, reader, undefined]) expect((await frame(other, id)).status).toBe(404)
    for (const search of ['', 'chart=nobody&locale=ko', 'chart=typical&locale=fr', 'chart=__proto__&locale=ko'])
      expect((await frame(editor, id, search)).status).toBe(404)
  })

  it('wait for a draft that is being vetted, and for nobody else', async () => {
    const id = randomUUID()
    const waiting = frame(editor, id, 'chart=typical&locale=ko&wait')
    const stranger = frame(second, id, 'chart=typical&locale=ko&wait')
    expect((await hold(editor, { id, files })).body.preview?.id).toBe(id)
    expect((await waiting).status).toBe(200)
    // Under the same id somebody else has another one.
    expect((await frame(second, id)).status).toBe(404)
    expect((await stranger).status).toBe(204)
    const refused = randomUUID()
    const hostile = { ...files, 'source.hbs': '<script>1</script>' }
    const [shown] = await Promise.all([frame(editor, refused, 'chart=typical&locale=ko&wait'), hold(editor, { id: refused, files: hostile })])
    expect([shown.status, await shown.text()]).toEqual([204, ''])
    expect((await hold(editor, { id: '../../x', files })).status).toBe(400)
  })

  it('hold nothing of what the vetter refuses, and say what is wrong with it', async () => {
    const hostile = { ...files, 'source.hbs': `<section class="p-4"><script>fetch("//example.org")</script>{{{line}}}</section>` }
    const { status, body } = await hold(editor, { files: hostile })
    expect([status, body.preview]).toEqual([200, null])
    expect(body.findings.map(({ rule }) => rule)).toContain('unescaped')
  })

  it('answer nobody without the role, another form, or more than a template can be', async () => {
    expect((await hold(reader, { files })).status).toBe(403)
    expect((await hold(undefined, { files })).status).toBe(401)
    expect((await hold(editor, { files: { 'source.hbs': 1 } })).status).toBe(400)
    expect((await hold(editor, { files: { 'source.hbs': 'x'.repeat(1_100_000) } })).status).toBe(413)
    expect((await hold(editor, { files: { ...files, '../../etc/passwd': 'x' } })).body).toMatchObject({ preview: null })
  })

  it('show published versions over the chart that was asked for, or one over which they can be drawn', async () => {
    const published = (template: string, chart: string) => `template=${template}&version=1.1.0&locale=ko${chart && `&chart=${chart}`}`
    expect((await frame(second, 'published', published('annual-strip', 'old'))).status).toBe(200)
    expect((await frame(second, 'published', published('birth-time-helper', 'typical'))).status).toBe(200)
    expect((await frame(second, 'published', published('annual-strip', 'nobody'))).status).toBe(404)
    expect((await frame(second, 'published', published('no-such', ''))).status).toBe(404)
    for (const other of [reader, undefined]) expect((await frame(other, 'published', published('annual-strip', ''))).status).toBe(404)
  })
})
