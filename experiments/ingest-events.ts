import { type Database, once } from '#kernel'
import { type ExperimentEvent, isTimely } from './event.ts'

export type IngestResult =
  /** Committed: `stored` are new, `known` had been told before, `refused` happened at a time that cannot be true, or to somebody who is gone. */
  | { ok: true; stored: number; known: number; refused: number }
  /** Too much is waiting; nothing of this was taken, and it may be told again. */
  | { ok: false; error: 'busy' }

interface Row {
  person: string
  id: string
  session: string
  sequence: number
  name: string
  component: string | null
  value: number
  at: string
  received: string
}

interface Waiting {
  rows: Row[]
  /** How many were new; null: the person is gone. */
  resolve(stored: number | null): void
  reject(error: unknown): void
}

interface Queue {
  waiting: Waiting[]
  rows: number
  running: boolean
}

/** Rows of one transaction at most, and rows that may wait. */
const [rowsTogether, rowsWaiting] = [5_000, 50_000]

/**
 * Takes events of one person into the log and answers once they are committed. What many requests bring while a transaction runs
 * goes into the next one together. An event told again changes nothing. Throws what the database throws; then nothing is stored.
 */
export async function ingestEvents(database: Database, personId: string, events: readonly ExperimentEvent[], now: Date): Promise<IngestResult> {
  const queue = once('experiment-events', (): Queue => ({ waiting: [], rows: 0, running: false }))
  const received = now.toISOString()
  const rows = [...new Map(events.filter((event) => isTimely(event, now)).map((event) => [event.id.toLowerCase(), event])).values()].map(
    ({ at, ...event }): Row => ({ ...event, person: personId, at: new Date(at).toISOString(), received }),
  )
  const refused = events.filter((event) => !isTimely(event, now)).length
  if (rows.length === 0) return { ok: true, stored: 0, known: 0, refused }
  if (queue.rows + rows.length > rowsWaiting) return { ok: false, error: 'busy' }
  queue.rows += rows.length
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  queue.waiting.push({ rows, resolve, reject })
  if (!queue.running) void drain(database, queue)
  const stored = await promise
  if (stored === null) return { ok: true, stored: 0, known: 0, refused: events.length }
  return { ok: true, stored, known: events.length - refused - stored, refused }
}

async function drain(database: Database, queue: Queue): Promise<void> {
  queue.running = true
  while (queue.waiting.length > 0) {
    const together = takeTogether(queue)
    try {
      const stored = await storeRows(database, together)
      for (const [index, { resolve }] of together.entries()) resolve(stored[index]!)
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }
  queue.running = false
}

function takeTogether(queue: Queue): Waiting[] {
  const taken: Waiting[] = []
  let rows = 0
  while (queue.waiting.length > 0 && (taken.length === 0 || rows + queue.waiting[0]!.rows.length <= rowsTogether)) {
    const next = queue.waiting.shift()!
    taken.push(next)
    rows += next.rows.length
  }
  queue.rows -= rows
  return taken
}

/**
 * One statement, and so one transaction. How many rows of each request were new; null: its person was erased. The lock makes an erasure
 * wait, so that it takes away what is stored here.
 */
async function storeRows(database: Database, together: readonly Waiting[]): Promise<(number | null)[]> {
  const rows = together.flatMap((waiting) => waiting.rows)
  const told = await database.$queryRaw<{ person: string; id: string | null }[]>`
    WITH told AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS row(person text, id uuid, session text, sequence int, name text, component text, value float8, at timestamptz, received timestamptz)
    ), living AS (
      SELECT id FROM person WHERE id IN (SELECT person FROM told) FOR KEY SHARE
    ), added AS (
      INSERT INTO experiment_event (person_id, id, session, sequence, name, component, value, at, received_at)
      SELECT told.person, told.id, session, sequence, name, component, value, at, received
      FROM told JOIN living ON living.id = told.person
      ON CONFLICT (person_id, id) DO NOTHING
      RETURNING person_id, id
    )
    SELECT person_id AS person, id::text AS id FROM added
    UNION ALL SELECT id, NULL FROM living`
  const living = new Set(told.flatMap(({ person, id }) => (id === null ? [person] : [])))
  const fresh = new Set(told.flatMap(({ person, id }) => (id === null ? [] : [`${person} ${id}`])))
  return together.map((waiting) => {
    if (!living.has(waiting.rows[0]!.person)) return null
    return waiting.rows.filter(({ person, id }) => fresh.delete(`${person} ${id.toLowerCase()}`)).length
  })
}
