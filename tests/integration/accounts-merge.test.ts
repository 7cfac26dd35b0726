import { NextRequest } from 'next/server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { erasePerson, hasConsented, listConsents, personOf, recordConsent, signIn as signInWith, withdrawConsent } from '#accounts'
import { cubes } from '#cubes'
import { createId, type Database, database, sealForPerson, startRegistry } from '#kernel'
import { listConversations, listMemories, listProfiles, PersonMemoryStore, rateAnswer, readConversation } from '#readings'
import { POST as confirm } from '../../app/api/account/confirm/route.ts'
import { POST as signIn } from '../../app/api/account/sign-in/route.ts'
import { POST as signOut } from '../../app/api/account/sign-out/route.ts'
import { POST as signUp } from '../../app/api/account/sign-up/route.ts'
import { POST as chat } from '../../app/api/chat/route.ts'
import { POST as saveProfile } from '../../app/api/profiles/route.ts'
import { POST as startSession } from '../../app/api/session/route.ts'
import { AccountVisitor, address, readTerminal, tokenIn } from './account-visitor.ts'
import { openTestDatabase } from './open-test-database.ts'

const password = 'velvet-otter-92-harbor'
const birth = { date: '1992-03-14', time: '07:20', calendar: 'solar', sex: 'female', timeZone: 'Asia/Seoul', longitude: 126.978 }
const question = '올해 이직해도 괜찮을까요'

let client: Database
let close: () => Promise<void>
let terminal: ReturnType<typeof readTerminal>
let number = 0

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
})
afterAll(() => close?.())
beforeEach(() => {
  terminal = readTerminal()
})
afterEach(() => terminal.restore())

/** A browser with a profile and, if asked, a reading of it. */
async function visitorWith(reading: boolean): Promise<{ visitor: AccountVisitor; id: string }> {
  number++
  const visitor = new AccountVisitor(`198.51.${number}.7`)
  await visitor.call(startSession, 'POST', { consent: true })
  await visitor.call(saveProfile, 'POST', { label: '나', relation: 'self', birth, place: '서울' })
  if (reading) await read(visitor, question)
  return { visitor, id: (await personOf(visitor.headers))?.id ?? '' }
}

