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

/**
 * The log of an experiment as the tables hold it, in an order that is always the same: each person's first exposure to each variant,
 * counted from when its answer was begun, and what these people did. Of several ratings of one thing the last counts.
 */
export async function readLog(database: Reader, record: ExperimentRecord): Promise<StoredLog> {
  const from = countsFrom(record)
  if (!from) return { assigned: 0, exposures: [], outcomes: [], segments: new Map() }
  const since = new Date(from.getTime() - mostDays(record) * day)
  const assignments = await database.assignment.findMany({ where: { experimentId: record.id }, select: { personId: true, segments: true } })
  const exposures = await database.$queryRaw<LoggedExposure[]>`
    SELECT seen.person_id AS person, seen.variant, (extract(epoch FROM min(seen.told_at)) * 1000)::float8 AS at,
      (extract(epoch FROM min(coalesce(given.assigned_at, seen.told_at))) * 1000)::float8 AS "assignedAt"
    FROM exposure seen
    LEFT JOIN assignment given ON given.experiment_id = seen.experiment_id AND given.person_id = seen.person_id
    WHERE seen.experiment_id = ${record.id}
    GROUP BY seen.person_id, seen.variant
    ORDER BY 3, 1, 2`
  const outcomes = await database.$queryRaw<LoggedOutcome[]>`
    SELECT person, outcome, value, at FROM (
      SELECT event.person_id AS person, event.name AS outcome, event.value, event.id,
        (extract(epoch FROM event.at) * 1000)::float8 AS at,
        row_number() OVER (
          PARTITION BY event.person_id, event.name, CASE WHEN event.name = 'rating' THEN event.component ELSE event.id::text END
          ORDER BY event.at DESC, event.id DESC
        ) AS place
      FROM experiment_event event
      WHERE event.name = ANY(${outcomesOf(record)}) AND event.at >= ${since}
        AND EXISTS (SELECT FROM exposure seen WHERE seen.experiment_id = ${record.id} AND seen.person_id = event.person_id)
    ) ranked
    WHERE place = 1
    ORDER BY at, id, person`
  const segments = new Map(assignments.map(({ personId, segments: own }) => [personId, own as Record<string, string>]))
  return { assigned: assignments.length, exposures, outcomes, segments }
}
