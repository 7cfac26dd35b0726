import type { Database } from '#kernel'
import { shareOf } from './allocate-run.ts'
import { type AnalysisPoint, readAnalysis, readLooks, readPoints, type StoredAnalysis } from './analysis/analyse-stored.ts'
import type { Look } from './analysis/take-look.ts'
import type { Verdict } from './analysis/tell-verdict.ts'
import { readAudit } from './change-experiment.ts'
import { type AuditEntry, type ExperimentRecord, isPermanent, type Status } from './experiment-record.ts'
import { readRecord } from './stored-experiment.ts'

/** One line of a list. */
export interface ExperimentSummary {
  id: string
  status: Status
  /** The A/A that always runs; it takes no command. */
  permanent: boolean
  /** As it was typed while there is no whole design. */
  hypothesis: string | null
  authors: readonly string[]
  updatedAt: string
  startedAt: string | null
  people: number
  plannedPeople: number | null
  peopleADay: number | null
  onHold: string | null
  /** Why a variant was taken out, by variant. */
  stopped: Readonly<Record<string, string>>
  /** Null: not analysed yet. */
  verdict: Verdict | null
  /** Of its layer, 0 to 1. */
  share: number | null
}

/** Everything that is known of one experiment. */
export interface ExperimentView {
  record: ExperimentRecord
  permanent: boolean
  updatedAt: string
  analysis: StoredAnalysis | null
  history: AnalysisPoint[]
  looks: Look[]
  audit: AuditEntry[]
}

function hypothesisOf({ draft, design }: ExperimentRecord): string | null {
  const typed = (draft as { hypothesis?: unknown } | null)?.hypothesis
  return design?.hypothesis ?? (typeof typed === 'string' ? typed : null)
}

function summaryOf(record: ExperimentRecord, updatedAt: Date, analysis: StoredAnalysis | null): ExperimentSummary {
  const { id, status, authors, design, run } = record
  return {
    id,
    status,
    permanent: isPermanent(id),
    hypothesis: hypothesisOf(record),
    authors,
    updatedAt: updatedAt.toISOString(),
    startedAt: run?.startedAt.toISOString() ?? null,
    people: analysis?.people ?? 0,
    plannedPeople: design?.plannedPeople ?? null,
    peopleADay: analysis?.peopleADay ?? null,
    onHold: run?.onHold ?? null,
    stopped: run?.stopped ?? {},
    verdict: analysis?.verdict ?? null,
    share: shareOf(record),
  }
}

/** Every experiment, the last changed first. */
export async function listExperimentViews(database: Database): Promise<ExperimentSummary[]> {
  const rows = await database.experimentRecord.findMany({ orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] })
  const newest = await database.experimentAnalysis.findMany({ distinct: ['experimentId'], orderBy: [{ experimentId: 'asc' }, { sequence: 'desc' }] })
  const analyses = new Map(newest.map(({ experimentId, figures }) => [experimentId, figures as unknown as StoredAnalysis]))
  return rows.map(({ id, record, updatedAt }) => summaryOf(readRecord(record), updatedAt, analyses.get(id) ?? null))
}

/** Null: no such experiment. */
export async function readExperimentView(database: Database, id: string): Promise<ExperimentView | null> {
  const row = await database.experimentRecord.findUnique({ where: { id } })
  if (!row) return null
  const [analysis, history, looks, audit] = [
    await readAnalysis(database, id),
    await readPoints(database, id),
    await readLooks(database, id),
    await readAudit(database, id),
  ]
  return { record: readRecord(row.record), permanent: isPermanent(id), updatedAt: row.updatedAt.toISOString(), analysis, history, looks, audit }
}
