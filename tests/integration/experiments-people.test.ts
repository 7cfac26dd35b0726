import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erasePerson, hasConsented, recordConsent, withdrawConsent } from '#accounts'
import { cubes } from '#cubes'
import { assignVariants, ingestEvents, recordExposures, recordOutcome } from '#experiments'
import { createId, type Database, database, startRegistry } from '#kernel'
import { mergePeople } from '../../accounts/merge-people.ts'
import { POST as postEvents } from '../../app/api/events/route.ts'
import { eventIdOf } from '../../experiments/event-id.ts'
import { createPerson } from './create-person.ts'
import { openTestDatabase } from './open-test-database.ts'
import { newRouteVisitor } from './visit-routes.ts'

const now = new Date()

describe('the rows of a person in experiments', () => {
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

  /** Every row of every table that has a column for a person, by table. */
  async function rowsOf(personId: string): Promise<Record<string, number>> {
    const tables = await client.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.columns
      WHERE column_name = 'person_id' AND (table_name LIKE 'experiment%' OR table_name IN ('assignment', 'exposure'))`
    expect(tables.map(({ name }) => name).sort()).toEqual(['assignment', 'experiment_choice', 'experiment_event', 'exposure'])
    const counts: Record<string, number> = {}
    for (const { name } of tables) {
      const [row] = await client.$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${name} WHERE person_id = $1`, personId)
      counts[name] = row!.count
    }
    return counts
  }
  const nothing = { assignment: 0, exposure: 0, experiment_event: 0, experiment_choice: 0 }

  const event = () => ({
    id: eventIdOf(`dwell/${createId()}`, now),
    session: 'session-1',
    sequence: 0,
    at: now.getTime(),
    component: 'component1',
    name: 'dwell' as const,
    value: 2,
  })
  const seen = (variant: string) => [{ component: createId(), variants: [{ experiment: 'strip', variant }], toldAt: now, seenAt: now }]

  /** Somebody who takes part, was given this variant, saw it, and of whom everything is kept. */
  async function participant(variant: string, id = createId()): Promise<string> {
    await createPerson(client, id)
    await recordConsent(client, id, now, 'experiments')
    await client.assignment.create({ data: { experimentId: 'strip', personId: id, variant, assignedAt: now } })
    await recordExposures(client, id, seen(variant))
    await ingestEvents(client, id, [event()], now)
    await client.experimentChoice.create({ data: { personId: id, answer: createId(), decision: createId() } })
    return id
  }

  it('are gone with the person, and nothing that is told late comes back', async () => {
    const id = await participant('short')
    expect(Object.values(await rowsOf(id))).toEqual([1, 1, 1, 1])
    await erasePerson(id)
    expect(await rowsOf(id)).toEqual(nothing)
    const late = [event(), event()]
    expect(await ingestEvents(client, id, late, now)).toEqual({ ok: true, stored: 0, known: 0, refused: 2 })
    expect(await recordExposures(client, id, seen('short'))).toBe(0)
    await recordOutcome(client, { personId: id, name: 'rating', value: 1, component: 'component1', key: 'answer', at: now })
    const attributes = { locale: 'ko', consent: ['experiments'] } as const
    await assignVariants(client, { personId: id, attributes, now }).catch(() => {})
    expect(await rowsOf(id)).toEqual(nothing)
  })

  it('are gone however the events of that moment and the erasure fall together, and others lose nothing', async () => {
    const [leaving, staying] = [await participant('short'), await participant('short')]
    const telling = Array.from({ length: 30 }, () => [ingestEvents(client, leaving, [event()], now), ingestEvents(client, staying, [event()], now)])
    const watching = Array.from({ length: 10 }, () => recordExposures(client, leaving, seen('short')))
    await Promise.all([erasePerson(leaving), ...telling.flat(), ...watching])
    expect(await rowsOf(leaving)).toEqual(nothing)
    expect(await rowsOf(staying)).toMatchObject({ experiment_event: 31 })
  })

  it('are not made over HTTP for somebody whose browser still has a session of one who is gone', async () => {
    const visitor = await newRouteVisitor(client, now)
    await recordConsent(client, visitor.id, now, 'experiments')
    await erasePerson(visitor.id)
    const headers = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'content-type': 'application/json', cookie: visitor.cookie }
    const body = JSON.stringify({ events: [event()] })
    const response = await postEvents(new NextRequest('http://127.0.0.1:3000/api/events', { method: 'POST', headers, body }), undefined)
    expect(response.status).toBe(401)
    expect(await rowsOf(visitor.id)).toEqual(nothing)
  })

  it('come along when an anonymous person signs in: the variant of the account holds, else that of the guest', async () => {
    const guest = await participant('short')
    const account = await createPerson(client)
    await mergePeople(client, guest, account, now)
    expect(await rowsOf(guest)).toEqual(nothing)
    expect(await rowsOf(account)).toEqual({ assignment: 1, exposure: 1, experiment_event: 1, experiment_choice: 1 })
    expect(await hasConsented(client, account, 'experiments')).toBe(true)

    const [other, known] = [await participant('short'), await participant('control')]
    await mergePeople(client, other, known, now)
    expect(await client.assignment.findMany({ where: { personId: known } })).toMatchObject([{ variant: 'control' }])
    // What both saw stays told: the analysis leaves out who saw two variants.
    expect((await client.exposure.findMany({ where: { personId: known } })).map(({ variant }) => variant).sort()).toEqual(['control', 'short'])
  })

  it.each(['guest', 'account'] as const)('go when the %s had taken the agreement back: the stricter one holds', async (who) => {
    const [guest, account] = [await participant('short'), await participant('short')]
    await withdrawConsent(client, who === 'guest' ? guest : account, 'experiments', now)
    await mergePeople(client, guest, account, now)
    expect(await hasConsented(client, account, 'experiments')).toBe(false)
    expect(await rowsOf(guest)).toEqual(nothing)
    expect(await rowsOf(account)).toEqual(nothing)
  })
})
