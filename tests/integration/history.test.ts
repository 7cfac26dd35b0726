import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cubes } from '#cubes'
import type { BirthInput } from '#engine'
import { type Database, database, forget, startRegistry } from '#kernel'
import {
  beginReading,
  type ComponentData,
  type ComponentOrigin,
  createReading,
  readConversation,
  type StoredPart,
  saveProfile,
  verifyComponent,
  writtenByComposer,
} from '#readings'
import { publishVersions } from '#templates'
import { GET as getOrigin } from '../../app/api/components/[id]/route.ts'
import { GET as getFrame } from '../../app/frame/[token]/route.ts'
import { compileLibrary } from '../../templates/compile-library.ts'
import { vetTemplate } from '../../templates/vet-template.ts'
import { changedTemplate } from './changed-template.ts'
import { openTestDatabase } from './open-test-database.ts'
import { newRouteVisitor, type RouteVisitor, requestOf } from './visit-routes.ts'

/** Another engine: it has another version, and computes every birth an hour and a half late. */
const engine = vi.hoisted(() => ({ isNew: false }))
vi.mock('#engine', async (importOriginal) => {
  const real = await importOriginal<typeof import('#engine')>()
  return {
    ...real,
    engineVersion: () => (engine.isNew ? '99.0.0' : real.engineVersion()),
    chartOf: (birth: BirthInput, now: Date) => real.chartOf(engine.isNew ? { ...birth, time: '09:50' } : birth, now),
  }
})

const host = 'http://127.0.0.1:3000'
const asked = new Date('2026-11-27T03:00:00Z')
const weekLater = new Date('2026-12-04T03:00:00Z')
const birth = {
  date: '1992-03-14',
  time: '07:20',
  sex: 'female',
  longitude: 126.978,
  calendar: 'solar',
  leapMonth: false,
  timeZone: 'Asia/Seoul',
  preset: 'forceteller',
} as const

describe('a reading a week later, after other designs and another engine came', () => {
  let client: Database
  let close: () => Promise<void>
  let visitor: RouteVisitor
  let conversation: string
  let components: ComponentData[]
  let firstShown: string[]
  let firstRead: unknown

  beforeAll(async () => {
    await compileLibrary()
    close = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
    visitor = await newRouteVisitor(client, asked)
    await saveProfile(client, visitor.id, { label: '나', relation: 'self', birth, place: '서울' }, asked)
    const parts = await ask('올해 이직해도 될까요?', asked)
    conversation = parts.find((part) => part.type === 'data-started')?.data.conversation ?? ''
    components = componentsIn(parts)
    firstShown = await Promise.all(components.map((component) => frameOf(component.source)))
    firstRead = await readConversation(client, visitor.id, conversation, asked)

    for (const { template, version } of components) {
      const next = version.replace(/\d+$/, (patch) => String(Number(patch) + 1))
      const vetted = await vetTemplate(changedTemplate(template, next, 'another look'))
      if (!vetted.ok) throw new Error(JSON.stringify(vetted.findings))
      await publishVersions(client, [vetted.compiled], { now: weekLater })
    }
    engine.isNew = true
    // As after a restart: nothing is remembered, everything is read.
    for (const name of ['template-versions', 'served-catalog']) forget(name)
  })
  afterAll(() => close?.())

  async function ask(text: string, now: Date): Promise<StoredPart[]> {
    const request = { personId: visitor.id, conversation: null, profile: null, text, replaces: null, locale: 'ko', now } as const
    const begun = await beginReading(client, request)
    if (!begun.ok) throw new Error(begun.refusal)
    const parts: StoredPart[] = []
    for await (const part of createReading(client, begun.reading)) parts.push(part)
    return parts
  }
  const componentsIn = (parts: StoredPart[]) => [
    ...new Map(parts.flatMap((part) => (part.type === 'data-component' ? [[part.data.id, part.data] as const] : []))).values(),
  ]
  const frame = (source: string, by: RouteVisitor | null = visitor) =>
    getFrame(requestOf(by, host + source), { params: Promise.resolve({ token: new URL(host + source).pathname.split('/').at(-1) ?? '' }) })
  async function frameOf(source: string): Promise<string> {
    const response = await frame(source)
    expect(response.status).toBe(200)
    return JSON.stringify([[...response.headers].sort(), await response.text()])
  }
  const originOf = async (id: string, by: RouteVisitor | null = visitor) => {
    const response = await getOrigin(requestOf(by, `${host}/api/components/${id}`), { params: Promise.resolve({ id }) })
    return { status: response.status, body: (await response.json()) as ComponentOrigin }
  }

  it('shows the same frames to the byte, and the same words', async () => {
    expect(components.length).toBeGreaterThanOrEqual(3)
    expect(await Promise.all(components.map((component) => frameOf(component.source)))).toEqual(firstShown)
    expect(await readConversation(client, visitor.id, conversation, weekLater)).toEqual(firstRead)
  })

  it('still vouches for every component, and tells what made it', async () => {
    for (const component of components) {
      const { body } = await originOf(component.id)
      const { receipt, difference, proof, served } = body
      expect(difference).toBeNull()
      expect(receipt).toMatchObject({ component: component.id, version: component.version, writer: writtenByComposer })
      expect(receipt.engine).not.toBe('99.0.0')
      expect(body.asked).toEqual({ topic: 'career', form: 'yes_no', horizon: 'year', preset: 'forceteller' })
      expect(proof).toMatchObject({ contradicted: 0, absent: 0 })
      expect(served?.version).not.toBe(component.version)
      expect(verifyComponent({ template: receipt.template, version: receipt.version, slots: {}, receipt })).toBe('slots')
    }
  })

  it('previews another design with the same values, beside what was told', async () => {
    const [component] = components
    const { body } = await originOf(component?.id ?? '')
    const preview = await (await frame(body.served?.source ?? '')).text()
    expect(preview).toContain('another look')
    expect(firstShown[0]).not.toContain('another look')
    expect(await frameOf(component?.source ?? '')).toBe(firstShown[0])
  })

  it('draws what is asked now with the new designs and the new engine', async () => {
    const fresh = componentsIn(await ask('올해 이직해도 될까요?', weekLater))
    const known = new Map(components.map(({ template, version }) => [template, version]))
    const again = fresh.filter(({ template }) => known.has(template))
    expect(again.length).toBeGreaterThan(0)
    for (const component of again) {
      expect(component.version).not.toBe(known.get(component.template))
      expect((await originOf(component.id)).body).toMatchObject({ difference: null, served: null, receipt: { engine: '99.0.0' } })
      expect(await frameOf(component.source)).toContain('another look')
    }
  })

  it('tells nobody else, and nothing about what is no component', async () => {
    const id = components[0]?.id ?? ''
    expect((await originOf(id, await newRouteVisitor(client, asked))).status).toBe(404)
    expect((await originOf(id, null)).status).toBe(401)
    expect((await originOf("x'; --")).status).toBe(404)
  })

  it('takes nothing from a stored template that is not the one that was signed', async () => {
    const { id, template, version } = components[0]!
    const where = { templateId_version: { templateId: template, version } }
    const row = await client.templateVersion.findUniqueOrThrow({ where })
    const compiled = row.compiled as { css: string }
    await client.templateVersion.update({ where, data: { compiled: { ...compiled, css: `${compiled.css}.x{color:red}` } } })
    forget('template-versions')
    const { status, body } = await originOf(id)
    expect(status).toBe(404)
    expect(body).toMatchObject({ error: { code: 'component-unknown' } })
  })
})
