import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { createId, type Database, database, sealForPerson, startRegistry } from '#kernel'
import {
  changeConversation,
  findLookBack,
  listConversations,
  listMemories,
  rateAnswer,
  readConversation,
  type StoredPart,
  saveProfile,
  searchConversations,
  shownPath,
  versionsOf,
} from '#readings'
import { GET as rejoin } from '../../app/api/chat/[answer]/route.ts'
import { POST as ask } from '../../app/api/chat/route.ts'
import { PATCH as change, GET as read } from '../../app/api/conversations/[id]/route.ts'
import { POST as search } from '../../app/api/conversations/search/route.ts'
import { keptAfterDeletionMilliseconds, removeDeletedConversations } from '../../readings/change-conversation.ts'
import { compileLibrary } from '../../templates/compile-library.ts'
import { openTestDatabase } from './open-test-database.ts'
import { newRouteVisitor, type RouteVisitor, requestOf } from './visit-routes.ts'

const host = 'http://127.0.0.1:3000'
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

let client: Database
let close: () => Promise<void>
let visitor: RouteVisitor

beforeAll(async () => {
  await compileLibrary()
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
  visitor = await newVisitor()
})
afterAll(() => close?.())

async function newVisitor(): Promise<RouteVisitor> {
  const fresh = await newRouteVisitor(client, new Date())
  await saveProfile(client, fresh.id, { label: '나', relation: 'self', birth, place: '서울' }, new Date())
  return fresh
}

