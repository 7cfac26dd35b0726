import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyRetention, hasConsented, personOf, recordConsent } from '#accounts'
import { responseCache } from '#ai'
import { cubes } from '#cubes'
import { createId, type Database, database, environment, existing, now as present, runningRegistry, sealForPerson, startRegistry } from '#kernel'
import {
  beginReading,
  createReading,
  type ErasureReceipt,
  erasureIsGenuine,
  profileInputSchema,
  rateAnswer,
  receiptPublicKey,
  reportAnswer,
  saveProfile,
  shareAnswer,
  stateOfShare,
} from '#readings'
import { POST as changeConsent } from '../../app/api/consents/route.ts'
import { POST as erase } from '../../app/api/erase/route.ts'
import { GET as exportAll } from '../../app/api/export/route.ts'
import { keptTables } from '../../app/privacy/kept-tables.ts'
import { openTestDatabase } from './open-test-database.ts'
import { tellReading } from './tell-reading.ts'
import { newRouteVisitor, type RouteVisitor } from './visit-routes.ts'

const address = 'http://127.0.0.1:3000'
/** Words that occur nowhere else: what is left of them is left of the person. */
const planted = {
  label: '달빛심은이름',
  question: '반디골짜기로 이사해도 괜찮을까요',
  reason: '은행나무까닭',
  words: '호박등불신고',
  email: 'planted-marker@example.com',
  name: '물총새이름표',
  device: 'PlantedBrowser/7',
  key: '두루미열쇠',
}
const day = 24 * 60 * 60 * 1_000

let client: Database
let close: () => Promise<void>

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
})
afterAll(() => close?.())

