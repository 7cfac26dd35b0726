import { setImmediate as letOthersRun } from 'node:timers/promises'
import type { Transaction } from '#kernel'
import { countsFrom, type ExperimentRecord } from '../experiment-record.ts'
import type { OutcomeName } from '../metric.ts'
import type { ExperimentLog } from './analyse-experiment.ts'
import type { LoggedOutcome } from './collect-samples.ts'
import type { LoggedExposure } from './count-people.ts'
import type { Segments } from './split-segments.ts'

type Reader = Pick<Transaction, '$queryRaw' | 'assignment'>

export interface StoredLog extends ExperimentLog {
  segments: Segments
}

const day = 86_400_000

function outcomesOf({ design }: ExperimentRecord): OutcomeName[] {
  const metrics = design ? [design.primary, ...design.secondary, ...design.guardrails.map(({ metric }) => metric)] : []
  return [...new Set(metrics.flatMap((metric) => (metric.kind === 'ratio' ? [metric.outcome, metric.over] : [metric.outcome])))]
}

function mostDays({ design }: ExperimentRecord): number {
  const metrics = design ? [design.primary, ...design.secondary, ...design.guardrails.map(({ metric }) => metric)] : []
  return Math.max(0, ...metrics.map(({ days }) => days))
}

/** So many people are read at once, so that a database that answers one question at a time answers others in between. */
const peopleTogether = 500

/**
 * The log of an experiment as the tables hold it, in an order that is always the same: each person's first exposure to each variant,
 * counted from when its answer was begun, and what these people did. Of several ratings of one thing the last counts. It is read in
 * slices of people, not in one transaction: what is told meanwhile may come in or not.
 */
export async function readLog(database: Reader, record: ExperimentRecord): Promise<StoredLog> {
  const from = countsFrom(record)
  if (!from) return { assigned: 0, exposures: [], outcomes: [], segments: new Map() }
  const since = new Date(from.getTime() - mostDays(record) * day)
  const given = await readAssignments(database, record.id)
  const exposures: LoggedExposure[] = []
  const outcomes: (LoggedOutcome & { id: string })[] = []
  for await (const seen of exposuresOf(database, record.id)) {
    for (const one of seen) exposures.push({ ...one, assignedAt: given.get(one.person)?.at ?? one.at })
    const people = [...new Set(seen.map(({ person }) => person))]
    for (const outcome of await readOutcomes(database, { people, names: outcomesOf(record), since })) outcomes.push(outcome)
    await letOthersRun()
  }
  exposures.sort((a, b) => a.at - b.at || compare(a.person, b.person) || compare(a.variant, b.variant))
  outcomes.sort((a, b) => a.at - b.at || compare(a.id, b.id) || compare(a.person, b.person))
  return {
    assigned: given.size,
    exposures,
    outcomes: outcomes.map(({ person, outcome, value, at }) => ({ person, outcome, value, at })),
    segments: new Map([...given].map(([person, { segments }]) => [person, segments])),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function readAssignments(database: Reader, experimentId: string): Promise<Map<string, { at: number; segments: Record<string, string> }>> {
  const given = new Map<string, { at: number; segments: Record<string, string> }>()
  for (let after = ''; ; ) {
    const rows = await database.assignment.findMany({
      where: { experimentId, personId: { gt: after } },
      orderBy: { personId: 'asc' },
      take: peopleTogether,
      select: { personId: true, assignedAt: true, segments: true },
    })
    for (const { personId, assignedAt, segments } of rows)
      given.set(personId, { at: assignedAt.getTime(), segments: segments as Record<string, string> })
    if (rows.length < peopleTogether) return given
    after = rows.at(-1)!.personId
    await letOthersRun()
  }
}

/** Each person's first exposure to each variant, all of a person together. */
async function* exposuresOf(database: Reader, experimentId: string): AsyncGenerator<Omit<LoggedExposure, 'assignedAt'>[]> {
  for (let after = ''; ; ) {
    const rows = await database.$queryRaw<Omit<LoggedExposure, 'assignedAt'>[]>`
      WITH people AS (
        SELECT DISTINCT person_id FROM exposure WHERE experiment_id = ${experimentId} AND person_id > ${after} ORDER BY person_id LIMIT ${peopleTogether}
      )
      SELECT person_id AS person, variant, (extract(epoch FROM min(told_at)) * 1000)::float8 AS at
      FROM exposure JOIN people USING (person_id)
      WHERE experiment_id = ${experimentId}
      GROUP BY person_id, variant
      ORDER BY person_id`
    if (rows.length === 0) return
    yield rows
    after = rows.at(-1)!.person
  }
}

async function readOutcomes(
  database: Reader,
  { people, names, since }: { people: readonly string[]; names: readonly OutcomeName[]; since: Date },
): Promise<(LoggedOutcome & { id: string })[]> {
  return database.$queryRaw`
    SELECT person, outcome, value, at, id FROM (
      SELECT event.person_id AS person, event.name AS outcome, event.value, event.id::text AS id,
        (extract(epoch FROM event.at) * 1000)::float8 AS at,
        row_number() OVER (
          PARTITION BY event.person_id, event.name, CASE WHEN event.name = 'rating' THEN event.component ELSE event.id::text END
          ORDER BY event.at DESC, event.id DESC
        ) AS place
      FROM experiment_event event
      WHERE event.person_id = ANY(${people}) AND event.name = ANY(${names}) AND event.at >= ${since}
    ) ranked
    WHERE place = 1`
}
