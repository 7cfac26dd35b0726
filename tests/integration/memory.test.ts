import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embedLexically, embedTexts, lexicalModel } from '#ai'
import { cubes } from '#cubes'
import { createId, type Database, database, existing, forget, sealForPerson } from '#kernel'
import {
  correctMemory,
  deleteMemory,
  listMemories,
  PersonMemoryStore,
  rateAnswer,
  recallReadings,
  reembedMemories,
  rememberReading,
  withdrawMemory,
} from '#readings'
import { createPerson } from './create-person.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-27T03:00:00Z')
const dayMilliseconds = 86_400_000
const questions = {
  job: '올해 이직해도 될까요?',
  house: '내년 봄에 이사해도 괜찮을까요?',
  love: '헤어진 남자친구가 돌아올까요?',
  money: '돈은 어떻게 모을까요?',
  sleep: '요즘 잠을 통 못 자요',
  exam: 'Will I pass the bar exam?',
}

describe.each(databaseKinds)('memory on the %s database', (kind) => {
  let client: Database
  let close: () => Promise<void>
  const service = new LLMock({ port: 0 })

  beforeAll(async () => {
    close = await openTestDatabase(kind)
    client = await database()
    await service.start()
  })
  afterAll(async () => {
    embedWith(null)
    await service.stop()
    await close?.()
  })

  /** From now on this service's model embeds; null: the local embedder. */
  function embedWith(model: string | null): void {
    process.env.OPENAI_BASE_URL = model ? `${service.url}/v1` : ''
    process.env.OPENAI_API_KEY = model ? 'test' : ''
    process.env.OPENAI_EMBEDDING_MODEL = model ?? ''
    forget('environment')
  }

  async function answerOf(personId: string, at = now): Promise<string> {
    const [id, conversation] = [createId(), createId()]
    const sealed = new Uint8Array()
    await client.conversation.create({ data: { id: conversation, personId, title: sealed, createdAt: at, updatedAt: at } })
    await client.message.create({
      data: { id, conversationId: conversation, personId, sequence: 1, role: 'assistant', sealed, status: 'done', createdAt: at },
    })
    return id
  }

  async function remember(personId: string, question: string, options: { topic?: string; summary?: string; daysAgo?: number } = {}): Promise<string> {
    const { topic = 'career', summary = '가을이 나아요.', daysAgo = 1 } = options
    const at = new Date(now.getTime() - daysAgo * dayMilliseconds)
    const message = await answerOf(personId, at)
    await rememberReading(client, personId, await sealForPerson(client, personId), { message, topic, question, summary, at: at.toISOString() })
    return message
  }

  async function personWith(...asked: string[]): Promise<string> {
    const personId = await createPerson(client)
    for (const [index, question] of asked.entries()) await remember(personId, question, { daysAgo: asked.length - index })
    return personId
  }

  async function recall(personId: string, question: string, topic = 'career') {
    return recallReadings(client, personId, await sealForPerson(client, personId), { question, topic, now })
  }

  async function storeOf(personId: string): Promise<PersonMemoryStore> {
    return new PersonMemoryStore(client, personId, await sealForPerson(client, personId))
  }

  async function idOf(personId: string, question: string): Promise<string> {
    const { memories } = await listMemories(client, personId)
    return memories.find((memory) => memory.question === question)?.id ?? ''
  }

  it('finds exactly as many as asked for, nearest first, as a LangChain retriever, and nobody else’s', async () => {
    const asked = Object.values(questions)
    const person = await personWith(...asked)
    await personWith(...asked)
    const store = await storeOf(person)
    const query = '회사를 그만두고 다른 데로 옮겨도 될까요'
    for (const count of [1, 3, 6]) {
      const found = await store.asRetriever(count).invoke(query)
      const near = (text: string) => embedLexically(query).reduce((sum, value, index) => sum + value * (embedLexically(text)[index] ?? 0), 0)
      const expected = [...asked].sort((a, b) => near(b) - near(a)).slice(0, count)
      expect(found.map(({ pageContent }) => pageContent)).toEqual(expected)
    }
    expect(await store.asRetriever(20).invoke(query)).toHaveLength(asked.length)
    expect(await (await storeOf(await createPerson(client))).similaritySearch(query, 3)).toEqual([])
  })

  it('tells only what is about the same thing', async () => {
    const person = await personWith(...Object.values(questions))
    expect((await recall(person, '다른 회사로 옮겨도 될까요?')).labels).toEqual([questions.job])
    expect((await recall(person, 'Should I relocate to a new apartment?', 'move')).labels).toEqual([questions.house])
    for (const unrelated of ['오늘 날씨 어때?', '강아지 이름을 지어 주세요', 'write me some python', '???'])
      expect((await recall(person, unrelated, 'off_topic')).memories).toEqual([])
  })

  it('stores no topic, question or vector that says anything without the person’s key', async () => {
    const person = await personWith(questions.job)
    const rows = await client.$queryRaw<{ row: string; embedding: string }[]>`
      SELECT (to_jsonb(memory) - 'embedding')::text AS row, embedding::text FROM memory WHERE person_id = ${person}`
    const plain = embedLexically(questions.job)
    const stored = JSON.parse(rows[0]?.embedding ?? '[]') as number[]
    const cosine = plain.reduce((sum, value, index) => sum + value * (stored[index] ?? 0), 0)
    expect(stored).toHaveLength(plain.length)
    expect(Math.abs(cosine)).toBeLessThan(0.4)
    expect(stored.filter((value) => Math.abs(value) < 1e-6).length).toBeLessThan(8)
    expect(rows[0]?.row).not.toMatch(/career|이직/)
  })

  it('takes a rating and its reason into the memory, without the birth in it', async () => {
    const person = await createPerson(client)
    const message = await remember(person, questions.job)
    await rateAnswer(client, person, { target: message, value: -1, reason: '1992년 3월 14일생인데 안 맞아요' }, now)
    const { memories } = await recall(person, questions.job)
    expect(memories[0]).toMatch(/found unhelpful: .*안 맞아요/)
    expect(memories[0]).not.toContain('1992')
    await rateAnswer(client, person, { target: message, value: 1 }, now)
    expect((await recall(person, questions.job)).memories[0]).toMatch(/found helpful$/)
    expect((await listMemories(client, person)).memories[0]?.rating).toEqual({ value: 1, reason: null })
    expect(await rateAnswer(client, createId(), { target: message, value: 1 }, now)).toBe(false)
  })

  it('weighs liked before disliked where both are equally near', async () => {
    const person = await createPerson(client)
    const disliked = await remember(person, questions.job, { summary: 'ㄱ' })
    const liked = await remember(person, questions.job, { summary: 'ㄴ' })
    await rateAnswer(client, person, { target: disliked, value: -1 }, now)
    await rateAnswer(client, person, { target: liked, value: 1 }, now)
    expect((await recall(person, questions.job)).memories.map((memory) => /told: (.)/.exec(memory)?.[1])).toEqual(['ㄴ', 'ㄱ'])
  })

  it('lists every memory page by page, newest first', async () => {
    const person = await personWith(...Object.values(questions))
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof listMemories>> = await listMemories(client, person, after, 4)
      seen.push(...page.memories.map(({ question }) => question))
      after = page.next
    } while (after)
    expect(seen).toEqual(Object.values(questions).reverse())
  })

  it('remembers a correction in place of what was told, finds it by its words, and says so', async () => {
    const person = await personWith(questions.sleep)
    const id = await idOf(person, questions.sleep)
    expect(await correctMemory(client, createId(), id, '남의 것', now)).toBeNull()
    const corrected = await correctMemory(client, person, id, '1992년 3월 14일생, 이미 새집으로 이사했어요', now)
    expect(corrected).toMatchObject({ corrected: true, withdrawn: false })
    expect(corrected?.summary).not.toContain('1992')
    const [memory = ''] = (await recall(person, '이사는 언제가 좋을까요', 'move')).memories
    expect(memory).toMatch(/corrected by the person: .*이사했어요/)
    expect((await listMemories(client, person)).memories[0]).toMatchObject({ corrected: true })
  })

  it('never recalls what is withdrawn, until that is taken back', async () => {
    const person = await personWith(questions.job)
    const id = await idOf(person, questions.job)
    expect(await withdrawMemory(client, createId(), id, true)).toBe(false)
    expect(await withdrawMemory(client, person, id, true)).toBe(true)
    expect((await recall(person, questions.job)).memories).toEqual([])
    expect(await (await storeOf(person)).similaritySearch(questions.job, 5)).toEqual([])
    expect((await listMemories(client, person)).memories[0]?.withdrawn).toBe(true)
    await withdrawMemory(client, person, id, false)
    expect((await recall(person, questions.job)).labels).toEqual([questions.job])
  })

  it('forgets a deleted memory at once, and only that one', async () => {
    const person = await personWith(questions.job, questions.money)
    const id = await idOf(person, questions.job)
    expect(await deleteMemory(client, createId(), id)).toBe(false)
    expect(await deleteMemory(client, person, id)).toBe(true)
    expect((await recall(person, questions.job)).memories).toEqual([])
    expect((await listMemories(client, person)).memories.map(({ question }) => question)).toEqual([questions.money])
    expect(await deleteMemory(client, person, id)).toBe(false)
  })

  it('remembers nothing of an answer that is gone or of somebody else', async () => {
    const [person, stranger] = [await createPerson(client), await createPerson(client)]
    const reading = { topic: 'career', question: questions.job, summary: '', at: now.toISOString() }
    const seal = await sealForPerson(client, person)
    await rememberReading(client, person, seal, { ...reading, message: createId() })
    await rememberReading(client, person, seal, { ...reading, message: await answerOf(stranger) })
    expect((await listMemories(client, person)).memories).toEqual([])
  })

  it('while models change finds what either has embedded, and embeds the rest anew in batches that can be cut off', async () => {
    const asked = [questions.job, questions.house, questions.love, questions.money]
    const person = await personWith(...asked)
    const all = async () => (await (await storeOf(person)).similaritySearch(questions.job, 10)).map(({ pageContent }) => pageContent).sort()
    const modelsOf = async () =>
      (await client.memory.findMany({ where: { personId: person }, select: { model: true } })).map(({ model }) => model).sort()
    try {
      embedWith('embed-new')
      await remember(person, questions.sleep)
      const everything = [...asked, questions.sleep].sort()
      expect(await modelsOf()).toEqual(['embed-new', ...asked.map(() => lexicalModel.name)])
      expect(await all()).toEqual(everything)

      const stop = new AbortController()
      const pass = reembedMemories(client, { batch: 2, pauseMilliseconds: 10_000, signal: stop.signal })
      await expect.poll(async () => (await client.memory.count({ where: { model: 'embed-new' } })) > 1).toBe(true)
      stop.abort()
      expect(await pass).toMatchObject({ state: 'stopped', reembedded: 2 })
      expect(await all()).toEqual(everything)

      expect(await reembedMemories(client, { pauseMilliseconds: 0 })).toMatchObject({ state: 'done', unreadable: 0, remaining: 0 })
      expect(await modelsOf()).toEqual(everything.map(() => 'embed-new'))
      expect(await all()).toEqual(everything)
      expect(await reembedMemories(client, { pauseMilliseconds: 0 })).toMatchObject({ state: 'done', reembedded: 0, remaining: 0 })
      const [query = []] = (await embedTexts([questions.love])).vectors
      const [nearest] = await (await storeOf(person)).similaritySearchVectorWithScore(query, 1)
      expect(nearest?.[0].pageContent).toBe(questions.love)
      expect(nearest?.[1]).toBeCloseTo(1, 4)

      service.setChaos({ dropRate: 1 })
      expect((await recall(person, questions.job)).labels).toEqual([questions.job])
      service.setChaos({})
    } finally {
      embedWith(null)
    }
    expect((await recall(person, questions.house, 'move')).labels).toEqual([questions.house])
    expect(await reembedMemories(client, { pauseMilliseconds: 0 })).toMatchObject({ state: 'done', remaining: 0 })
    expect(await modelsOf()).toEqual([...asked, questions.sleep].map(() => lexicalModel.name))
  })

  it('leaves a service that does not answer alone and goes on another time', async () => {
    const person = await personWith(questions.job)
    embedWith('embed-away')
    service.setChaos({ dropRate: 1 })
    const { state, reembedded, remaining } = await reembedMemories(client, { pauseMilliseconds: 0 })
    service.setChaos({})
    embedWith(null)
    expect([state, reembedded]).toEqual(['service-away', 0])
    expect(remaining).toBe(await client.memory.count())
    expect((await recall(person, questions.job)).labels).toEqual([questions.job])
  })

  it('leaves what its person corrects or deletes during a pass to them', async () => {
    const person = await personWith(questions.sleep, questions.money)
    const [corrected, deleted] = [await idOf(person, questions.sleep), await idOf(person, questions.money)]
    await client.memory.updateMany({ where: { personId: person }, data: { version: 1 } })
    let untouched = true
    const interrupted = new Proxy(client, {
      get(target, name, receiver) {
        if (name !== '$executeRaw') return Reflect.get(target, name, receiver)
        return async (...statement: Parameters<Database['$executeRaw']>) => {
          if (untouched) {
            untouched = false
            await correctMemory(client, person, corrected, '이제 새집으로 이사했어요', now)
            await deleteMemory(client, person, deleted)
          }
          return target.$executeRaw(...statement)
        }
      },
    })
    expect(await reembedMemories(interrupted, { pauseMilliseconds: 0 })).toMatchObject({ state: 'done', reembedded: 0, remaining: 0 })
    expect((await listMemories(client, person)).memories).toMatchObject([{ id: corrected, corrected: true }])
    expect((await recall(person, '이사는 언제가 좋을까요', 'move')).labels).toEqual([questions.sleep])
  })

  it('recalls rows of before vectors were turned, and gives them their vector', async () => {
    const person = await createPerson(client)
    const seal = await sealForPerson(client, person)
    const id = createId()
    const sealed = seal.seal({ question: questions.house, text: `${questions.house}\n봄보다 가을이 나아요. 서두르지 마세요.` }, `memory/${id}`)
    await client.$executeRaw`
      INSERT INTO memory (id, person_id, message_id, model, version, embedding, sealed, created_at)
      VALUES (${id}, ${person}, ${await answerOf(person)}, ${lexicalModel.name}, 0, '[0]'::vector, ${sealed}::bytea, ${now}::timestamptz)`
    const before = await recall(person, '집을 옮겨도 될까요', 'move')
    expect(before.memories[0]).toContain('told: 봄보다 가을이 나아요.')
    expect(await reembedMemories(client, { pauseMilliseconds: 0 })).toMatchObject({ reembedded: 1, remaining: 0 })
    expect(await recall(person, '집을 옮겨도 될까요', 'move')).toEqual(before)
  })

  it('passes over a row that does not open and over a person whose key is gone', async () => {
    const [person, gone] = [await personWith(questions.job), await personWith(questions.money)]
    await client.$executeRaw`UPDATE memory SET sealed = '\\x00'::bytea, version = 0 WHERE person_id = ${person}`
    await client.$executeRaw`UPDATE memory SET version = 0 WHERE person_id = ${gone}`
    await client.personKey.delete({ where: { personId: gone } })
    expect(await reembedMemories(client, { pauseMilliseconds: 0 })).toMatchObject({ state: 'done', reembedded: 0, unreadable: 1, remaining: 2 })
    expect(await client.personKey.count({ where: { personId: gone } })).toBe(0)
    await client.memory.deleteMany({ where: { personId: { in: [person, gone] } } })
  })

  it('leaves nothing to find of an erased person: no row, no vector, no cache, no key', async () => {
    const person = await createPerson(client)
    const message = await remember(person, questions.job)
    await rateAnswer(client, person, { target: message, value: 1, reason: '도움이 됐어요' }, now)
    const copies = await client.$queryRaw<{ id: string; sealed: Uint8Array; embedding: string }[]>`
      SELECT id, sealed, embedding::text FROM memory WHERE person_id = ${person}`
    const [copy] = copies
    for (const cube of [...cubes].reverse()) await cube.erasePerson(person)

    const tables = await client.$queryRaw<{ table_name: string }[]>`
      SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`
    for (const { table_name } of tables) {
      const rows = await client.$queryRawUnsafe<{ row: string }[]>(`SELECT row_to_json(t)::text AS row FROM "${table_name}" t`)
      expect(rows.filter(({ row }) => row.includes(person) || row.includes(copy?.id ?? 'none'))).toEqual([])
    }
    expect(existing<Map<string, unknown>>('person-seals')?.has(person)).toBe(false)

    // Whoever kept a copy of the row finds no way back: the secret that turned the vector went with the key that opened the line.
    await expect(sealForPerson(client, person)).rejects.toMatchObject({ code: 'person-unknown' })
    const fresh = await sealForPerson(client, await createPerson(client, person))
    expect(() => fresh.open(copy?.sealed ?? new Uint8Array(), `memory/${copy?.id}`)).toThrow()
    await client.$executeRaw`
      INSERT INTO memory (id, person_id, message_id, model, version, embedding, sealed, created_at)
      VALUES (${createId()}, ${person}, ${createId()}, ${lexicalModel.name}, ${lexicalModel.version}, ${copy?.embedding}::vector, ''::bytea, ${now}::timestamptz)`
    const distances = await client.$queryRaw<{ distance: number }[]>`
      SELECT embedding <=> ${JSON.stringify(embedLexically(questions.job))}::vector AS distance FROM memory WHERE person_id = ${person}`
    expect(Math.abs(1 - (distances[0]?.distance ?? 0))).toBeLessThan(0.4)
    await client.memory.deleteMany({ where: { personId: person } })
  })
})
