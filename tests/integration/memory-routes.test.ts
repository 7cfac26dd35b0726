import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordConsent, startAnonymousSession } from '#accounts'
import { createId, type Database, database, sealForPerson } from '#kernel'
import { type MemoryView, rememberReading } from '#readings'
import { DELETE, PATCH } from '../../app/api/memories/[id]/route.ts'
import { GET } from '../../app/api/memories/route.ts'
import { POST as rate } from '../../app/api/ratings/route.ts'
import { openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-27T03:00:00Z')
const address = 'http://127.0.0.1:3000'

interface Visitor {
  id: string
  cookie: string
}

describe('the routes of memories', () => {
  let client: Database
  let close: () => Promise<void>
  let owner: Visitor
  let stranger: Visitor
  let message: string

  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    client = await database()
    owner = await newVisitor()
    stranger = await newVisitor()
    message = await remember(owner, '올해 이직해도 될까요?')
  })
  afterAll(() => close?.())

  async function newVisitor(): Promise<Visitor> {
    const { person, cookies } = await startAnonymousSession(client, new Headers())
    await recordConsent(client, person.id, now)
    return { id: person.id, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
  }

  async function remember({ id: personId }: Visitor, question: string): Promise<string> {
    const [answer, conversation] = [createId(), createId()]
    const sealed = new Uint8Array()
    await client.conversation.create({ data: { id: conversation, personId, title: sealed, createdAt: now, updatedAt: now } })
    await client.message.create({
      data: { id: answer, conversationId: conversation, personId, sequence: 1, role: 'assistant', sealed, status: 'done', createdAt: now },
    })
    const reading = { message: answer, topic: 'career', question, summary: '가을이 나아요.', at: now.toISOString() }
    await rememberReading(client, personId, await sealForPerson(client, personId), reading)
    return answer
  }

  function request(path: string, visitor: Visitor | null, options: { method?: string; body?: unknown; origin?: string } = {}): NextRequest {
    const { method = 'GET', body, origin = address } = options
    return new NextRequest(`${address}${path}`, {
      method,
      headers: { host: '127.0.0.1:3000', origin, 'content-type': 'application/json', ...(visitor ? { cookie: visitor.cookie } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  async function list(visitor: Visitor): Promise<MemoryView[]> {
    const response = await GET(request('/api/memories', visitor), undefined)
    return ((await response.json()) as { memories: MemoryView[] }).memories
  }

  async function change(visitor: Visitor | null, id: string, body: unknown, origin?: string) {
    const response = await PATCH(request(`/api/memories/${id}`, visitor, { method: 'PATCH', body, ...(origin ? { origin } : {}) }), {
      params: Promise.resolve({ id }),
    })
    return { status: response.status, body: (await response.json()) as { error?: { code: string; message: string } } & Partial<MemoryView> }
  }

  it('lists what is remembered of the person of the session, and of nobody else', async () => {
    const [memory] = await list(owner)
    expect(memory).toMatchObject({ question: '올해 이직해도 될까요?', summary: '가을이 나아요.', corrected: false, withdrawn: false, rating: null })
    expect(await list(stranger)).toEqual([])
    expect((await GET(request('/api/memories', null), undefined)).status).toBe(401)
  })

  it('corrects, withdraws and takes back', async () => {
    const id = (await list(owner))[0]?.id ?? ''
    expect(await change(owner, id, { summary: '  이미 옮겼어요 ' })).toMatchObject({
      status: 200,
      body: { summary: '이미 옮겼어요', corrected: true },
    })
    expect(await change(owner, id, { withdrawn: true })).toMatchObject({ status: 200 })
    expect((await list(owner))[0]).toMatchObject({ corrected: true, withdrawn: true, summary: '이미 옮겼어요' })
    await change(owner, id, { withdrawn: false })
    expect((await list(owner))[0]?.withdrawn).toBe(false)
  })

  it('refuses what does not fit, what another site sends and what is not theirs', async () => {
    const id = (await list(owner))[0]?.id ?? ''
    for (const body of [{}, { summary: '' }, { summary: 'ㄱ'.repeat(241) }, { withdrawn: 'yes' }, { summary: 'ㄱ', withdrawn: true }])
      expect(await change(owner, id, body)).toMatchObject({ status: 400, body: { error: { code: 'input-invalid' } } })
    expect(await change(owner, id, { withdrawn: true }, 'https://elsewhere.example')).toMatchObject({ status: 403 })
    for (const [visitor, target] of [
      [stranger, id],
      [owner, createId()],
      [owner, '../../x'],
    ] as const)
      expect(await change(visitor, target, { withdrawn: true })).toMatchObject({ status: 404, body: { error: { code: 'memory-unknown' } } })
    expect((await list(owner))[0]?.withdrawn).toBe(false)
  })

  it('shows a rating with its reason', async () => {
    const body = { target: message, value: 1, reason: '때를 짚어 줬어요' }
    expect((await rate(request('/api/ratings', owner, { method: 'POST', body }), undefined)).status).toBe(200)
    expect((await list(owner))[0]?.rating).toEqual({ value: 1, reason: '때를 짚어 줬어요' })
  })

  it('deletes for its person alone, and once', async () => {
    const id = (await list(owner))[0]?.id ?? ''
    const remove = async (visitor: Visitor) =>
      (await DELETE(request(`/api/memories/${id}`, visitor, { method: 'DELETE', body: {} }), { params: Promise.resolve({ id }) })).status
    expect(await remove(stranger)).toBe(404)
    expect(await remove(owner)).toBe(200)
    expect(await list(owner)).toEqual([])
    expect(await remove(owner)).toBe(404)
  })
})
