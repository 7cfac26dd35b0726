import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { recordConsent, startAnonymousSession } from '#accounts'
import { lexicalModel } from '#ai'
import { cubes } from '#cubes'
import { recordExposures } from '#experiments'
import { type Database, database, databaseKind, forget, sealForPerson, startRegistry } from '#kernel'
import {
  beginReading,
  createReading,
  listConversations,
  readComponent,
  readConversation,
  readProfile,
  type StoredPart,
  saveProfile,
  shownPath,
} from '#readings'
import { type CompiledTemplate, loadCatalog, publishVersions } from '#templates'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'
import { receiptOfComponent } from './receipt-of-component.ts'

const now = new Date('2026-11-24T03:00:00Z')
const birth = { date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 } as const

describe.each(databaseKinds)('a reading on the %s database', (kind) => {
  let client: Database
  let close: () => Promise<void>
  let personId: string

  beforeAll(async () => {
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
    personId = await newPerson()
  })
  afterAll(() => close?.())

  async function newPerson(): Promise<string> {
    const { person } = await startAnonymousSession(client, new Headers())
    await recordConsent(client, person.id, now)
    return person.id
  }

  async function ask(
    text: string,
    options: {
      person?: string
      conversation?: string | null
      profile?: string | null
      replaces?: string | null
      consents?: string[]
      zone?: string
      database?: Database
    } = {},
  ): Promise<StoredPart[]> {
    const begun = await beginReading(client, {
      personId: options.person ?? personId,
      conversation: options.conversation ?? null,
      profile: options.profile ?? null,
      text,
      replaces: options.replaces ?? null,
      consents: async () => options.consents ?? [],
      zone: options.zone ?? null,
      locale: 'ko',
      now,
    })
    if (!begun.ok) throw new Error(begun.refusal)
    const parts: StoredPart[] = []
    for await (const part of createReading(options.database ?? client, begun.reading)) parts.push(part)
    return parts
  }

  const of = <Type extends StoredPart['type']>(parts: StoredPart[], type: Type) =>
    parts.filter((part): part is Extract<StoredPart, { type: Type }> => part.type === type)

  it('is the database it should be, with one row per migration', async () => {
    expect(await databaseKind()).toBe(kind)
    const rows = await client.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`
    expect(Number(rows[0]?.count)).toBeGreaterThan(0)
  })

  it('understands a birth in the question, asks only for what is missing, then answers what was asked', async () => {
    const person = await newPerson()
    const first = await ask('92년 3월 14일 서울 여자인데 올해 이직해도 될까요?', { person })
    expect(of(first, 'data-understanding')[0]?.data.missing).toEqual(['time'])
    expect(of(first, 'data-component')).toEqual([])
    const conversation = of(first, 'data-started')[0]?.data.conversation ?? ''
    const second = await ask('아침 7시 20분이요', { person, conversation })
    expect(of(second, 'data-component').length).toBeGreaterThanOrEqual(3)
    const read = await readConversation(client, person, conversation, now)
    expect(read?.conversation.topic).toBe('career')
  })

  it('tells components and checked sentences and stores exactly what it told', async () => {
    const saved = await saveProfile(client, personId, { label: '나', relation: 'self', birth: { ...birthDefaults(), ...birth }, place: '서울' }, now)
    if (!saved.ok) throw new Error(saved.error.code)
    const parts = await ask('올해 이직해도 될까요?', { profile: saved.profile.id })
    const proof = of(parts, 'data-proof')[0]?.data
    expect(proof).toMatchObject({ contradicted: 0, absent: 0 })
    expect(of(parts, 'data-component').length).toBeGreaterThanOrEqual(3)
    const conversation = of(parts, 'data-started')[0]?.data.conversation ?? ''
    const read = await readConversation(client, personId, conversation, now)
    const answer = read?.messages.find((message) => message.role === 'assistant')
    expect(answer?.status).toBe('done')
    expect(of(answer?.parts ?? [], 'data-sentence')).toEqual(of(parts, 'data-sentence'))
    expect(of(answer?.parts ?? [], 'data-component').map((part) => part.data.source)).toEqual([
      ...new Set(of(parts, 'data-component').map((part) => part.data.source)),
    ])
  })

  it("recalls this person's earlier reading and nobody else's", async () => {
    const parts = await ask('아까 물어본 이직, 언제가 나을까요?')
    expect(of(parts, 'data-recall')[0]?.data.count).toBeGreaterThanOrEqual(1)
    const stranger = await newPerson()
    await ask('1988년 7월 2일 오후 3시 부산 남자, 올해 이직해도 될까요?', { person: stranger })
    const again = await ask('올해 이직해도 될까요?', { person: stranger })
    expect(of(again, 'data-recall')[0]?.data.count).toBe(1)
  })

  it('tells of the day where the person is, not of the one where they were born', async () => {
    const profile = { label: '나', relation: 'self', birth: { ...birthDefaults(), ...birth }, place: '서울' } as const
    const wordsIn = async (zone: string) => {
      const person = await newPerson()
      await saveProfile(client, person, profile, now)
      return (await ask('오늘 면접 잘 볼 수 있을까요?', { zone, person }))
        .flatMap((part) => (part.type === 'data-sentence' ? part.data.segments.map(({ text }) => text) : []))
        .join('')
    }
    expect(await wordsIn('Asia/Seoul')).toContain('11월 24일')
    expect(await wordsIn('America/Los_Angeles')).toContain('11월 23일')
  })

  describe('an answer that was told stays told', () => {
    const question = '1990년 5월 2일 오후 3시 부산 남자, 올해 이직해도 될까요?'
    const modelsOf = (person: string) => client.memory.findMany({ where: { personId: person }, select: { model: true } })
    async function keptAnswer(parts: StoredPart[], person: string) {
      const { conversation = '', answer = '' } = of(parts, 'data-started')[0]?.data ?? {}
      const read = await readConversation(client, person, conversation, now)
      const row = await client.message.findUniqueOrThrow({ where: { id: answer } })
      const { told } = (await sealForPerson(client, person)).open<{ told: { profiles: unknown[] } | null }>(row.sealed, `message/${answer}`)
      return { status: read?.messages.find((message) => message.id === answer)?.status, profiles: told?.profiles.length }
    }

    it('where the embedding service answers something else, and is remembered all the same', async () => {
      process.env.OPENAI_EMBEDDING_MODEL = 'malformed'
      forget('environment')
      vi.stubGlobal('fetch', async () => Response.json({ data: [{ index: 0, embedding: [] }] }))
      try {
        const person = await newPerson()
        const parts = await ask(question, { person })
        expect(await keptAnswer(parts, person)).toEqual({ status: 'done', profiles: 1 })
        expect(await modelsOf(person)).toEqual([{ model: lexicalModel.name }])
      } finally {
        vi.unstubAllGlobals()
        delete process.env.OPENAI_EMBEDDING_MODEL
        forget('environment')
      }
    })

    it.each(['memory', 'conversation'] as const)('where the %s cannot be written', async (table) => {
      const refuse = async () => {
        throw new Error('The database is away.')
      }
      const broken = new Proxy(client, {
        get(target, name, receiver) {
          if (table === 'memory' && name === '$executeRaw') return refuse
          if (table === 'conversation' && name === 'conversation')
            return new Proxy(target.conversation, { get: (own, called) => (called === 'updateMany' ? refuse : Reflect.get(own, called)) })
          return Reflect.get(target, name, receiver)
        },
      })
      const person = await newPerson()
      const parts = await ask(question, { person, database: broken })
      expect(of(parts, 'data-proof')).toHaveLength(1)
      expect(await keptAnswer(parts, person)).toEqual({ status: 'done', profiles: 1 })
      expect(await modelsOf(person)).toHaveLength(table === 'memory' ? 0 : 1)
    })
  })

  it('does not know ids of somebody else', async () => {
    const stranger = await newPerson()
    const own = (await listConversations(client, personId))[0]?.id ?? ''
    expect(await readConversation(client, stranger, own, now)).toBeNull()
    expect(
      await beginReading(client, { personId: stranger, conversation: own, profile: null, text: 'x', replaces: null, locale: 'ko', now }),
    ).toEqual({ ok: false, refusal: 'conversation-unknown' })
    const profile = await client.profile.findFirst({ where: { personId } })
    expect(await readProfile(client, stranger, profile?.id ?? '')).toBeNull()
  })

  it('writes an answer anew beside the old one, which is no longer remembered', async () => {
    const parts = await ask('내 성격이 궁금해요')
    const { conversation, answer } = of(parts, 'data-started')[0]?.data ?? { conversation: '', answer: '' }
    const again = await ask('ignored', { conversation, replaces: answer })
    const read = await readConversation(client, personId, conversation, now)
    const written = of(again, 'data-started')[0]?.data.answer ?? ''
    expect(read?.messages.map((message) => [message.role, message.text, message.id === written])).toEqual([
      ['user', '내 성격이 궁금해요', false],
      ['assistant', '', false],
      ['assistant', '', true],
    ])
    expect(read && shownPath(read.messages, read.tip).map(({ id }) => id)).toEqual([read?.messages[0]?.id, written])
    expect(await client.memory.count({ where: { messageId: answer } })).toBe(0)
    expect(await client.memory.count({ where: { messageId: written } })).toBe(1)
  })

  it('keeps every published version, so that an old reading is drawn by the template it was made with', async () => {
    const published = await client.templateVersion.findMany()
    expect(published.length).toBe(loadCatalog().all().length)
    const component = await client.component.findFirstOrThrow({ where: { personId, templateId: 'four-pillars' } })
    const today = await readComponent(client, personId, { component: component.id, drawn: 'as-told' })
    const current = published.find((row) => row.templateId === 'four-pillars')
    const before = current?.compiled as unknown as CompiledTemplate
    const sourceHash = '0'.repeat(64)
    const compiled = { ...before, manifest: { ...before.manifest, version: '0.9.0' }, operations: ['<p>as it was</p>'], sourceHash }
    await client.templateVersion.create({
      data: {
        templateId: 'four-pillars',
        version: '0.9.0',
        sourceHash,
        styleHash: before.cssHash,
        compiled: JSON.parse(JSON.stringify(compiled)),
        publishedAt: now,
      },
    })
    await client.component.update({ where: { id: component.id }, data: { templateVersion: '0.9.0' } })
    const old = await readComponent(client, personId, { component: component.id, drawn: 'as-told' })
    expect(today?.html).toContain('己')
    expect(old?.html).toBe('<p>as it was</p>')
    const changed = { ...(today?.template as CompiledTemplate), sourceHash: 'changed' }
    expect(await publishVersions(client, [changed], { now })).toMatchObject([{ outcome: 'refused', template: 'four-pillars', differs: 'source' }])
  })

  it('reads only the end of a long conversation again', async () => {
    const person = await newPerson()
    let conversation: string | null = null
    for (let count = 0; count < 16; count++) {
      const parts: StoredPart[] = await ask(`${count} 죽고 싶어요`, { person, conversation })
      conversation = of(parts, 'data-started')[0]?.data.conversation ?? null
    }
    const begun = await beginReading(client, { personId: person, conversation, profile: null, text: 'x', replaces: null, locale: 'ko', now })
    if (!begun.ok) throw new Error(begun.refusal)
    expect(begun.reading.turns).toHaveLength(24)
    expect(begun.reading.turns.at(-2)?.text).toBe('15 죽고 싶어요')
  })

  it('counts a seen component once and under the variant it was made with, and a safety reply never', async () => {
    const taking = { consents: ['experiments'] }
    const parts = await ask('올해 돈은 어떻게 모을까요?', taking)
    const component = of(parts, 'data-component')[0]?.data.id ?? ''
    const { variants = [], issuedAt = '' } = (await receiptOfComponent(client, personId, component)) ?? {}
    expect(variants).toEqual([{ experiment: 'a-a', variant: expect.stringMatching(/^[ab]$/) }])
    const seen = [{ component, variants, toldAt: new Date(issuedAt), seenAt: now }]
    expect([await recordExposures(client, personId, seen), await recordExposures(client, personId, seen)]).toEqual([1, 0])
    const redirected = await ask('이 코인 지금 살까요?', taking)
    expect(of(redirected, 'data-safety')[0]?.data.kind).toBe('finance')
    for (const part of of(redirected, 'data-component')) expect((await receiptOfComponent(client, personId, part.data.id))?.variants).toEqual([])
    const without = of(await ask('올해 돈은 어떻게 모을까요?'), 'data-component')[0]?.data.id ?? ''
    expect((await receiptOfComponent(client, personId, without))?.variants).toEqual([])
    expect(await receiptOfComponent(client, await newPerson(), component)).toBeNull()
  })

  it('answers a crisis with the crisis card alone', async () => {
    const parts = await ask('너무 힘들어서 죽고 싶어요. 올해 운은 어때요?')
    expect(parts.map((part) => part.type)).toEqual(['data-started', 'data-safety'])
  })

  it('keeps no birth date, question or sentence readable in any table', async () => {
    const tables = await client.$queryRaw<
      { table_name: string }[]
    >`SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' AND table_name <> 'template_version'`
    expect(tables.length).toBeGreaterThan(8)
    for (const { table_name } of tables) {
      const rows = await client.$queryRawUnsafe<{ row: string }[]>(`SELECT row_to_json(t)::text AS row FROM "${table_name}" t`)
      for (const { row: stored } of rows) {
        // When a row was made says nothing of the person, but may well hold "07:20".
        const row = stored.replaceAll(/"20\d\d-\d\d-\d\dT[^"]+"/g, '')
        expect(row).not.toMatch(/1992-03-14|92년|07:20|이직|성격|slotsHash/)
        // Four digits alone would stand in sealed bytes by chance.
        for (const bytes of row.matchAll(/\\\\x([0-9a-f]+)/g))
          expect(Buffer.from(bytes[1] ?? '', 'hex').toString('utf8')).not.toMatch(/1992-03-14|이직|성격|서울/)
      }
    }
  })

  it('remembers nothing of an answer that was taken away while it was written', async () => {
    const person = await newPerson()
    const begun = await beginReading(client, {
      personId: person,
      conversation: null,
      profile: null,
      text: '1988년 7월 2일 오후 3시 부산 남자, 올해 이직해도 될까요?',
      replaces: null,
      locale: 'ko',
      now,
    })
    if (!begun.ok) throw new Error(begun.refusal)
    const gone = (async () => {
      for await (const part of createReading(client, begun.reading))
        if (part.type === 'data-proof') await client.message.deleteMany({ where: { personId: person } })
    })()
    await gone.catch(() => undefined)
    expect(await client.memory.count({ where: { personId: person } })).toBe(0)
  })

  it('erases a person entirely', async () => {
    const { runningRegistry } = await import('#kernel')
    const order = [...runningRegistry().cubes].reverse()
    for (const cube of order) await cube.erasePerson(personId)
    const tables = [
      'profile',
      'conversation',
      'message',
      'component',
      'memory',
      'model_use',
      'rating',
      'person_key',
      'consent',
      'session',
      'assignment',
      'exposure',
    ]
    for (const table of tables) {
      const rows = await client.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM "${table}" WHERE person_id = $1`, personId)
      expect([table, Number(rows[0]?.count)]).toEqual([table, 0])
    }
  })
})

function birthDefaults() {
  return { calendar: 'solar', leapMonth: false, timeZone: 'Asia/Seoul', preset: 'forceteller' } as const
}
