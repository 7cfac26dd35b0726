import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasConsented, recordConsent, startAnonymousSession, withdrawConsent } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, runningRegistry, startRegistry } from '#kernel'
import { beginReading, createReading, profileInputSchema, type StoredPart, saveProfile, stopAnswer } from '#readings'
import { type FakeService, type Manner, startFakeService } from '../eval/model/fake-service.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-24T03:00:00Z')
const tomorrow = new Date('2026-11-25T03:00:00Z')
/** Two readings and a bit. */
const tokensPerDay = 28_000
const birth = { date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 } as const
const settings = [
  'OPENAI_BASE_URL',
  'OPENAI_API_KEY',
  'MODEL_TOKENS_PER_PERSON_PER_DAY',
  'MODEL_TOKENS_PER_NETWORK_PER_DAY',
  'MODEL_FIRST_TOKEN_MS',
  'MODEL_PAUSE_MS',
] as const

describe.each(databaseKinds)('a reading by a model on the %s database', (kind) => {
  let client: Database
  let close: () => Promise<void>
  let service: FakeService

  /** A fresh process of the product, as far as settings go, on the same database. */
  async function configure(manner: Manner, change: Partial<Record<(typeof settings)[number], string>> = {}): Promise<void> {
    await close?.()
    Object.assign(process.env, { OPENAI_BASE_URL: service.address(manner), OPENAI_API_KEY: 'test', ...change })
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
  }

  beforeAll(async () => {
    service = await startFakeService()
    await configure('good', { MODEL_TOKENS_PER_PERSON_PER_DAY: String(tokensPerDay) })
  })
  afterAll(async () => {
    await close?.()
    await service?.stop()
    for (const name of settings) delete process.env[name]
  })

  async function newPerson(labels: string[] = ['나']): Promise<string> {
    const { person } = await startAnonymousSession(client, new Headers())
    await recordConsent(client, person.id, now)
    for (const label of labels) {
      const saved = await saveProfile(client, person.id, profileInputSchema.parse({ label, birth, place: '서울' }), now)
      if (!saved.ok) throw new Error(saved.error.code)
    }
    return person.id
  }

  async function begin(personId: string, text: string, extra: Partial<Parameters<typeof beginReading>[1]> = {}) {
    const begun = await beginReading(client, { personId, conversation: null, profile: null, text, replaces: null, locale: 'ko', now, ...extra })
    if (!begun.ok) throw new Error(begun.refusal)
    return begun.reading
  }
  async function ask(personId: string, text: string, extra: Partial<Parameters<typeof beginReading>[1]> = {}): Promise<StoredPart[]> {
    const parts: StoredPart[] = []
    for await (const part of createReading(client, await begin(personId, text, extra))) parts.push(part)
    return parts
  }
  const notices = (parts: StoredPart[]) => parts.flatMap((part) => (part.type === 'data-notice' ? [part.data.code] : []))
  const beats = (parts: StoredPart[]) => parts.flatMap((part) => (part.type === 'data-sentence' ? [part.data.beat] : []))
  const useOf = (personId: string) => client.modelUse.findMany({ where: { personId } })
  const sent = (before: number) =>
    service.received
      .slice(before)
      .map(({ body }) => body)
      .join('\n')

  it('counts what was used, by day, and stops at the budget with a kind word', async () => {
    const person = await newPerson()
    const before = service.received.length
    const first = await ask(person, '올해 이직해도 될까요?')
    expect(notices(first)).toEqual([])
    expect(await useOf(person)).toMatchObject([{ day: '2026-11-24', calls: 1, inputTokens: 9_000, outputTokens: 600, costMicros: 3_450 }])
    await ask(person, '좋은 사람을 만날 수 있을까요?')
    const third = await ask(person, '공부를 더 해 볼까요?')
    expect(notices(third)).toEqual(['budget-spent'])
    expect(beats(third)).toEqual(expect.arrayContaining(['verdict', 'step']))
    expect(service.received.length).toBe(before + 2)
    expect(await useOf(person)).toMatchObject([{ calls: 2, inputTokens: 18_000, outputTokens: 1_200 }])
    expect(notices(await ask(person, '돈은 언제 모일까요?', { now: tomorrow }))).toEqual([])
    expect((await useOf(person)).map(({ day, calls }) => [day, calls])).toEqual(expect.arrayContaining([['2026-11-25', 1]]))
  })

  it('a new person is free, and the network that they ask from is counted all the same', async () => {
    await configure('good', { MODEL_TOKENS_PER_PERSON_PER_DAY: String(tokensPerDay), MODEL_TOKENS_PER_NETWORK_PER_DAY: String(tokensPerDay) })
    const network = '203.0.113.0/24'
    const asks = async (from: string | null, on = now) => notices(await ask(await newPerson(), '올해 이직해도 될까요?', { network: from, now: on }))
    expect([await asks(network), await asks(network), await asks(network)]).toEqual([[], [], ['budget-spent']])
    expect(await asks('198.51.100.0/24')).toEqual([])
    expect(await asks(null)).toEqual([])
    expect(await asks(network, tomorrow)).toEqual([])
    await configure('good', { MODEL_TOKENS_PER_PERSON_PER_DAY: String(tokensPerDay), MODEL_TOKENS_PER_NETWORK_PER_DAY: '0' })
    expect([await asks('192.0.2.0/24'), await asks(null)]).toEqual([['budget-spent'], []])
    delete process.env.MODEL_TOKENS_PER_NETWORK_PER_DAY
    await configure('good', { MODEL_TOKENS_PER_PERSON_PER_DAY: String(tokensPerDay) })
  })

  it('questions asked at the same time do not spend the same tokens', async () => {
    const person = await newPerson()
    const answers = await Promise.all(
      ['올해 이직해도 될까요?', '좋은 사람을 만날 수 있을까요?', '돈은 언제 모일까요?', '내 성격이 궁금해요'].map((text) => ask(person, text)),
    )
    expect(answers.flatMap(notices)).toContain('budget-spent')
    for (const parts of answers) expect(beats(parts)).toEqual(expect.arrayContaining(['verdict', 'step']))
    const [use] = await useOf(person)
    expect((use?.inputTokens ?? 0) + (use?.outputTokens ?? 0)).toBeLessThanOrEqual(tokensPerDay)
  })

  it('names and births do not leave, unless the person lets names through', async () => {
    const person = await newPerson(['김서연', '우리 딸 하람'])
    const before = service.received.length
    const text = '제 이름은 김서연이고 92.3.14 오전7시20분생이에요. 하람이랑 민수 씨랑 잘 지낼까요?'
    await ask(person, text)
    expect(sent(before)).not.toMatch(/서연|하람|민수|92\.3|7시20분|1992|07:20/)
    expect(sent(before)).toContain('[이름]')

    const open = await newPerson(['김서연'])
    expect(await hasConsented(client, open, 'names-to-model')).toBe(false)
    await recordConsent(client, open, now, 'names-to-model')
    const later = service.received.length
    await ask(open, text, { namesAllowed: await hasConsented(client, open, 'names-to-model') })
    expect(sent(later)).toMatch(/서연[\s\S]*민수/)
    expect(sent(later)).not.toMatch(/92\.3|7시20분|1992|07:20/)
    await withdrawConsent(client, open, 'names-to-model', new Date())
    expect(await hasConsented(client, open, 'names-to-model')).toBe(false)
    expect(await hasConsented(client, open)).toBe(true)
    const last = service.received.length
    await ask(open, '서연이의 올해는 어때요?', { now: tomorrow })
    expect(sent(last)).not.toMatch(/서연|민수/)
  })

  it('an answer written anew asks the model again', async () => {
    const person = await newPerson()
    const parts = await ask(person, '내 성격이 궁금해요')
    const started = parts.find((part) => part.type === 'data-started')?.data
    const before = service.received.length
    await ask(person, '', { conversation: started?.conversation ?? null, replaces: started?.answer ?? null })
    expect(service.received.length).toBe(before + 1)
  })

  it('erases what was counted for a person, and nobody else', async () => {
    const [person, other] = [await newPerson(), await newPerson()]
    await ask(person, '올해 어때요?')
    await ask(other, '올해 어때요?')
    const exported = await runningRegistry().get('readings').exportPerson(person)
    expect(exported).toMatchObject({ modelUse: [{ day: '2026-11-24' }] })
    expect(await runningRegistry().get('readings').erasePerson(person)).toMatchObject({ model_use: 1 })
    expect(await useOf(person)).toEqual([])
    expect(await useOf(other)).toHaveLength(1)
  })

  it("the person's stop closes the line to the model, and what was used is counted", async () => {
    await configure('pause-in-the-middle', { MODEL_PAUSE_MS: '20000' })
    const person = await newPerson()
    const abandoned = service.abandoned()
    const reading = await begin(person, '올해 이직해도 될까요?')
    const parts: StoredPart[] = []
    for await (const part of createReading(client, reading)) {
      parts.push(part)
      if (part.type === 'data-sentence') stopAnswer(person, reading.answer)
    }
    expect(parts.some((part) => part.type === 'data-proof')).toBe(false)
    expect(beats(parts)).toContain('verdict')
    for (let turn = 0; turn < 100 && service.abandoned() === abandoned; turn++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(service.abandoned()).toBe(abandoned + 1)
    const [use] = await useOf(person)
    expect(use?.calls).toBe(1)
    expect(use?.inputTokens).toBeGreaterThan(1_000)
  })

  it('a service that is down costs nothing and loses nothing', async () => {
    await configure('status-500', { MODEL_FIRST_TOKEN_MS: '300' })
    const person = await newPerson()
    const parts = await ask(person, '올해 이직해도 될까요?')
    expect(notices(parts)).toEqual(['composer-took-over'])
    expect(beats(parts)).toEqual(expect.arrayContaining(['verdict', 'step']))
    expect(await useOf(person)).toMatchObject([{ calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 }])
  })
})