function send(method: string, path: string, body: unknown, by: RouteVisitor = visitor): NextRequest {
  return new NextRequest(host + path, {
    method,
    headers: { host: '127.0.0.1:3000', origin: host, cookie: by.cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function partsOf(response: Response): Promise<StoredPart[]> {
  const text = await response.text()
  return text
    .split('\n\n')
    .filter((event) => event.startsWith('data: {"type":"data-'))
    .map((event) => JSON.parse(event.slice(6)) as StoredPart)
}
const startedIn = (parts: StoredPart[]) => parts.find((part) => part.type === 'data-started')!.data
const withoutAddresses = (parts: StoredPart[]) =>
  parts.map((part) => (part.type === 'data-component' ? { ...part, data: { ...part.data, source: '' } } : part))

async function chat(body: object, by: RouteVisitor = visitor) {
  const response = await ask(send('POST', '/api/chat', { locale: 'ko', ...body }, by), undefined)
  expect(response.status).toBe(200)
  const parts = await partsOf(response)
  return { parts, ...startedIn(parts) }
}
const threadOf = async (id: string, by: RouteVisitor = visitor) => (await readConversation(client, by.id, id, new Date()))!
const shownIn = async (id: string) => {
  const { messages, tip } = await threadOf(id)
  return shownPath(messages, tip).map((message) => message.id)
}

describe('a question that is sent twice', () => {
  it('is answered once, and both hear the same', async () => {
    const key = createId()
    const [first, second] = await Promise.all([chat({ text: '올해 이직해도 될까요?', key }), chat({ text: '올해 이직해도 될까요?', key })])
    expect(second.answer).toBe(first.answer)
    expect(second.conversation).toBe(first.conversation)
    expect(second.parts).toEqual(first.parts)
    const later = await chat({ text: '올해 이직해도 될까요?', key })
    const { messages } = await threadOf(first.conversation)
    expect(messages.map(({ id }) => id)).toEqual([first.question, first.answer])
    const stored = messages[1]!
    expect(withoutAddresses(later.parts.slice(1))).toEqual(withoutAddresses(stored.parts))
    expect((await listConversations(client, visitor.id)).filter(({ id }) => id === first.conversation)).toHaveLength(1)
  })

  it('is another question for another person', async () => {
    const key = createId()
    const own = await chat({ text: '나는 어떤 사람인가요', key })
    const stranger = await newVisitor()
    const other = await chat({ text: '나는 어떤 사람인가요', key }, stranger)
    expect(other.answer).not.toBe(own.answer)
    expect(other.conversation).not.toBe(own.conversation)
  })
})

describe('questions at the same time', () => {
  it('have a place each in the conversation in which they are asked', async () => {
    const { conversation } = await chat({ text: '올해 이직해도 될까요?' })
    const asked = await Promise.all(['올해 건강은 어때요?', '올해 돈은 어때요?', '올해 사랑은 어때요?'].map((text) => chat({ text, conversation })))
    expect(new Set(asked.map(({ conversation: id }) => id))).toEqual(new Set([conversation]))
    const { messages } = await threadOf(conversation)
    expect(messages).toHaveLength(8)
    expect(messages.filter(({ role }) => role === 'user')).toHaveLength(4)
  })

  it('that name what is not there leave no conversation without a question', async () => {
    const before = await listConversations(client, visitor.id)
    const response = await ask(send('POST', '/api/chat', { locale: 'ko', text: '올해 어때요?', replaces: createId() }), undefined)
    expect(response.status).toBe(404)
    expect(await listConversations(client, visitor.id)).toHaveLength(before.length)
  })
})

describe('the rest of an answer', () => {
  it('is heard from any part on, by its own person alone', async () => {
    const response = await ask(send('POST', '/api/chat', { text: '올해 운세는 어떨까요?', locale: 'ko' }), undefined)
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    while (!heard.includes('data-started')) heard += (await reader.read()).value ?? ''
    const { answer, conversation } = (
      JSON.parse(/data: (\{"type":"data-started".*?\})\n\n/.exec(heard)![1]!) as { data: { answer: string; conversation: string } }
    ).data
    const rest = (after: number, by: RouteVisitor) =>
      rejoin(requestOf(by, `${host}/api/chat/${answer}`, { 'last-event-id': String(after) }), { params: Promise.resolve({ answer }) })
    const [whole, fromThird, hostile, stranger] = await Promise.all([
      rest(0, visitor),
      rest(3, visitor),
      rest(-5, visitor),
      rest(0, await newVisitor()),
    ])
    await reader.cancel()
    expect(stranger.status).toBe(204)
    const parts = await partsOf(whole)
    expect(parts[0]?.type).toBe('data-started')
    expect(await partsOf(fromThird)).toEqual(parts.slice(3))
    expect(await partsOf(hostile)).toEqual(parts)
    expect(parts.some(({ type }) => type === 'data-proof')).toBe(true)
    await expect.poll(async () => (await threadOf(conversation)).messages.at(-1)?.status).toBe('done')
    expect((await rest(0, visitor)).status).toBe(204)
    expect((await rejoin(requestOf(null, `${host}/api/chat/${answer}`), { params: Promise.resolve({ answer }) })).status).toBe(401)
  })
})

describe('branches', () => {
  it('keep an answer that was asked for again, and a question in its first words', async () => {
    const first = await chat({ text: '올해 돈은 어떻게 흐를까요?' })
    const { conversation } = first
    const again = await chat({ text: '올해 돈은 어떻게 흐를까요?', conversation, replaces: first.answer })
    expect(again.question).toBe(first.question)
    const second = await chat({ text: '몇 월이 나을까요?', conversation, after: again.answer })
    const edited = await chat({ text: '내년은 어떨까요?', conversation, edits: second.question })
    const { messages } = await threadOf(conversation)
    expect(versionsOf(messages, first.answer)).toEqual([first.answer, again.answer])
    expect(versionsOf(messages, second.question)).toEqual([second.question, edited.question])
    expect(await shownIn(conversation)).toEqual([first.question, again.answer, edited.question, edited.answer])

    const choose = (tip: string, by?: RouteVisitor) =>
      change(send('PATCH', `/api/conversations/${conversation}`, { tip }, by), { params: Promise.resolve({ id: conversation }) })
    expect((await choose(first.answer)).status).toBe(200)
    expect(await shownIn(conversation)).toEqual([first.question, first.answer])
    // What is asked without a place goes on from what is shown.
    const onward = await chat({ text: '그럼 무엇부터 할까요?', conversation })
    expect(await shownIn(conversation)).toEqual([first.question, first.answer, onward.question, onward.answer])
    expect((await choose(createId())).status).toBe(404)
    expect((await choose(second.answer, await newVisitor())).status).toBe(404)
    expect((await choose("x' OR 1=1")).status).toBe(400)
  })

  it('forget the memory of what was replaced', async () => {
    const first = await chat({ text: '시험을 볼까 해요, 언제가 좋을까요?' })
    const remembered = async () => (await listMemories(client, visitor.id)).memories.filter((memory) => memory.conversation === first.conversation)
    await expect.poll(async () => (await remembered()).length).toBe(1)
    await chat({ text: '시험은 언제가 좋을까요?', conversation: first.conversation, edits: first.question })
    await expect.poll(async () => (await remembered()).map(({ question }) => question)).toEqual(['시험은 언제가 좋을까요?'])
  })

  it('refuse a place in somebody else’s conversation', async () => {
    const own = await chat({ text: '이사를 가도 될까요?' })
    const stranger = await newVisitor()
    const other = await chat({ text: '이사를 가도 될까요?' }, stranger)
    for (const place of [{ after: other.answer }, { edits: other.question }, { replaces: other.answer }]) {
      const response = await ask(send('POST', '/api/chat', { text: '또요', conversation: own.conversation, ...place }), undefined)
      expect(response.status).toBe(404)
    }
    expect(await shownIn(own.conversation)).toHaveLength(2)
  })
})

describe('the history', () => {
  it('is searched in titles and texts of its own person', async () => {
    const found = await chat({ text: '강아지를 데려와도 괜찮을까요?' })
    const hits = await searchConversations(client, visitor.id, '강아지')
    expect(hits.map(({ conversation }) => conversation.id)).toEqual([found.conversation])
    const word = spoken(found.parts)
      .split(' ')
      .find((candidate) => candidate.length > 3)!
    expect((await searchConversations(client, visitor.id, word)).some(({ excerpt }) => excerpt?.includes(word))).toBe(true)
    expect(await searchConversations(client, (await newVisitor()).id, '강아지')).toEqual([])
    expect(await searchConversations(client, visitor.id, '%')).toEqual([])
    expect((await search(send('POST', '/api/conversations/search', { text: '' }), undefined)).status).toBe(400)
    expect((await search(send('POST', '/api/conversations/search', { text: 'x'.repeat(101) }), undefined)).status).toBe(413)
  })

  it('lets a conversation be renamed, pinned, deleted and brought back', async () => {
    const { conversation } = await chat({ text: '친구와 다퉜어요, 어떻게 할까요?' })
    const now = new Date()
    expect(await changeConversation(client, visitor.id, conversation, { title: '친구 이야기', pinned: true }, now)).toBe(true)
    expect((await listConversations(client, visitor.id))[0]).toMatchObject({ id: conversation, title: '친구 이야기', pinned: true })
    const row = await client.conversation.findUniqueOrThrow({ where: { id: conversation } })
    expect(Buffer.from(row.title).includes('친구')).toBe(false)
    expect((await sealForPerson(client, visitor.id)).open(row.title, `conversation/${conversation}`)).toBe('친구 이야기')

    expect(await changeConversation(client, createId(), conversation, { deleted: true }, now)).toBe(false)
    expect(await changeConversation(client, visitor.id, conversation, { deleted: true }, now)).toBe(true)
    const gone = async () => [
      (await listConversations(client, visitor.id)).some(({ id }) => id === conversation),
      (await searchConversations(client, visitor.id, '친구')).some((hit) => hit.conversation.id === conversation),
      (await listMemories(client, visitor.id)).memories.some((memory) => memory.conversation === conversation),
      (await read(requestOf(visitor, `${host}/api/conversations/${conversation}`), { params: Promise.resolve({ id: conversation }) })).status === 200,
    ]
    expect(await gone()).toEqual([false, false, false, false])
    expect(await changeConversation(client, visitor.id, conversation, { title: '몰래' }, now)).toBe(false)
    expect(await changeConversation(client, visitor.id, conversation, { deleted: false }, now)).toBe(true)
    expect(await gone()).toEqual([true, true, true, true])
  })

  it('removes what was deleted for good once it can no longer be brought back', async () => {
    const { conversation, answer } = await chat({ text: '운동을 시작해도 될까요?' })
    const now = new Date()
    await rateAnswer(client, visitor.id, { target: answer, value: 1, reason: '좋았어요' }, now)
    await changeConversation(client, visitor.id, conversation, { deleted: true }, now)
    const later = new Date(now.getTime() + keptAfterDeletionMilliseconds + 1)
    expect(await removeDeletedConversations(client, now, false)).toBe(0)
    expect(await removeDeletedConversations(client, later, true)).toBe(1)
    expect(await removeDeletedConversations(client, later, false)).toBe(1)
    expect([
      await client.conversation.count({ where: { id: conversation } }),
      await client.message.count({ where: { conversationId: conversation } }),
      await client.component.count({ where: { messageId: answer } }),
      await client.memory.count({ where: { messageId: answer } }),
      await client.rating.count({ where: { target: answer } }),
    ]).toEqual([0, 0, 0, 0, 0])
  })
})

describe('half a year later', () => {
  it('asks once about a reading whether it was right', async () => {
    const person = await newVisitor()
    const { answer, conversation } = await chat({ text: '올해 이직해도 될까요?' }, person)
    const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000)
    expect(await findLookBack(client, person.id, daysOn(181))).toBeNull()
    expect(await findLookBack(client, person.id, daysOn(600))).toBeNull()
    expect(await findLookBack(client, person.id, daysOn(183))).toMatchObject({ answer, conversation, question: '올해 이직해도 될까요?' })
    expect(await rateAnswer(client, person.id, { target: answer, value: 1 }, daysOn(183))).toBe(true)
    expect((await findLookBack(client, person.id, daysOn(183)))?.answer).toBe(answer)
    expect(await rateAnswer(client, person.id, { target: answer, kind: 'outcome', value: 0 }, daysOn(183))).toBe(true)
    expect(await findLookBack(client, person.id, daysOn(183))).toBeNull()
    expect(await rateAnswer(client, person.id, { target: answer, kind: 'outcome', value: -1, reason: '아직 그대로예요' }, daysOn(184))).toBe(true)
    const rows = await client.rating.findMany({ where: { personId: person.id }, orderBy: { kind: 'asc' } })
    expect(rows.map(({ kind, value }) => [kind, value])).toEqual([
      ['help', 1],
      ['outcome', -1],
    ])
    expect((await readConversation(client, person.id, conversation, new Date()))?.ratings[answer]).toEqual({ value: 1, reason: null })
  })
})

function spoken(parts: StoredPart[]): string {
  return parts.flatMap((part) => (part.type === 'data-sentence' ? part.data.segments.map(({ text }) => text) : [])).join('')
}
