import type { Database } from '#kernel'
import { eventIdOf } from './event-id.ts'
import { ingestEvents } from './ingest-events.ts'
import type { OutcomeName } from './metric.ts'

/** Outcomes that the server tells belong to no session of a browser. */
const serverSession = 'server-side'
const hour = 3_600_000
const day = 24 * hour
/** A visit begins when nothing was seen for so long. */
const betweenVisits = 8 * hour

export interface Outcome {
  personId: string
  name: OutcomeName
  value: number
  /** What it is about, an answer or a component; null: nothing in particular. */
  component: string | null
  /** Tells it from others of its name; told again with the same key and time it changes nothing. */
  key: string
  at: Date
}

/** Takes into the log what the server itself knows of a person who agreed to take part: that is for the caller to see to. Throws what the database throws. */
export async function recordOutcome(database: Database, { key, ...outcome }: Outcome): Promise<void> {
  await store(database, outcome, eventIdOf(`${outcome.name}/${key}`, outcome.at))
}

/** A person who saw something of a comparison within a week is back, counted once for each time away. */
export async function recordReturn(database: Database, personId: string, now: Date): Promise<void> {
  const last = await database.exposure.findFirst({ where: { personId, toldAt: { lt: now } }, orderBy: { toldAt: 'desc' }, select: { toldAt: true } })
  if (!last) return
  const away = now.getTime() - last.toldAt.getTime()
  if (away < betweenVisits || away > 7 * day) return
  await store(database, { personId, name: 'returned', value: 1, component: null, at: now }, eventIdOf('returned', last.toldAt))
}

async function store(database: Database, { personId, name, value, component, at }: Omit<Outcome, 'key'>, id: string): Promise<void> {
  await ingestEvents(database, personId, [{ id, session: serverSession, sequence: 0, at: at.getTime(), component, name, value }], at)
}