async function read(visitor: AccountVisitor, text: string): Promise<void> {
  const request = new NextRequest(`${address}/api/chat`, {
    method: 'POST',
    headers: { host: '127.0.0.1:3000', origin: address, cookie: visitor.headers.get('cookie') ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({ text, locale: 'ko' }),
  })
  await (await chat(request, undefined)).text()
}

async function account(email: string): Promise<string> {
  const { visitor, id } = await visitorWith(false)
  await visitor.call(signUp, 'POST', { email, password, fourteen: true })
  await visitor.call(confirm, 'POST', { token: tokenIn(await terminal.lines()) })
  await visitor.call(signOut, 'POST', {})
  return id
}

describe('signing in from a browser that has readings without an account', () => {
  it('asks first, and changes nothing until it is told', async () => {
    const email = 'ask@example.com'
    await account(email)
    const { visitor, id } = await visitorWith(true)
    expect(await visitor.call(signIn, 'POST', { email, password })).toEqual({ status: 200, body: { state: 'ask-bring' } })
    expect(await personOf(visitor.headers)).toMatchObject({ id, anonymous: true })
    expect(await listConversations(client, id)).toHaveLength(1)
  })

  it('brings everything along, sealed anew under the key of who stays', async () => {
    const email = 'bring@example.com'
    const into = await account(email)
    const { visitor, id: from } = await visitorWith(true)
    const [conversation] = await listConversations(client, from)
    const before = await readConversation(client, from, conversation?.id ?? '', new Date())
    const answer = before?.messages.find(({ role }) => role === 'assistant')
    await rateAnswer(client, from, { target: answer?.id ?? '', value: 1, reason: '때를 짚어 줬어요' }, new Date())
    const memories = (await listMemories(client, from)).memories
    const nearest = async (person: string) => {
      const found = await new PersonMemoryStore(client, person, await sealForPerson(client, person)).similaritySearchWithScore('이직 괜찮을까요')
      return found.map(([{ metadata }, related]) => ({ id: metadata.id, question: metadata.question, related }))
    }
    const foundBefore = await nearest(from)
    expect(memories).toHaveLength(1)
    const held = await client.profile.findFirstOrThrow({ where: { personId: from } })
    await client.modelUse.create({
      data: { personId: from, day: '2026-11-27', calls: 2, inputTokens: 10, outputTokens: 5, costMicros: 3, updatedAt: new Date() },
    })
    await client.modelUse.create({
      data: { personId: into, day: '2026-11-27', calls: 1, inputTokens: 1, outputTokens: 1, costMicros: 1, updatedAt: new Date() },
    })

    expect(await visitor.call(signIn, 'POST', { email, password, bring: true })).toEqual({ status: 200, body: { state: 'signed-in', brought: true } })
    expect(await personOf(visitor.headers)).toMatchObject({ id: into, anonymous: false })
    expect(await listProfiles(client, into)).toHaveLength(2)
    const after = await readConversation(client, into, conversation?.id ?? '', new Date())
    const texts = (read: typeof before) => read?.messages.map(({ role, text, status }) => ({ role, text, status }))
    expect(texts(after)).toEqual(texts(before))
    expect(after?.conversation.title).toBe(question)
    expect((await listMemories(client, into)).memories).toMatchObject([{ question, rating: { value: 1, reason: '때를 짚어 줬어요' } }])
    expect(foundBefore).toHaveLength(1)
    // Turned anew in 32-bit numbers, an angle stays but for its last digits.
    expect(await nearest(into)).toEqual(foundBefore.map(({ related, ...found }) => ({ ...found, related: expect.closeTo(related, 5) })))
    expect(await client.modelUse.findMany({ where: { day: '2026-11-27' }, select: { personId: true, calls: true } })).toEqual([
      { personId: into, calls: 3 },
    ])

    const profile = await client.profile.findUniqueOrThrow({ where: { id: held.id } })
    expect(Buffer.from(profile.sealed).equals(Buffer.from(held.sealed))).toBe(false)
    const tables = await client.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'person_id' AND table_name <> 'role_change'`
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['profile', 'message', 'memory', 'consent', 'session', 'person_key']))
    for (const { name } of tables) {
      const left = await client.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${name}" WHERE person_id = $1`, from)
      expect(left, name).toEqual([])
    }
    expect(await client.person.count({ where: { id: from } })).toBe(0)
  })

  it('leaves them behind when told so, and erases them', async () => {
    const email = 'leave@example.com'
    const into = await account(email)
    const { visitor, id: from } = await visitorWith(true)
    expect((await visitor.call(signIn, 'POST', { email, password, bring: false })).body).toEqual({ state: 'signed-in', brought: false })
    expect(await listProfiles(client, into)).toHaveLength(1)
    expect(await client.message.count({ where: { personId: from } })).toBe(0)
    expect(await client.personKey.count({ where: { personId: from } })).toBe(0)
    expect(await client.person.count({ where: { id: from } })).toBe(0)
  })

  it('does not leave roles behind, which would be gone with the person', async () => {
    const email = 'roles@example.com'
    const into = await account(email)
    const { visitor, id } = await visitorWith(false)
    await client.person.update({ where: { id }, data: { roles: ['reader', 'admin'] } })
    expect(await visitor.call(signIn, 'POST', { email, password, bring: false })).toMatchObject({
      status: 409,
      body: { error: { code: 'roles-left' } },
    })
    expect(await personOf(visitor.headers)).toMatchObject({ id, roles: ['reader', 'admin'] })
    expect((await visitor.call(signIn, 'POST', { email, password, bring: true })).status).toBe(200)
    expect(await personOf(visitor.headers)).toMatchObject({ id: into, roles: ['reader', 'admin'] })
  })

  it('erases nobody who got an account in another tab meanwhile', async () => {
    const email = 'stale@example.com'
    await account(email)
    const { visitor, id } = await visitorWith(false)
    const stale = await personOf(visitor.headers)
    await visitor.call(signUp, 'POST', { email: 'named@example.com', password, fourteen: true })
    await visitor.call(confirm, 'POST', { token: tokenIn(await terminal.lines()) })
    const asked = { email, password, headers: visitor.headers, network: '198.51.7.0/24' }
    for (const bring of [false, true])
      expect(await signInWith(client, stale, { ...asked, bring }, async () => true, new Date())).toMatchObject({ state: 'signed-in', brought: false })
    await expect(erasePerson(id, { onlyAnonymous: true })).rejects.toMatchObject({ code: 'guest-named' })
    expect(await personOf(visitor.headers)).toMatchObject({ id, anonymous: false })
    expect(await listProfiles(client, id)).toHaveLength(1)
  })

  it('brings no agreement back that was withdrawn, and those that belong to a profile or were never asked for', async () => {
    const [withdrawing, unasked] = ['withdrawn@example.com', 'unasked@example.com']
    const [one, two] = [await account(withdrawing), await account(unasked)]
    await recordConsent(client, one, new Date(), 'names-to-model')
    for (const purpose of ['names-to-model', 'birth-data'] as const) await withdrawConsent(client, one, purpose, new Date())
    for (const [email, into] of [
      [withdrawing, one],
      [unasked, two],
    ] as const) {
      const { visitor, id: from } = await visitorWith(false)
      await recordConsent(client, from, new Date(), 'names-to-model')
      await recordConsent(client, from, new Date(), `guardian/${into}`)
      await visitor.call(signIn, 'POST', { email, password, bring: true })
      expect(await hasConsented(client, into, `guardian/${into}`)).toBe(true)
    }
    expect(await Promise.all((['names-to-model', 'birth-data'] as const).map((purpose) => hasConsented(client, one, purpose)))).toEqual([
      false,
      false,
    ])
    expect(await hasConsented(client, two, 'names-to-model')).toBe(true)
    expect((await listConsents(client, one)).map(({ purpose }) => purpose).toSorted()).toEqual(['age-14', `guardian/${one}`])
  })

  it('moves nothing while an answer is being written', async () => {
    const email = 'writing@example.com'
    await account(email)
    const { visitor, id } = await visitorWith(true)
    await client.message.updateMany({ where: { personId: id, role: 'assistant' }, data: { status: 'writing', createdAt: new Date() } })
    expect(await visitor.call(signIn, 'POST', { email, password, bring: true })).toMatchObject({
      status: 409,
      body: { error: { code: 'answer-in-work' } },
    })
    expect(await personOf(visitor.headers)).toMatchObject({ id })
    expect(await listProfiles(client, id)).toHaveLength(1)
  })

  it('takes all of it or nothing: one row that does not open leaves every other where it was', async () => {
    const email = 'whole@example.com'
    const into = await account(email)
    const { visitor, id } = await visitorWith(true)
    const broken = createId()
    await client.profile.create({
      data: { id: broken, personId: id, sealed: new Uint8Array([1, 2, 3]), createdAt: new Date(), updatedAt: new Date() },
    })
    expect((await visitor.call(signIn, 'POST', { email, password, bring: true })).status).toBe(500)
    await client.profile.delete({ where: { id: broken } })
    expect(await listProfiles(client, id)).toHaveLength(1)
    expect(await listConversations(client, id)).toHaveLength(1)
    expect(await listProfiles(client, into)).toHaveLength(1)
    expect((await visitor.call(signIn, 'POST', { email, password, bring: true })).status).toBe(200)
    expect(await listProfiles(client, into)).toHaveLength(2)
  })

  it('does not take anything from a person who has an account', async () => {
    const [first, second] = ['first@example.com', 'second@example.com']
    const [one, two] = [await account(first), await account(second)]
    const visitor = new AccountVisitor('198.51.200.7')
    await visitor.call(signIn, 'POST', { email: first, password })
    expect((await visitor.call(signIn, 'POST', { email: second, password, bring: true })).body).toEqual({ state: 'signed-in', brought: false })
    expect(await listProfiles(client, one)).toHaveLength(1)
    expect(await listProfiles(client, two)).toHaveLength(1)
  })
})
