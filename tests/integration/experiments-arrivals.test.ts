import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { ingestEvents } from '#experiments'
import { createId, type Database, database, runningRegistry, startRegistry } from '#kernel'
import { countNewEvents, noEvents } from '../../experiments/analysis/count-new-events.ts'
import { createPerson } from './create-person.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'

const now = new Date()

describe.each(databaseKinds)('counting what came since the time before on the %s database', (kind) => {
  let client: Database
  let close: () => Promise<void>

  beforeAll(async () => {
    process.env.EXPERIMENT_ANALYSIS_SECONDS = '0'
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
  })
  afterAll(async () => {
    delete process.env.EXPERIMENT_ANALYSIS_SECONDS
    await close?.()
  })

  const event = () =>
    ({ id: crypto.randomUUID(), session: 'session-1', sequence: 0, at: now.getTime(), component: null, name: 'dwell', value: 2 }) as const
  /** As a transaction that was given this place and ended only now. */
  const late = (personId: string, arrival: bigint) =>
    client.experimentEvent.create({ data: { ...event(), personId, at: now, receivedAt: now, arrival } })

  it('counts each event once, one that was written late too, and reads nothing of what it has settled', async () => {
    const [first, second] = [await createPerson(client), await createPerson(client)]
    const known = event()
    await ingestEvents(client, first, [known, event(), event()], now)
    let counted = await countNewEvents(client, noEvents)
    expect(counted.total).toBe(3)
    expect(await countNewEvents(client, counted)).toMatchObject({ total: 3, last: counted.last })
    await ingestEvents(client, second, [event(), event()], now)
    await ingestEvents(client, first, [known], now)
    counted = await countNewEvents(client, counted)
    expect(counted.total).toBe(5)

    await late(second, counted.last + 12n)
    await late(second, counted.last + 10n)
    counted = await countNewEvents(client, counted)
    expect(counted.total).toBe(7)
    await late(second, counted.last - 1n)
    counted = await countNewEvents(client, counted)
    expect(counted.total).toBe(8)
    for (let round = 0; round < 2; round++) counted = await countNewEvents(client, counted)
    expect(counted.total).toBe(8)

    await client.experimentEvent.deleteMany({ where: { personId: first } })
    expect((await countNewEvents(client, counted)).total).toBe(8)
  })

  it('keeps the place of an event to itself: what a person takes away has none, and two who become one keep their events', async () => {
    const [guest, account] = [await createPerson(client), await createPerson(client, createId())]
    await ingestEvents(client, guest, [event(), event()], now)
    const cube = runningRegistry().get('experiments')
    const { events } = (await cube.exportPerson(guest)) as { events: object[] }
    expect(events.map((row) => Object.keys(row).includes('arrival'))).toEqual([false, false])
    await client.$transaction((transaction) => cube.mergePerson(guest, account, transaction))
    expect(await client.experimentEvent.count({ where: { personId: account } })).toBe(2)
  })
})
