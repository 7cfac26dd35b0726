import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, changeExperiment, createExperiment, evidenceOf, listExperiments, readExperiment, verifyExperimentAudit } from '#experiments'
import { type Database, database } from '#kernel'
import { exampleDesign, exampleFacts } from '../../experiments/example-design.ts'
import { openTestDatabase } from './open-test-database.ts'

const now = new Date('2026-11-27T00:00:00Z')
const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: true }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }
const evidence = { verdict: 'better', people: 9_000, effect: 0.15, interval: [0.04, 0.26] as const, chanceOfBeingBest: 0.99 }

describe('a stored experiment', () => {
  let client: Database
  let close: () => Promise<void>

  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    client = await database()
  })
  afterAll(() => close?.())

  const step = (id: string, command: Parameters<typeof changeExperiment>[2], actor: Actor) => changeExperiment(client, id, command, actor, now)

  it('goes its whole way and leaves its evidence and a whole audit', async () => {
    expect(await createExperiment(client, 'strip', 'author', exampleDesign, now)).toMatchObject({ status: 'draft' })
    expect(await createExperiment(client, 'strip', 'another', exampleDesign, now)).toBeNull()
    expect(await step('unknown', { kind: 'submit' }, author)).toBeNull()
    await step('strip', { kind: 'submit' }, author)
    await step('strip', { kind: 'confirm', facts: exampleFacts }, author)
    expect(await step('strip', { kind: 'start', facts: exampleFacts, pinned: [] }, author)).toEqual({ ok: false, error: 'four-eyes' })
    await step('strip', { kind: 'start', facts: exampleFacts, pinned: [] }, reviewer)
    await step('strip', { kind: 'stop-variant', variant: 'shortest', reason: 'grounding fell by 0.08' }, { kind: 'system' })
    expect(await readExperiment(client, 'strip')).toMatchObject({
      status: 'running',
      run: { startedAt: now, stopped: { shortest: 'grounding fell by 0.08' } },
    })
    await step('strip', { kind: 'stop', reason: 'The planned people have come.' }, author)
    await step('strip', { kind: 'decide', variant: 'short', why: 'It helps more people.', evidence }, reviewer)
    const records = await listExperiments(client)
    expect(evidenceOf(records, 'annual-strip', '1.1.0')).toMatchObject([{ experiment: 'strip', by: 'reviewer', at: now, evidence }])
    const rows = await client.experimentAudit.findMany({ orderBy: { sequence: 'asc' } })
    expect(rows.map(({ entry }) => (entry as { action: string }).action)).toEqual([
      'create',
      'submit',
      'confirm',
      'start',
      'stop-variant',
      'stop',
      'decide',
    ])
    expect(rows[4]!.entry).toMatchObject({ by: 'system', detail: { reason: 'grounding fell by 0.08' } })
    expect((await verifyExperimentAudit(client)).broken).toBeNull()
  })

  it('starts one of two that were ready and change the same place in two layers, and says what to do with the other', async () => {
    const ids = ['first', 'second']
    const variants = exampleDesign.variants.map((variant) => ({ ...variant, change: variant.change && { kind: 'layout', layout: 'words-first' } }))
    for (const id of ids) {
      await createExperiment(client, id, 'author', { ...exampleDesign, layer: id, variants }, now)
      await step(id, { kind: 'submit' }, author)
      expect(await step(id, { kind: 'confirm', facts: exampleFacts }, author)).toMatchObject({ ok: true })
    }
    const start = (id: string) => step(id, { kind: 'start', facts: exampleFacts, pinned: [] }, reviewer)
    const started = await Promise.all(ids.map(start))
    const [running, waiting] = started[0]?.ok ? ids : ids.toReversed()
    expect(started.find((result) => !result?.ok)).toEqual({
      ok: false,
      error: 'checklist-open',
      items: [{ id: 'surfaces', holds: false, missing: [running] }],
    })
    expect(await readExperiment(client, waiting!)).toMatchObject({ status: 'ready' })
    await step(running!, { kind: 'stop', reason: 'The planned people have come.' }, author)
    expect(await start(waiting!)).toMatchObject({ ok: true })
  })

  it('takes one of several changes at the same moment, and the chain keeps one end', async () => {
    await createExperiment(client, 'crowded', 'author', exampleDesign, now)
    const results = await Promise.all(Array.from({ length: 6 }, () => step('crowded', { kind: 'submit' }, author)))
    expect(results.filter((result) => result?.ok)).toHaveLength(1)
    expect((await verifyExperimentAudit(client)).broken).toBeNull()
  })

  it('shows what was changed in the audit behind its back', async () => {
    const row = (await client.experimentAudit.findUnique({ where: { sequence: 4 } }))!
    await client.experimentAudit.update({ where: { sequence: 4 }, data: { entry: { ...(row.entry as object), by: 'author' } } })
    expect((await verifyExperimentAudit(client)).broken).toBe(4)
    await client.experimentAudit.update({ where: { sequence: 4 }, data: { entry: row.entry as object } })
    expect((await verifyExperimentAudit(client)).broken).toBeNull()
    await client.experimentAudit.delete({ where: { sequence: 2 } })
    expect((await verifyExperimentAudit(client)).broken).toBe(3)
  })
})
