import { randomBytes } from 'node:crypto'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordConsent, startAnonymousSession } from '#accounts'
import { type ExperimentEvent, ingestEvents } from '#experiments'
import { type Database, database } from '#kernel'
import { POST } from '../../app/api/events/route.ts'
import experiments from '../../experiments/cube.ts'
import { ingestUnderKills } from '../bench/ingest-under-kills.ts'
import { createPerson } from './create-person.ts'
import { openTestDatabase } from './open-test-database.ts'
import { newRouteVisitor, type RouteVisitor } from './visit-routes.ts'

const now = new Date()
const address = 'http://127.0.0.1:3000/api/events'

function event(changed: Partial<ExperimentEvent> = {}): ExperimentEvent {
  const tail = randomBytes(6).toString('hex')
  return {
    id: `019ab000-0000-7000-8000-${tail}`,
    session: 'session-1',
    sequence: 0,
    at: now.getTime(),
    component: null,
    name: 'dwell',
    value: 2,
    ...changed,
  }
}

describe('POST /api/events', () => {
  let client: Database
  let close: () => Promise<void>
  let visitor: RouteVisitor

  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    client = await database()
    visitor = await newParticipant()
  })
  afterAll(() => close?.())

  async function newParticipant(): Promise<RouteVisitor> {
    const participant = await newRouteVisitor(client, now)
    await recordConsent(client, participant.id, now, 'experiments')
    return participant
  }

  async function tell(body: unknown, from: RouteVisitor | null = visitor, headers: Record<string, string> = {}) {
    const sent = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'content-type': 'application/json' }
    const request = new NextRequest(address, {
      method: 'POST',
      headers: { ...sent, ...(from ? { cookie: from.cookie } : {}), ...headers },
      body: JSON.stringify(body),
    })
    const response = await POST(request, undefined)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  it('stores what is new once, however often it is told', async () => {
    const events = [event(), event({ sequence: 1, value: 7.5 })]
    expect(await tell({ events })).toEqual({ status: 200, body: { stored: 2, known: 0, refused: 0, taking: true } })
    expect(await tell({ events: [...events, event({ sequence: 2 })] })).toEqual({
      status: 200,
      body: { stored: 1, known: 2, refused: 0, taking: true },
    })
    const twice = event({ sequence: 3 })
    expect(await tell({ events: [twice, twice] })).toEqual({ status: 200, body: { stored: 1, known: 1, refused: 0, taking: true } })
    const rows = await client.experimentEvent.findMany({ where: { personId: visitor.id }, orderBy: { sequence: 'asc' } })
    expect(rows.map(({ sequence, value }) => [sequence, value])).toEqual([
      [0, 2],
      [1, 7.5],
      [2, 2],
      [3, 2],
    ])
  })

  it('lets nobody take the place of another person`s event', async () => {
    const [shared, other] = [event(), await newParticipant()]
    expect((await tell({ events: [{ ...shared, value: 9 }] }, other)).body).toMatchObject({ stored: 1 })
    expect((await tell({ events: [shared] })).body).toMatchObject({ stored: 1 })
    expect(await client.experimentEvent.count({ where: { id: shared.id } })).toBe(2)
  })

  it('refuses what is hostile, too much, untimely, from another site, or without a person who agreed', async () => {
    expect((await tell({ events: [event({ name: 'grounding', value: 0 })] })).status).toBe(400)
    expect((await tell({ events: Array.from({ length: 201 }, () => event()) })).status).toBe(400)
    expect((await tell({ events: [{ ...event(), person: 'another' }] })).status).toBe(400)
    expect((await tell({ events: [event({ at: now.getTime() + 3_600_000 })] })).body).toEqual({ stored: 0, known: 0, refused: 1, taking: true })
    expect((await tell({ events: [event()] }, null)).status).toBe(401)
    expect((await tell({ events: [event()] }, visitor, { origin: 'https://elsewhere.example' })).status).toBe(403)
    const { person, cookies } = await startAnonymousSession(client, new Headers())
    const stranger = { id: person.id, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
    expect((await tell({ events: [event()] }, stranger)).status).toBe(403)
  })

  it('takes nothing of a person who did not agree to take part, and says so', async () => {
    const another = await newRouteVisitor(client, now)
    expect(await tell({ events: [event()] }, another)).toEqual({ status: 200, body: { stored: 0, known: 0, refused: 1, taking: false } })
    expect(await client.experimentEvent.count({ where: { personId: another.id } })).toBe(0)
  })

  it('takes many requests at once, each with its own count, and turns away what is too much to wait', async () => {
    await createPerson(client, 'crowd')
    await createPerson(client, 'flood')
    const same = event()
    const requests = Array.from({ length: 40 }, (_value, index) => ingestEvents(client, 'crowd', [same, event({ sequence: index })], now))
    const results = await Promise.all(requests)
    const sum = (count: 'stored' | 'known') => results.reduce((total, result) => total + (result.ok ? result[count] : 0), 0)
    expect([sum('stored'), sum('known')]).toEqual([41, 39])
    const flood = Array.from({ length: 12 }, () =>
      ingestEvents(
        client,
        'flood',
        Array.from({ length: 5_000 }, () => event()),
        now,
      ),
    )
    const answers = await Promise.all(flood)
    expect(answers).toContainEqual({ ok: false, error: 'busy' })
    const taken = answers.reduce((total, answer) => total + (answer.ok ? answer.stored : 0), 0)
    expect(await client.experimentEvent.count({ where: { personId: 'flood' } })).toBe(taken)
  })

  it('gives events to the account of an anonymous person, exports and erases them', async () => {
    await createPerson(client, 'anonymous')
    await createPerson(client, 'account')
    const known = event()
    await ingestEvents(client, 'anonymous', [known, event()], now)
    await ingestEvents(client, 'account', [known], now)
    await client.$transaction((transaction) => experiments.mergePerson('anonymous', 'account', transaction))
    expect(await client.experimentEvent.count({ where: { personId: 'anonymous' } })).toBe(0)
    expect((await experiments.exportPerson('account')).events).toHaveLength(2)
    expect(await experiments.erasePerson('account')).toMatchObject({ experiment_event: 2 })
  })
})

describe('events and a server that is killed', () => {
  it('loses nothing that was acknowledged and doubles nothing', async () => {
    const result = await ingestUnderKills({ events: 8_000, kills: 2, batch: 100, senders: 8 })
    expect(result).toMatchObject({ sent: 8_000, kills: 2, acknowledged: 8_000, stored: 8_000 })
    expect(result.toldAgain).toBeGreaterThan(0)
  }, 300_000)
})