function request(visitor: RouteVisitor | null, method: string, body?: unknown, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(`${address}/x`, {
    method,
    headers: { host: '127.0.0.1:3000', origin: address, ...(visitor ? { cookie: visitor.cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** A person with something in every table that holds people, marked words in each place where words can be. */
async function plantPerson(): Promise<{ visitor: RouteVisitor; answer: string; share: string }> {
  const at = present()
  const visitor = await newRouteVisitor(client, at)
  const personId = visitor.id
  await client.person.update({ where: { id: personId }, data: { email: planted.email, name: planted.name, isAnonymous: false } })
  await client.session.updateMany({ where: { personId }, data: { userAgent: planted.device } })
  const expiresAt = new Date(at.getTime() + day)
  await client.account.create({
    data: { id: createId(), accountId: personId, providerId: 'credential', personId, password: planted.name, createdAt: at, updatedAt: at },
  })
  await client.apiKey.create({
    data: { id: createId(), personId, name: planted.key, prefix: 'p', hash: createId(), permissions: ['readings.use'], createdAt: at, expiresAt },
  })
  await client.oneTimeLink.create({
    data: { id: createId(), purpose: 'email', personId, tokenHash: createId(), payload: { email: planted.email }, createdAt: at, expiresAt },
  })
  await recordConsent(client, personId, at, 'names-to-model')
  const birth = { date: '1992-03-14', time: '07:20', sex: 'female' } as const
  await saveProfile(client, personId, profileInputSchema.parse({ label: planted.label, birth, place: '서울' }), at)
  const { answer, parts } = await tellReading(client, personId, { text: planted.question, now: at })
  await rateAnswer(client, personId, { target: answer, value: -1, reason: planted.reason }, at)
  await reportAnswer(client, personId, { answer, reason: 'other', words: planted.words, showText: true }, at)
  const shared = await shareAnswer(client, personId, { answer, days: 7, pillars: true }, at)
  if (!shared.ok) throw new Error(shared.refusal)
  const component = parts.find((part) => part.type === 'data-component')?.id ?? ''
  await client.exposure.create({ data: { experimentId: 'e', personId, component, variant: 'a', toldAt: at, seenAt: at } })
  await client.assignment.create({ data: { experimentId: 'e', personId, variant: 'a', assignedAt: at } })
  await client.experimentChoice.create({ data: { personId, answer, decision: createId() } })
  await client.experimentEvent.create({
    data: { id: randomUUID(), personId, session: 's', sequence: 1, name: 'rated', value: 1, at, receivedAt: at },
  })
  await client.frameGrant.create({ data: { id: createId(), component, personId, expiresAt } })
  await client.modelUse.create({
    data: { personId, day: '2026-11-27', calls: 1, inputTokens: 1, outputTokens: 1, costMicros: 1, updatedAt: at },
  })
  const draft = createId()
  const written = { createdBy: 'somebody', createdAt: at, updatedBy: 'somebody', updatedAt: at }
  await client.studioDraft.create({ data: { id: draft, templateId: 't', status: 'draft', revision: 1, files: {}, ...written } })
  await client.studioComment.create({ data: { id: createId(), draftId: draft, personId, revision: 1, text: planted.words, createdAt: at } })
  await client.studioNotice.create({ data: { id: createId(), personId, kind: 'published', templateId: 't', createdAt: at } })
  return { visitor, answer, share: shared.share.path.slice('/share/'.length) }
}

/** Tables in which any of these texts stands, as text or as bytes. */
async function tablesWith(texts: readonly string[]): Promise<string[]> {
  const tables = await client.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
  const found: string[] = []
  for (const { name } of tables)
    for (const text of texts) {
      const [row] = await client.$queryRawUnsafe<{ count: bigint }[]>(
        `SELECT count(*) AS count FROM "${name}" AS kept WHERE position($1 in kept::text) > 0 OR position(encode($1::bytea, 'hex') in kept::text) > 0`,
        text,
      )
      if (row && row.count > 0n) found.push(`${name}: ${text}`)
    }
  return found
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

function filesWith(texts: readonly (string | Buffer)[]): string[] {
  return filesUnder(environment().DATA_DIR).flatMap((path) => {
    const bytes = readFileSync(path)
    return texts.filter((text) => bytes.includes(text)).map((text) => `${path}: ${text}`)
  })
}

/** What this process holds, as text: every value that was made once. */
function processState(): string {
  const seen = new WeakSet<object>()
  const spell = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null)
      return typeof value === 'function' ? undefined : typeof value === 'bigint' ? String(value) : value
    if (seen.has(value)) return undefined
    seen.add(value)
    if (value instanceof Map) return [...value].map(([name, member]) => [spell(name), spell(member)])
    if (value instanceof Set) return [...value].map(spell)
    if (ArrayBuffer.isView(value)) return undefined
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spell(member)]))
  }
  const names = ['consents', 'person-seals', 'response-cache', 'answers-in-work', 'running-experiments', 'letters-under-way']
  return JSON.stringify(names.map((name) => spell(existing(name))))
}

async function exported(visitor: RouteVisitor) {
  const response = await exportAll(request(visitor, 'GET'), undefined)
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="heal7-\d{4}-\d{2}-\d{2}\.json"$/)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  return JSON.parse(await response.text()) as { format: string; version: number; cubes: Record<string, Record<string, unknown[]>> }
}

describe('the export', () => {
  it('holds everything that is kept of the person, opened, and of nobody else', async () => {
    const { visitor, answer } = await plantPerson()
    const other = await newRouteVisitor(client, present())
    await saveProfile(
      client,
      other.id,
      profileInputSchema.parse({ label: '다른사람이름', birth: { date: '1980-01-02', time: null, sex: 'male' }, place: '부산' }),
      present(),
    )
    const file = await exported(visitor)
    expect([file.format, file.version]).toEqual(['heal7-export', 1])
    const text = JSON.stringify(file)
    for (const word of Object.values(planted)) expect(text, word).toContain(word)
    expect(text).not.toContain('다른사람이름')
    expect(file.cubes.readings?.conversations).toHaveLength(1)
    expect(text).toContain(answer)
    expect(text).toContain('1992-03-14')
    expect((await exportAll(request(null, 'GET'), undefined)).status).toBe(401)
    await erase(request(visitor, 'POST', { word: '지우기' }), undefined)
  })

  it('lists also what no screen lists: more conversations than a page, deleted ones, other branches', async () => {
    const visitor = await newRouteVisitor(client, present())
    const personId = visitor.id
    const seal = await sealForPerson(client, personId)
    for (let number = 0; number < 203; number++) {
      const id = createId()
      await client.conversation.create({
        data: {
          id,
          personId,
          title: seal.seal(`이야기 ${number}`, `conversation/${id}`),
          createdAt: present(),
          updatedAt: present(),
          deletedAt: number === 0 ? present() : null,
        },
      })
    }
    const file = await exported(visitor)
    expect(file.cubes.readings?.conversations).toHaveLength(203)
    expect(JSON.stringify(file)).toContain('이야기 0')
  })

  it('holds what is remembered of a conversation that can still be brought back, and its cards', { timeout: 60_000 }, async () => {
    const { visitor, answer } = await plantPerson()
    const before = await exported(visitor)
    const { conversationId } = await client.message.findUniqueOrThrow({ where: { id: answer } })
    await client.conversation.update({ where: { id: conversationId }, data: { deletedAt: present() } })
    const after = await exported(visitor)
    expect(before.cubes.readings?.memories).not.toHaveLength(0)
    expect(after.cubes.readings?.memories).toEqual(before.cubes.readings?.memories)
    expect(after.cubes.readings?.components).toEqual(before.cubes.readings?.components)
    await erase(request(visitor, 'POST', { word: '지우기' }), undefined)
  })
})

describe('erasing', () => {
  it('asks for the word, from our own page, in a session', async () => {
    const visitor = await newRouteVisitor(client, present())
    for (const word of ['', 'yes', '지우', '지우기 모두']) expect((await erase(request(visitor, 'POST', { word }), undefined)).status).toBe(400)
    expect((await erase(request(visitor, 'POST', { word: '지우기' }, { origin: 'https://elsewhere.example' }), undefined)).status).toBe(403)
    expect((await erase(request(null, 'POST', { word: '지우기' }), undefined)).status).toBe(401)
    expect(await client.person.count({ where: { id: visitor.id } })).toBe(1)
  })

  it('leaves nothing in tables, files and caches, and gives a receipt that names nobody', { timeout: 120_000 }, async () => {
    const { visitor, answer, share } = await plantPerson()
    const { wrapped } = await client.personKey.findUniqueOrThrow({ where: { personId: visitor.id } })
    const wrappedKey = Buffer.from(wrapped.slice(13))
    const marks = [...Object.values(planted), visitor.id, answer]
    // What is planted can be found before: the search is one that finds.
    expect(await tablesWith(marks)).not.toEqual([])
    expect(filesWith([planted.email, visitor.id, wrappedKey])).not.toEqual([])
    expect(processState()).toContain(visitor.id)
    expect(await hasConsented(client, visitor.id)).toBe(true)

    const response = await erase(request(visitor, 'POST', { word: ' 지우기 ' }), undefined)
    expect(response.status).toBe(200)
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(response.headers.getSetCookie().join()).toContain('Max-Age=0')
    const { receipt } = (await response.json()) as { receipt: ErasureReceipt }

    expect(await tablesWith(marks)).toEqual([])
    expect(filesWith([...marks, wrappedKey])).toEqual([])
    expect(processState()).not.toContain(visitor.id)
    expect(JSON.stringify(responseCache())).not.toContain(planted.question)
    expect(await stateOfShare(client, share, present())).toBe('unknown')
    expect((await exportAll(request(visitor, 'GET'), undefined)).status).toBe(401)

    expect(erasureIsGenuine(receipt, receiptPublicKey())).toBe(true)
    expect(erasureIsGenuine({ ...receipt, removed: { ...receipt.removed, message: 1 } }, receiptPublicKey())).toBe(false)
    const ofPerson = keptTables.filter(({ group }) => group !== 'service').map(({ table }) => table)
    const notRemoved = ofPerson.filter((table) => !['verification', 'sign_in_attempt', 'role_change'].includes(table) && !receipt.removed[table])
    expect(notRemoved).toEqual([])
    expect(receipt.removed.message).toBe(2)
    expect(receipt.remains).toBe('removed')
    for (const mark of marks) expect(JSON.stringify(receipt)).not.toContain(mark)
  })

  it('leaves no key and no row behind a write that comes late or at the same moment', async () => {
    const profile = profileInputSchema.parse({ label: planted.label, birth: { date: '1992-03-14', time: '07:20', sex: 'female' }, place: '서울' })
    for (let round = 0; round < 5; round++) {
      const visitor = await newRouteVisitor(client, present())
      const [erased] = await Promise.allSettled([erase(request(visitor, 'POST', { word: 'erase' }), undefined), sealForPerson(client, visitor.id)])
      expect(erased).toMatchObject({ status: 'fulfilled', value: { status: 200 } })
      await expect(saveProfile(client, visitor.id, profile, present())).rejects.toMatchObject({ code: 'person-unknown' })
      expect(await tablesWith([visitor.id])).toEqual([])
    }
  })

  it('lets nothing be written with a seal that was held since before', async () => {
    const visitor = await newRouteVisitor(client, present())
    const personId = visitor.id
    const at = present()
    const begun = await beginReading(client, { personId, conversation: null, profile: null, text: '안개꽃', replaces: null, locale: 'ko', now: at })
    if (!begun.ok) throw new Error(begun.refusal)
    const { seal, stop } = begun.reading
    const telling = createReading(client, begun.reading)
    await telling.next()
    stop.abort()
    await telling.return(undefined)
    expect((await erase(request(visitor, 'POST', { word: 'erase' }), undefined)).status).toBe(200)

    const id = createId()
    const sealed = seal.seal({ late: true }, `late/${id}`)
    const late: Record<string, () => Promise<unknown>> = {
      profile: () => client.profile.create({ data: { id, personId, sealed, createdAt: at, updatedAt: at } }),
      conversation: () => client.conversation.create({ data: { id, personId, title: sealed, createdAt: at, updatedAt: at } }),
      rating: () => client.rating.create({ data: { id, personId, target: id, value: 1, createdAt: at } }),
      report: () =>
        client.report.create({ data: { id, personId, messageId: id, reason: 'other', status: 'open', sealed, createdAt: at, updatedAt: at } }),
      use: () =>
        client.modelUse.create({ data: { personId, day: '2026-11-27', calls: 1, inputTokens: 1, outputTokens: 1, costMicros: 1, updatedAt: at } }),
      memory: () => client.$executeRaw`
        INSERT INTO memory (id, person_id, message_id, model, version, embedding, sealed, created_at)
        VALUES (${id}, ${personId}, ${id}, 'm', 1, '[1]', ${sealed}::bytea, ${at})`,
    }
    for (const [what, write] of Object.entries(late)) await expect(write(), what).rejects.toThrow(/foreign key/i)
    expect(await tablesWith([personId])).toEqual([])
  })

  it('ends sessions and keys before anything else is taken', async () => {
    const visitor = await newRouteVisitor(client, present())
    const first = runningRegistry().cubes.at(-1)
    if (!first) throw new Error('There is no cube.')
    const before = first.erasePerson
    first.erasePerson = async (personId) => {
      expect(await client.session.count({ where: { personId } })).toBe(0)
      expect(await personOf(new Headers({ cookie: visitor.cookie }))).toBeNull()
      return before(personId)
    }
    try {
      expect((await erase(request(visitor, 'POST', { word: 'erase' }), undefined)).status).toBe(200)
    } finally {
      first.erasePerson = before
    }
  })

  it('stops an answer that is being written, and nothing of it comes back', async () => {
    const visitor = await newRouteVisitor(client, present())
    const personId = visitor.id
    const text = '1992년 3월 14일 아침 7시 20분 서울 여자, 안개꽃처럼 올해 이직해도 될까요?'
    const begun = await beginReading(client, { personId, conversation: null, profile: null, text, replaces: null, locale: 'ko', now: present() })
    if (!begun.ok) throw new Error(begun.refusal)
    const telling = createReading(client, begun.reading)
    await telling.next()
    const rest = (async () => {
      for await (const _ of telling);
    })().catch(() => undefined)
    expect((await erase(request(visitor, 'POST', { word: 'erase' }), undefined)).status).toBe(200)
    await rest
    expect(await tablesWith([personId])).toEqual([])
  })
})

describe('a consent', () => {
  it('can be taken back, after which no reading is written and everything can still be taken along', async () => {
    const visitor = await newRouteVisitor(client, present())
    expect((await changeConsent(request(visitor, 'POST', { purpose: 'birth-data', given: true }), undefined)).status).toBe(400)
    expect((await changeConsent(request(visitor, 'POST', { purpose: 'birth-data', given: false }), undefined)).status).toBe(200)
    expect(await hasConsented(client, visitor.id)).toBe(false)
    expect((await changeConsent(request(visitor, 'POST', { purpose: 'names-to-model', given: true }), undefined)).status).toBe(403)
    expect((await exported(visitor)).cubes.accounts?.consents).toMatchObject([{ purpose: 'birth-data', version: 'withdrawn' }])
  })

  it('that another process heard being taken back is not honoured here', async () => {
    const visitor = await newRouteVisitor(client, present())
    expect(await hasConsented(client, visitor.id)).toBe(true)
    await client.consent.updateMany({ where: { personId: visitor.id, purpose: 'birth-data' }, data: { version: 'withdrawn' } })
    expect(await hasConsented(client, visitor.id)).toBe(false)
  })
})

describe('retention', () => {
  it('erases people without an account who were not seen, and what expired; a dry run only counts', { timeout: 120_000 }, async () => {
    const start = new Date('2031-01-01T00:00:00Z')
    const { RETAIN_ANONYMOUS_DAYS: days } = environment()
    const born = new Date(start.getTime() - (days + 1) * day)
    const [unseen, seen, fresh, named] = [createId(), createId(), createId(), createId()]
    const person = (id: string, createdAt: Date, isAnonymous = true) => ({ id, name: '', email: `${id}@heal7.invalid`, isAnonymous, createdAt })
    await client.person.createMany({
      data: [person(unseen, born), person(seen, born), person(fresh, new Date(start.getTime() - day)), person(named, born, false)],
    })
    await client.conversation.create({
      data: { id: createId(), personId: seen, title: new Uint8Array(), createdAt: born, updatedAt: new Date(start.getTime() - 2 * day) },
    })
    await client.session.create({
      data: { id: createId(), token: createId(), personId: fresh, expiresAt: new Date(start.getTime() - 1), createdAt: start, updatedAt: start },
    })
    const shareOf = async (expiresAt: Date) => {
      const [conversationId, messageId] = [createId(), createId()]
      await client.conversation.create({ data: { id: conversationId, personId: fresh, title: new Uint8Array(), createdAt: start, updatedAt: start } })
      await client.message.create({
        data: {
          id: messageId,
          conversationId,
          personId: fresh,
          sequence: 1,
          role: 'assistant',
          sealed: new Uint8Array(),
          status: 'done',
          createdAt: start,
        },
      })
      const id = createId()
      await client.share.create({
        data: { id, personId: fresh, messageId, tokenHash: createId(), sealed: new Uint8Array(), createdAt: start, expiresAt },
      })
      return id
    }
    const [longEnded, justEnded] = [await shareOf(new Date(start.getTime() - 31 * day)), await shareOf(new Date(start.getTime() - day))]

    const dry = await applyRetention(start, { dryRun: true })
    expect(dry).toMatchObject({ dryRun: true, days })
    expect(dry.expired.session).toBeGreaterThan(0)
    expect(await client.person.count({ where: { id: unseen } })).toBe(1)

    const done = await applyRetention(start, { dryRun: false })
    expect(done.people).toBe(dry.people)
    expect(done.expired.session).toBeLessThanOrEqual(dry.expired.session ?? 0)
    const left = await client.person.findMany({ where: { id: { in: [unseen, seen, fresh, named] } }, select: { id: true } })
    expect(left.map(({ id }) => id).toSorted()).toEqual([seen, fresh, named].toSorted())
    expect(await client.session.count({ where: { personId: fresh } })).toBe(0)
    expect((await client.share.findMany({ where: { id: { in: [longEnded, justEnded] } } })).map(({ id }) => id)).toEqual([justEnded])
    expect(await applyRetention(start, { dryRun: true })).toMatchObject({ people: 0, expired: { session: 0, share: 0 } })
  })
})
