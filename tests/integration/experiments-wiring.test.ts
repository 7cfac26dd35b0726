import { MockLanguageModelV4 } from 'ai/test'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listConsents, recordConsent } from '#accounts'
import { cubes } from '#cubes'
import { birthSchema } from '#engine'
import {
  type Actor,
  analyseStored,
  applyVariants,
  changeExperiment,
  createExperiment,
  type Design,
  listExperiments,
  readBanditLog,
  readExperiment,
  recordReturn,
  rewardAnswer,
  versionOf,
} from '#experiments'
import { type Database, database, startRegistry } from '#kernel'
import {
  beginReading,
  canMake,
  composeAnswer,
  createReading,
  previewVariant,
  publishWordsWithin,
  type StoredPart,
  serveWordsWithin,
  wordsOfVersion,
} from '#readings'
import { type CompiledTemplate, publishVersions, servedCatalog } from '#templates'
import { openWritingModel } from '../../ai/providers.ts'
import { POST as postConsent } from '../../app/api/consents/route.ts'
import { POST as postEvents } from '../../app/api/events/route.ts'
import { POST as postRating } from '../../app/api/ratings/route.ts'
import { replayLog } from '../../experiments/bandit/replay-log.ts'
import { exampleDesign, exampleFacts } from '../../experiments/example-design.ts'
import { carryOut } from '../../readings/treat-reading.ts'
import { openTestDatabase } from './open-test-database.ts'
import { receiptOfComponent } from './receipt-of-component.ts'
import { newRouteVisitor, type RouteVisitor } from './visit-routes.ts'

const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: false }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }
const site = 'http://127.0.0.1:3000'
const previewed = {
  birth: birthSchema.parse({ date: '1992-03-14', time: '07:20', sex: 'female' }),
  question: '올해 이직해도 될까요?',
  locale: 'ko' as const,
  now: new Date(),
}
const question = '92년 3월 14일 아침 7시 20분 서울 여자예요. 올해 이직해도 될까요?'

