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
    expect(await step('strip', { kind: 'start', pinned: [] }, author)).toEqual({ ok: false, error: 'four-eyes' })
    await step('strip', { kind: 'start', pinned: [] }, reviewer)
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
