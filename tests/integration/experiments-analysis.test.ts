import { setImmediate as letOthersRun } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, analyseStored, changeExperiment, createExperiment, ingestEvents, readExperiment, readExperimentView } from '#experiments'
import { createId, type Database, database } from '#kernel'
import { startAnalysing, stopAnalysing } from '../../experiments/analysis/analyse-regularly.ts'
import { eventIdOf } from '../../experiments/event-id.ts'
import { exampleDesign, exampleFacts } from '../../experiments/example-design.ts'
import { createPeople } from './create-person.ts'
import { openTestDatabase } from './open-test-database.ts'

const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: false }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }
const hour = 3_600_000
const start = new Date(Date.now() - 20 * hour)
const later = (hours: number) => new Date(start.getTime() + hours * hour)

describe('an analysis of what is stored', () => {
  let client: Database
  let close: () => Promise<void>

  beforeAll(async () => {
    process.env.EXPERIMENT_ANALYSIS_SECONDS = '1'
    close = await openTestDatabase('embedded')
    client = await database()
  })
  afterAll(async () => {
    await stopAnalysing()
    delete process.env.EXPERIMENT_ANALYSIS_SECONDS
    await close?.()
  })

  /** Each in a layer of its own and with a template of its own, so that all run side by side. */
  async function run(id: string, changed: object = {}): Promise<void> {
    const short = { id: 'short', weight: 1, change: { kind: 'template', template: id, version: '1.1.0' } }
    const variants = [exampleDesign.variants[0], short]
    const facts = { ...exampleFacts, versions: new Set([`${id}@1.1.0`]) }
    await createExperiment(client, id, 'author', { ...exampleDesign, layer: id, variants, plannedPeople: 1_000, ...changed }, start)
    for (const [command, actor] of [
      [{ kind: 'submit' }, author],
      [{ kind: 'confirm', facts }, author],
      [{ kind: 'start', facts, pinned: [] }, reviewer],
    ] as const)
      expect(await changeExperiment(client, id, command, actor, start)).toMatchObject({ ok: true })
  }

  /** People who saw this variant and of whom the first `helped` said that it helped. */
  async function people(experimentId: string, variant: string, count: number, helped: number, at: Date): Promise<string[]> {
    const ids = await createPeople(client, count)
    await client.assignment.createMany({ data: ids.map((personId) => ({ experimentId, personId, variant, assignedAt: at })) })
    const seen = ids.map((personId) => ({ experimentId, personId, component: createId(), variant, toldAt: at, seenAt: at }))
    await client.exposure.createMany({ data: seen })
    for (const personId of ids.slice(0, helped)) await rate(personId, 1, at)
    return ids
  }

  async function rate(personId: string, value: number, at: Date): Promise<void> {
    const id = eventIdOf(`rating/${value}`, at)
    const event = { id, session: 'server-side', sequence: 0, at: at.getTime(), component: 'component1', name: 'rating' as const, value }
    await ingestEvents(client, personId, [event], new Date())
  }

  const actions = async (id: string) => (await readExperimentView(client, id))!.audit.map(({ action, by }) => `${action} by ${by}`).slice(4)

  it('widens the ramp by itself after each hold, and the share of the layer with it', async () => {
    await run('ramping')
    expect((await readExperiment(client, 'ramping'))!.run!.slots).toHaveLength(100)
    await analyseStored(client, 'ramping', later(23))
    expect(await actions('ramping')).toEqual([])
    await analyseStored(client, 'ramping', later(24))
    expect((await readExperiment(client, 'ramping'))!.run).toMatchObject({ step: 1, slots: { length: 500 } })
    await analyseStored(client, 'ramping', later(49))
    await analyseStored(client, 'ramping', later(50))
    expect((await readExperiment(client, 'ramping'))!.run!.slots).toHaveLength(1_000)
    expect(await actions('ramping')).toEqual(['widen by system', 'widen by system'])
  })

  it('holds the ramp once while people do not come in the planned ratio, and says why', async () => {
    await run('uneven')
    await people('uneven', 'control', 120, 30, later(1))
    await people('uneven', 'short', 40, 10, later(1))
    for (const hours of [2, 24, 25])
      expect(await analyseStored(client, 'uneven', later(hours))).toMatchObject({ verdict: { kind: 'ratio-mismatch' } })
    expect(await actions('uneven')).toEqual(['hold by system'])
    expect((await readExperiment(client, 'uneven'))!.run).toMatchObject({ step: 0, onHold: expect.stringMatching(/planned ratio \(p /) })
  })

  it('counts the last of several ratings, keeps what a look said, and a short curve', async () => {
    await run('looking', { ramp: [{ share: 1, hours: 0 }] })
    const helped = await people('looking', 'control', 150, 60, later(1))
    await people('looking', 'short', 150, 60, later(1))
    for (const personId of helped.slice(0, 20)) await rate(personId, -1, later(2))
    const first = (await analyseStored(client, 'looking', later(3)))!
    expect(first.primary.variants.map(({ mean }) => mean)).toEqual([40 / 150, 60 / 150])
    for (const minutes of [1, 2, 3, 4]) await analyseStored(client, 'looking', later(3 + minutes / 60))
    await people('looking', 'short', 350, 330, later(4))
    await people('looking', 'control', 350, 90, later(4))
    expect(await analyseStored(client, 'looking', later(5))).toMatchObject({ look: null, verdict: { kind: 'not-yet', people: 0, days: 7 } })
    const second = (await analyseStored(client, 'looking', later(5 + 7 * 24)))!
    expect(second.verdict).toMatchObject({ kind: 'better', variant: 'short' })
    const view = (await readExperimentView(client, 'looking'))!
    expect(view.looks.map(({ people: counted }) => counted)).toEqual([300, 1_000])
    expect(view.looks[1]!.comparisons).toMatchObject([{ variant: 'short', verdict: 'better' }])
    expect(view.history.map(({ people: counted }) => counted)).toEqual([300, 300, 1_000, 1_000])
    expect(view.analysis).toEqual(JSON.parse(JSON.stringify(second)))
  })

  it('of twenty thousand people lets others be answered all the while, and tells the same as one look at the whole log', async () => {
    await run('crowd', { ramp: [{ share: 1, hours: 0 }] })
    const at = later(1)
    await client.$executeRaw`
      INSERT INTO person (id, name, email, is_anonymous, updated_at)
      SELECT 'crowd' || lpad(number::text, 6, '0'), '', 'crowd' || number || '@guest.invalid', true, now() FROM generate_series(1, 20000) number`
    await client.$executeRaw`
      INSERT INTO assignment (experiment_id, person_id, variant, assigned_at, segments)
      SELECT 'crowd', id, CASE WHEN right(id, 1)::int % 2 = 0 THEN 'control' ELSE 'short' END, ${at}, '{"locale":"ko"}'
      FROM person WHERE id LIKE 'crowd%'`
    await client.$executeRaw`
      INSERT INTO exposure (experiment_id, person_id, component, variant, told_at, seen_at)
      SELECT experiment_id, person_id, 'component' || number, variant, ${at}, ${at} FROM assignment, generate_series(1, 3) number WHERE experiment_id = 'crowd'`
    await client.$executeRaw`
      INSERT INTO experiment_event (person_id, id, session, sequence, name, component, value, at, received_at)
      SELECT person_id, gen_random_uuid(), 'server-side', 0, 'rating', 'component1', CASE WHEN right(person_id, 2)::int < 40 THEN 1 ELSE -1 END, ${at}, ${at}
      FROM assignment WHERE experiment_id = 'crowd'`
    let isDone = false
    const analysing = analyseStored(client, 'crowd', later(2)).finally(() => {
      isDone = true
    })
    let answered = 0
    while (!isDone) {
      await client.experimentRecord.count()
      answered += 1
      await letOthersRun()
    }
    const analysis = (await analysing)!
    // Every slice of five hundred people, of those who were given a variant and of those who saw it, let somebody in.
    expect(answered).toBeGreaterThan(2 * (20_000 / 500))
    expect(analysis).toMatchObject({ people: 20_000, mixed: 0, segments: [{ attribute: 'locale', value: 'ko', people: 20_000 }] })
    expect(analysis.primary.variants).toEqual([
      { variant: 'control', people: 10_000, mean: 0.4 },
      { variant: 'short', people: 10_000, mean: 0.4 },
    ])
  })

  it('is made once where two ask for it at the same time', async () => {
    await run('twice', { ramp: [{ share: 1, hours: 0 }] })
    const made = await Promise.all([analyseStored(client, 'twice', later(2)), analyseStored(client, 'twice', later(2))])
    expect(made.filter((analysis) => analysis !== null)).toHaveLength(1)
    expect(await analyseStored(client, 'twice', later(3))).not.toBeNull()
  })

  it('is taken by the timer while something is new', async () => {
    await run('timed', { ramp: [{ share: 1, hours: 0 }] })
    startAnalysing(client)
    await expect
      .poll(async () => (await readExperimentView(client, 'timed'))!.analysis?.verdict, { timeout: 30_000 })
      .toEqual({ kind: 'no-data', why: 'nobody-assigned' })
    await people('timed', 'control', 3, 1, later(2))
    await expect.poll(async () => (await readExperimentView(client, 'timed'))!.analysis?.people, { timeout: 60_000 }).toBe(3)
    await stopAnalysing()
    const at = (await readExperimentView(client, 'timed'))!.analysis!.at
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect((await readExperimentView(client, 'timed'))!.analysis!.at).toBe(at)
  })
})
