import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordConsent } from '#accounts'
import { cubes } from '#cubes'
import {
  type Actor,
  changeExperiment,
  createExperiment,
  type Design,
  gatherCommand,
  type RequestedCommand,
  readExperiment,
  type ServedChanges,
} from '#experiments'
import { type Database, database, startRegistry } from '#kernel'
import {
  beginReading,
  canMake,
  createReading,
  keepWordsWithin,
  publishWordsWithin,
  type StoredPart,
  servedChange,
  servedWordsVersion,
  serveWordsWithin,
} from '#readings'
import { type CompiledTemplate, publishVersions, servedCatalog } from '#templates'
import { exampleDesign } from '../../experiments/example-design.ts'
import { openTestDatabase } from './open-test-database.ts'
import { receiptOfComponent } from './receipt-of-component.ts'
import { newRouteVisitor } from './visit-routes.ts'

const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: false }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }
const question = '92년 3월 14일 아침 7시 20분 서울 여자예요. 올해 이직해도 될까요?'
const koreans: Design['conditions'] = [{ attribute: 'locale', is: ['ko'] }]

describe('the control of an experiment while something else moves into service', () => {
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

  async function step(id: string, request: RequestedCommand, actor: Actor) {
    const record = (await readExperiment(client, id))!
    const served: ServedChanges = { isPublished: async () => true, canMake, inService: (change) => servedChange(client, change) }
    return changeExperiment(client, id, await gatherCommand(client, record, request, served, new Date()), actor, new Date())
  }

  async function prepare(id: string, variants: Design['variants'], conditions: Design['conditions'] = []) {
    await createExperiment(client, id, 'author', { ...exampleDesign, layer: id, conditions, variants, ramp: [{ share: 1, hours: 0 }] }, new Date())
    await step(id, { kind: 'submit' }, author)
    return step(id, { kind: 'confirm', previewed: variants.map((variant) => variant.id), expectedPeopleADay: 1_000 }, author)
  }

  async function start(id: string, variants: Design['variants'], conditions?: Design['conditions']): Promise<void> {
    expect(await prepare(id, variants, conditions)).toMatchObject({ ok: true })
    expect(await step(id, { kind: 'start' }, reviewer)).toMatchObject({ ok: true })
  }

  const stop = (id: string) => step(id, { kind: 'stop', reason: 'The test is over.' }, author)

  /** An answer of somebody new, and the variant that they were given; null: they take no part. */
  async function ask(experiment: string, takesPart: boolean): Promise<{ variant: string | null; version: string; text: string }> {
    const { id: personId } = await newRouteVisitor(client, new Date())
    if (takesPart) await recordConsent(client, personId, new Date(), 'experiments')
    const consents = async () => (takesPart ? ['experiments'] : [])
    const request = { personId, conversation: null, profile: null, text: question, replaces: null, locale: 'ko' as const, consents, now: new Date() }
    const begun = await beginReading(client, request)
    if (!begun.ok) throw new Error(begun.refusal)
    const parts: StoredPart[] = []
    for await (const part of createReading(client, begun.reading)) parts.push(part)
    const component = parts.flatMap((part) => (part.type === 'data-component' && part.data.template === 'four-pillars' ? [part.data] : []))[0]!
    const { variants } = (await receiptOfComponent(client, personId, component.id))!
    const text = parts.flatMap((part) => (part.type === 'data-sentence' ? part.data.segments.map((segment) => segment.text) : [])).join('')
    return { variant: variants.find((one) => one.experiment === experiment)?.variant ?? null, version: component.version, text }
  }

  /** What people of every variant are told, one of each. */
  async function askEach(experiment: string, count: number) {
    const told = new Map<string, Awaited<ReturnType<typeof ask>>>()
    for (let asked = 0; told.size < count && asked < 40; asked++) {
      const answer = await ask(experiment, true)
      told.set(answer.variant!, answer)
    }
    return Object.fromEntries(told)
  }

  function versionOfPillars(served: CompiledTemplate, version: string): CompiledTemplate {
    const other = JSON.parse(JSON.stringify(served)) as CompiledTemplate
    other.manifest.version = version
    return other
  }

  const stepPhrases = (words: string) =>
    Object.fromEntries(['step.0', 'step.1', 'step.2', 'stepWithoutDay.0'].map((path) => [path, `${words}, STEP.`]))

  it('draws a template as it was at the start for everybody who takes part, and as it is now for everybody else', async () => {
    const served = (await servedCatalog(client)).get('four-pillars')!
    const { version } = served.manifest
    await publishVersions(client, [versionOfPillars(served, '98.0.0')], { now: new Date(), hold: true })
    await start('pillars', [
      { id: 'control', weight: 1, change: null },
      { id: 'other', weight: 1, change: { kind: 'template', template: 'four-pillars', version: '98.0.0' } },
      { id: 'elsewhere', weight: 1, change: { kind: 'layout', layout: 'words-first' } },
    ])
    expect((await readExperiment(client, 'pillars'))!.run!.pinned).toEqual([{ kind: 'template', template: 'four-pillars', version }])
    await publishVersions(client, [versionOfPillars(served, '99.0.0')], { now: new Date() })
    const told = await askEach('pillars', 3)
    expect([told.control!.version, told.other!.version, told.elsewhere!.version]).toEqual([version, '98.0.0', version])
    expect((await ask('pillars', false)).version).toBe('99.0.0')
    await stop('pillars')
    expect((await ask('pillars', true)).version).toBe('99.0.0')
  })

  it('tells words as they were at the start, and compares words that nobody else is told with', async () => {
    const kept = await client.$transaction((transaction) =>
      keepWordsWithin(transaction, 'ko', { phrases: stepPhrases('가벼운 한 걸음으로'), style: null }, new Date()),
    )
    expect(await servedWordsVersion(client, 'ko')).toBeNull()
    await start(
      'steps',
      [
        { id: 'control', weight: 1, change: null },
        { id: 'light', weight: 1, change: { kind: 'phrasing', locale: 'ko', version: kept } },
      ],
      koreans,
    )
    expect((await readExperiment(client, 'steps'))!.run!.pinned).toEqual([{ kind: 'phrasing', locale: 'ko', version: 0 }])
    await client.$transaction((transaction) =>
      publishWordsWithin(transaction, 'ko', { phrases: stepPhrases('서두르지 않는 걸음으로'), style: null }, new Date()),
    )
    const told = await askEach('steps', 2)
    expect(told.control!.text).not.toMatch(/가벼운 한 걸음으로|서두르지 않는 걸음으로/u)
    expect(told.light!.text).toContain('가벼운 한 걸음으로')
    expect((await ask('steps', false)).text).toContain('서두르지 않는 걸음으로')
    await stop('steps')
    expect((await ask('steps', true)).text).toContain('서두르지 않는 걸음으로')
    await client.$transaction((transaction) => serveWordsWithin(transaction, 'ko', null, new Date()))
  })

  it('keeps what was pinned when a variant is added, and pins what that one changes besides', async () => {
    const { version } = (await servedCatalog(client)).get('four-pillars')!.manifest
    await start('added', [
      { id: 'control', weight: 1, change: null },
      { id: 'other', weight: 1, change: { kind: 'template', template: 'four-pillars', version: '98.0.0' } },
    ])
    await publishVersions(client, [versionOfPillars((await servedCatalog(client)).get('four-pillars')!, '100.0.0')], { now: new Date() })
    const elements = (await servedCatalog(client)).get('five-elements')!.manifest.version
    const add = (id: string, template: string) =>
      step(
        'added',
        { kind: 'add-variant', variant: { id, weight: 1, change: { kind: 'template', template, version: '1.0.0' } }, previewed: [id] },
        author,
      )
    expect(await add('again', 'four-pillars')).toMatchObject({ ok: true, entry: { detail: { pinned: [] } } })
    expect(await add('elements', 'five-elements')).toMatchObject({ ok: true })
    expect((await readExperiment(client, 'added'))!.run!.pinned).toEqual([
      { kind: 'template', template: 'four-pillars', version },
      { kind: 'template', template: 'five-elements', version: elements },
    ])
    await stop('added')
  })

  it('does not start what would change nothing: a template that no reading has', async () => {
    const variants: Design['variants'] = [
      { id: 'control', weight: 1, change: null },
      { id: 'nowhere', weight: 1, change: { kind: 'template', template: 'not-served', version: '1.0.0' } },
    ]
    expect(await prepare('nowhere', variants)).toMatchObject({
      ok: false,
      error: 'checklist-open',
      items: [{ id: 'served', missing: ['nowhere'] }],
    })
  })
})