describe('experiments in readings', () => {
  let client: Database
  let close: () => Promise<void>

  beforeAll(async () => {
    process.env.EXPERIMENT_ANALYSIS_SECONDS = '0'
    close = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
  })
  afterAll(async () => {
    delete process.env.EXPERIMENT_ANALYSIS_SECONDS
    await close?.()
  })

  async function reader(agreed = true): Promise<RouteVisitor> {
    const visitor = await newRouteVisitor(client, new Date())
    if (agreed) await recordConsent(client, visitor.id, new Date(), 'experiments')
    return visitor
  }

  async function ask(personId: string, options: { text?: string; consents?: string[]; now?: Date } = {}) {
    const { text = question, now = new Date() } = options
    const consents = async () => options.consents ?? ['experiments']
    const request = { personId, conversation: null, profile: null, text, replaces: null, locale: 'ko' as const, consents, now }
    const begun = await beginReading(client, request)
    if (!begun.ok) throw new Error(begun.refusal)
    const parts: StoredPart[] = []
    for await (const part of createReading(client, begun.reading)) parts.push(part)
    return { answer: begun.reading.answer, parts }
  }

  const components = (parts: readonly StoredPart[]) => parts.flatMap((part) => (part.type === 'data-component' ? [part.data] : []))

  async function start(id: string, variants: Design['variants'], conditions: Design['conditions'] = []): Promise<void> {
    const versions = new Set(variants.flatMap(({ change }) => (change && versionOf(change)) ?? []))
    await createExperiment(client, id, 'author', { ...exampleDesign, layer: id, conditions, variants, ramp: [{ share: 1, hours: 0 }] }, new Date())
    const facts = { ...exampleFacts, previewed: variants.map((variant) => variant.id), versions }
    for (const [command, actor] of [
      [{ kind: 'submit' }, author],
      [{ kind: 'confirm', facts }, author],
      [{ kind: 'start', facts, pinned: [] }, reviewer],
    ] as const)
      expect(await changeExperiment(client, id, command, actor, new Date())).toMatchObject({ ok: true })
  }

  const stop = (id: string) => changeExperiment(client, id, { kind: 'stop', reason: 'The test is over.' }, author, new Date())

  function post(path: string, visitor: RouteVisitor, body: unknown): NextRequest {
    const headers = { host: '127.0.0.1:3000', origin: site, 'content-type': 'application/json', cookie: visitor.cookie }
    return new NextRequest(`${site}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  async function see(visitor: RouteVisitor, component: string) {
    const id = `019ab000-0000-7000-8000-${component
      .replaceAll(/[^0-9a-f]/g, '0')
      .padEnd(12, '0')
      .slice(0, 12)}`
    const events = [{ id, session: 'session-1', sequence: 0, at: Date.now(), component, name: 'seen', value: 1 }]
    return (await (await postEvents(post('/api/events', visitor, { events }), undefined)).json()) as { stored: number; taking: boolean }
  }

  it('keeps the permanent A/A as a record like any other', async () => {
    expect(await readExperiment(client, 'a-a')).toMatchObject({ status: 'running', authors: ['system'] })
    expect((await listExperiments(client)).map(({ id }) => id)).toEqual(['a-a'])
  })

  it('draws the version of a variant, names it in the receipt, and counts its person when it is seen', async () => {
    const served = (await servedCatalog(client)).get('four-pillars')!
    const other = JSON.parse(JSON.stringify(served)) as CompiledTemplate
    other.manifest.version = '99.0.0'
    await publishVersions(client, [other], { now: new Date(), hold: true })
    await start('pillars', [
      { id: 'control', weight: 1, change: null },
      { id: 'other', weight: 1, change: { kind: 'template', template: 'four-pillars', version: '99.0.0' } },
    ])
    const seen = new Map<string, string>()
    for (let count = 0; seen.size < 2 && count < 20; count++) {
      const visitor = await reader()
      const { parts, answer } = await ask(visitor.id)
      const [first] = components(parts)
      const { variants } = (await receiptOfComponent(client, visitor.id, first!.id))!
      const variant = variants.find(({ experiment }) => experiment === 'pillars')!.variant
      seen.set(variant, first!.version)
      expect(await see(visitor, first!.id)).toMatchObject({ stored: 1, taking: true })
      expect(await see(visitor, first!.id)).toMatchObject({ stored: 0, taking: true })
      const exposures = await client.exposure.findMany({ where: { personId: visitor.id, experimentId: 'pillars' } })
      expect(exposures).toMatchObject([{ variant, component: first!.id }])
      await postRating(post('/api/ratings', visitor, { target: answer, value: 1 }), undefined)
      const outcomes = await client.experimentEvent.findMany({ where: { personId: visitor.id }, select: { name: true, value: true } })
      expect(outcomes.map(({ name }) => name).sort()).toEqual(['grounding', 'latency', 'rating', 'seen'])
    }
    expect(Object.fromEntries(seen)).toEqual({ control: served.manifest.version, other: '99.0.0' })
    const analysis = await analyseStored(client, 'pillars', new Date(Date.now() + 1_000))
    const counted = await client.exposure.groupBy({ by: ['personId'], where: { experimentId: 'pillars' } })
    expect(analysis).toMatchObject({ people: counted.length, mixed: 0 })
    expect(analysis!.guardrails[0]!.variants.reduce((sum, { people }) => sum + people, 0)).toBe(counted.length)
    await stop('pillars')
  })

  it('leaves out who did not agree, and everything that keeps people safe', async () => {
    await start('words', [
      { id: 'control', weight: 1, change: null },
      { id: 'none', weight: 1, change: { kind: 'follow-ups', source: 'none', count: 0 } },
    ])
    const without = await reader(false)
    const { parts } = await ask(without.id, { consents: [] })
    expect((await receiptOfComponent(client, without.id, components(parts)[0]!.id))!.variants).toEqual([])
    expect(await see(without, components(parts)[0]!.id)).toMatchObject({ stored: 0, taking: false })
    expect(await client.assignment.count({ where: { personId: without.id } })).toBe(0)

    await start('arranged', [
      { id: 'control', weight: 1, change: { kind: 'layout', layout: 'side-by-side' } },
      { id: 'other', weight: 1, change: { kind: 'layout', layout: 'component-first' } },
    ])
    const visitor = await reader()
    for (const text of ['너무 힘들어서 죽고 싶어요', `${question} 이 코인 지금 살까요?`]) {
      const told = await ask(visitor.id, { text })
      expect(told.parts.some(({ type }) => type === 'data-safety')).toBe(true)
      expect(told.parts.some(({ type }) => type === 'data-layout')).toBe(false)
      for (const { id } of components(told.parts)) expect((await receiptOfComponent(client, visitor.id, id))!.variants).toEqual([])
    }
    expect(await client.assignment.count({ where: { personId: visitor.id } })).toBe(0)
    expect(await client.experimentChoice.count({ where: { personId: visitor.id } })).toBe(0)
    expect(await client.experimentEvent.count({ where: { personId: visitor.id, name: { in: ['grounding', 'latency'] } } })).toBe(0)
    await stop('words')
    await stop('arranged')
  })

  /** One answer of every variant, from readers who come until all were given out; each component names its variant. */
  async function eachVariant(id: string, variants: Design['variants'], conditions?: Design['conditions']): Promise<Record<string, StoredPart[]>> {
    await start(id, variants, conditions)
    const told = new Map<string, StoredPart[]>()
    for (let count = 0; told.size < variants.length && count < 60; count++) {
      const visitor = await reader()
      const { parts } = await ask(visitor.id)
      const { variant } = (await client.assignment.findFirst({ where: { personId: visitor.id, experimentId: id } }))!
      for (const component of components(parts))
        expect((await receiptOfComponent(client, visitor.id, component.id))!.variants).toContainEqual({ experiment: id, variant })
      told.set(variant, parts)
    }
    await stop(id)
    return Object.fromEntries(told)
  }

  const isLaid = ({ type }: StoredPart) => type === 'data-component' || type === 'data-sentence'
  const orderOf = (parts: readonly StoredPart[]) => parts.filter(isLaid).map(({ type }) => (type === 'data-component' ? 'c' : 's'))
  const questionsOf = (parts: readonly StoredPart[]) => parts.flatMap((part) => (part.type === 'data-follow-ups' ? part.data.questions : []))
  const textOf = (parts: readonly StoredPart[]) =>
    parts.flatMap((part) => (part.type === 'data-sentence' ? part.data.segments.map(({ text }) => text) : [])).join('')

  it('lays an answer out as a variant says', async () => {
    const laid = await eachVariant('layout', [
      { id: 'control', weight: 1, change: null },
      { id: 'component-first', weight: 1, change: { kind: 'layout', layout: 'component-first' } },
      { id: 'words-first', weight: 1, change: { kind: 'layout', layout: 'words-first' } },
      { id: 'side-by-side', weight: 1, change: { kind: 'layout', layout: 'side-by-side' } },
    ])
    const order = Object.fromEntries(Object.entries(laid).map(([variant, parts]) => [variant, orderOf(parts).join('')]))
    expect(order.control).toMatch(/^cs+c.*s$/)
    expect(order['component-first']).toMatch(/^cc+s+$/)
    expect(order['words-first']).toMatch(/^s+cc+$/)
    expect(order['side-by-side']).toBe(order.control)
    for (const [variant, parts] of Object.entries(laid)) {
      expect(parts.filter(({ type }) => type === 'data-component')).toHaveLength(components(laid.control!).length)
      const named = parts.flatMap((part) => (part.type === 'data-layout' ? [part.data.layout] : []))
      expect(named).toEqual(variant === 'control' ? [] : [variant])
    }
  })

  it('asks further from the topic, from the chart, or not at all', async () => {
    const told = await eachVariant('further', [
      { id: 'control', weight: 1, change: null },
      { id: 'topic', weight: 1, change: { kind: 'follow-ups', source: 'topic', count: 5 } },
      { id: 'chart', weight: 1, change: { kind: 'follow-ups', source: 'chart', count: 3 } },
      { id: 'none', weight: 1, change: { kind: 'follow-ups', source: 'none', count: 0 } },
    ])
    const asked = Object.fromEntries(Object.entries(told).map(([variant, parts]) => [variant, questionsOf(parts)]))
    expect([asked.control!.length, asked.topic!.length, asked.chart!.length, asked.none!.length]).toEqual([3, 5, 3, 0])
    expect(asked.topic!.slice(0, 3)).toEqual(asked.control)
    expect(asked.chart).not.toEqual(asked.control)
    const { parts } = await previewVariant(client, { ...previewed, change: { kind: 'follow-ups', source: 'chart', count: 3 } })
    expect(questionsOf(parts)).toEqual(asked.chart)
  })

  it('tells a reading with the phrases of a version, and models with its tone', async () => {
    const phrases = {
      'step.0': '가벼운 한 걸음으로, {fact:useful.strength} 기운이 드는 {fact:USEFULDAY.pillar|date}에, STEP.',
      'step.1': '가벼운 한 걸음으로, {fact:USEFULDAY.pillar|date} {fact:USEFULDAY.pillar}일에는 STEP.',
      'step.2': '가벼운 한 걸음으로, {fact:USEFULDAY.pillar|date}쯤 STEP.',
      'stepWithoutDay.0': '가벼운 한 걸음으로, STEP.',
    }
    const style = '짧은 문장으로 계절의 그림을 곁들여 주세요.'
    const version = await client.$transaction(async (transaction) => {
      const published = await publishWordsWithin(transaction, 'ko', { phrases, style }, new Date())
      await serveWordsWithin(transaction, 'ko', null, new Date())
      return published
    })
    const variants: Design['variants'] = [
      { id: 'control', weight: 1, change: null },
      { id: 'light', weight: 1, change: { kind: 'phrasing', locale: 'ko', version } },
    ]
    const told = await eachVariant('phrases', variants, [{ attribute: 'locale', is: ['ko'] }])
    expect(textOf(told.control!)).not.toContain('가벼운 한 걸음')
    expect(textOf(told.light!)).toContain('가벼운 한 걸음')
    const prompt = { kind: 'prompt', locale: 'ko', version } as const
    expect(await previewVariant(client, { ...previewed, change: prompt })).toMatchObject({ style })
    expect(await previewVariant(client, { ...previewed, change: null })).toMatchObject({ style: null })
    const treated = await carryOut(client, applyVariants([prompt]), 'ko', await servedCatalog(client))
    expect(treated.words).toEqual({ style })
    expect((await carryOut(client, applyVariants([prompt]), 'en', await servedCatalog(client))).words).toEqual({})
    const heard: string[] = []
    const doStream = async ({ prompt: told }: { prompt: unknown }) => {
      heard.push(JSON.stringify(told))
      throw new Error('It says nothing; the composer takes over.')
    }
    for await (const _event of composeAnswer({
      ...previewed,
      history: [],
      place: '',
      catalog: treated.catalog,
      model: openWritingModel('told', new MockLanguageModelV4({ doStream })),
      names: null,
      treat: async () => ({ ...treated, variants: [], pickLead: async () => null }),
      signal: new AbortController().signal,
      recall: async () => ({ memories: [], labels: [] }),
    }));
    expect(heard.join()).toContain(style)
    // Without a model what models are told cannot be compared; a version that was never published cannot either.
    expect([canMake(prompt), canMake({ ...prompt, kind: 'phrasing' })]).toEqual([false, true])
    expect(await wordsOfVersion(client, 'ko', version + 1)).toBeNull()
  })

  it('gives a person nothing more of a variant that was stopped, and no other', async () => {
    await start('stopping', [
      { id: 'control', weight: 1, change: null },
      { id: 'bad', weight: 1_000, change: { kind: 'follow-ups', source: 'none', count: 0 } },
      { id: 'good', weight: 1, change: { kind: 'layout', layout: 'words-first' } },
    ])
    const visitor = await reader()
    await ask(visitor.id)
    expect(await client.assignment.findFirst({ where: { personId: visitor.id, experimentId: 'stopping' } })).toMatchObject({ variant: 'bad' })
    await changeExperiment(client, 'stopping', { kind: 'stop-variant', variant: 'bad', reason: 'grounding' }, { kind: 'system' }, new Date())
    const { parts } = await ask(visitor.id)
    const { variants } = (await receiptOfComponent(client, visitor.id, components(parts)[0]!.id))!
    expect(variants.map(({ experiment }) => experiment)).toEqual(['a-a'])
    await stop('stopping')
  })

  it('logs how likely every lead was, learns only when it is switched on, and every choice can be made again', async () => {
    await start('picker', [
      { id: 'control', weight: 1, change: null },
      { id: 'learning', weight: 1_000, change: { kind: 'picker-policy', policy: 'bandit' } },
    ])
    const choiceOf = async () => {
      const visitor = await reader()
      const { answer } = await ask(visitor.id)
      const { decision } = (await client.experimentChoice.findFirst({ where: { answer } }))!
      return { visitor, answer, row: (await client.pickerDecision.findUnique({ where: { decision } }))! }
    }
    const off = await choiceOf()
    expect(off.row).toMatchObject({ experimentId: 'picker', policy: 'uniform', rewards: 0 })
    expect(new Set(off.row.propensities as number[]).size).toBe(1)
    await changeExperiment(client, 'picker', { kind: 'learn', on: true }, author, new Date())
    for (let count = 0; count < 6; count++) {
      const { visitor, answer, row } = await choiceOf()
      expect(row).toMatchObject({ policy: 'bandit', rewards: count })
      expect((row.propensities as number[]).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12)
      expect([await rewardAnswer(client, visitor.id, answer, count % 2), await rewardAnswer(client, visitor.id, answer, 1)]).toEqual([true, false])
    }
    const events = await readBanditLog(client, 'picker')
    const length = events[0]!.kind === 'choice' ? events[0]!.choice.context.length : 0
    const settings = { on: true, seed: 'picker', floor: 0.05, noise: 0.25, priorVariance: 1 }
    expect(replayLog(events, settings, length)).toMatchObject({ ok: true, choices: 6 })
    const bent = events.map((event, index) => (index === 1 && event.kind === 'reward' ? { ...event, reward: 1 - event.reward } : event))
    expect(replayLog(bent, settings, length)).toMatchObject({ ok: false })
    await stop('picker')
  })

  it('counts a person who comes back within a week once, and nobody who never saw anything', async () => {
    const visitor = await reader()
    const { parts } = await ask(visitor.id)
    const hour = 3_600_000
    const later = (hours: number) => new Date(Date.now() + hours * hour)
    const returns = () => client.experimentEvent.count({ where: { personId: visitor.id, name: 'returned' } })
    await recordReturn(client, visitor.id, later(48))
    expect(await returns()).toBe(0)
    await see(visitor, components(parts)[0]!.id)
    for (const hours of [1, 200, 48, 49]) await recordReturn(client, visitor.id, later(hours))
    expect(await returns()).toBe(1)
  })

  async function keptOf({ id: personId }: RouteVisitor): Promise<number[]> {
    const where = { personId }
    return [
      await client.assignment.count({ where }),
      await client.exposure.count({ where }),
      await client.experimentEvent.count({ where }),
      await client.experimentChoice.count({ where }),
    ]
  }

  async function takeBack(visitor: RouteVisitor): Promise<void> {
    const response = await postConsent(post('/api/consents', visitor, { purpose: 'experiments', given: false }), undefined)
    expect(response.status).toBe(200)
  }

  it('lets go of a person who takes their agreement back', async () => {
    const visitor = await reader()
    const { parts } = await ask(visitor.id)
    await see(visitor, components(parts)[0]!.id)
    expect((await keptOf(visitor)).every((count) => count > 0)).toBe(true)
    await takeBack(visitor)
    expect(await keptOf(visitor)).toEqual([0, 0, 0, 0])
    expect(await see(visitor, components(parts)[0]!.id)).toMatchObject({ taking: false })
  })

  it.each(['data-started', 'data-component'] as const)('keeps nothing of a person who takes it back at the %s of an answer', async (moment) => {
    const visitor = await reader()
    const consents = async () => (await listConsents(client, visitor.id)).map(({ purpose }) => purpose)
    const begin = async (conversation: string | null) => {
      const request = { personId: visitor.id, conversation, profile: null, text: question, replaces: null, locale: 'ko' as const, consents }
      const begun = await beginReading(client, { ...request, now: new Date() })
      if (!begun.ok) throw new Error(begun.refusal)
      return begun.reading
    }
    const first = await begin(null)
    const shown: StoredPart[] = []
    for await (const part of createReading(client, first)) shown.push(part)
    await see(visitor, components(shown)[0]!.id)
    expect((await keptOf(visitor)).every((count) => count > 0)).toBe(true)

    let taken = false
    for await (const part of createReading(client, await begin(first.conversation))) {
      if (taken || part.type !== moment) continue
      taken = true
      await takeBack(visitor)
      expect(await keptOf(visitor)).toEqual([0, 0, 0, 0])
    }
    expect(taken).toBe(true)
    expect(await keptOf(visitor)).toEqual([0, 0, 0, 0])
  })
})
