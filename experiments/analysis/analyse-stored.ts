import { setImmediate as letOthersRun } from 'node:timers/promises'
import { type Database, log, news, once, type Transaction, tellNews } from '#kernel'
import type { Actor, Command } from '../advance-experiment.ts'
import { changeExperiment } from '../change-experiment.ts'
import { type ExperimentRecord, isPermanent } from '../experiment-record.ts'
import { asJson, readExperiment } from '../stored-experiment.ts'
import { type Analysis, analyseExperiment } from './analyse-experiment.ts'
import { type FalsePositives, measureFalsePositives } from './measure-false-positives.ts'
import { readLog, type StoredLog } from './read-log.ts'
import { respondToAnalysis } from './respond-to-analysis.ts'
import { type SegmentFigures, splitSegments } from './split-segments.ts'
import type { Look } from './take-look.ts'

/** An analysis as it is kept. What was not finite is null where it is read back. */
export interface StoredAnalysis extends Analysis {
  at: string
  segments: SegmentFigures[]
  /** Of the permanent A/A alone. */
  falsePositives: FalsePositives | null
}

/** One place of the curve over time. */
export interface AnalysisPoint {
  at: string
  people: number
  verdict: Analysis['verdict']['kind']
  comparisons: { variant: string; effect: number; live: readonly [number | null, number | null]; chanceToWin: number }[]
  chanceOfBeingBest: readonly number[] | null
}

/** One analysis is kept at a time, in whichever process. */
const analysisLock = 7_070_742
const system: Actor = { kind: 'system' }
const day = 86_400_000
/** People are shared out anew for the A/A's own error when so many more have come. */
const remeasured = 1.05
/** So much of the planned people makes a new point of the figure over time. */
const pointShare = 0.005

export async function readLooks(database: Pick<Transaction, 'experimentLook'>, id: string): Promise<Look[]> {
  const rows = await database.experimentLook.findMany({ where: { experimentId: id }, orderBy: { sequence: 'asc' } })
  return rows.map(({ look }) => look as unknown as Look)
}

/** The newest analysis; null: there is none. */
export async function readAnalysis(database: Pick<Transaction, 'experimentAnalysis'>, id: string): Promise<StoredAnalysis | null> {
  const row = await database.experimentAnalysis.findFirst({ where: { experimentId: id }, orderBy: { sequence: 'desc' } })
  return row ? (row.figures as unknown as StoredAnalysis) : null
}

/** The curve over time, oldest first. */
export async function readPoints(database: Pick<Transaction, 'experimentAnalysis'>, id: string): Promise<AnalysisPoint[]> {
  const rows = await database.experimentAnalysis.findMany({ where: { experimentId: id }, orderBy: { sequence: 'asc' }, select: { point: true } })
  return rows.map(({ point }) => point as unknown as AnalysisPoint)
}

interface Analysed {
  figures: StoredAnalysis
  /** When the analysis before it was made; null: it is the first. */
  since: string | null
  record: ExperimentRecord
  stored: StoredLog
}

interface Kept extends Analysed {
  sequence: number
}

/** Analyses the log as it is now. The database is not held: it is read in slices, and others run between the steps. Null: the experiment never ran. */
async function analyse(database: Database, id: string, now: Date): Promise<Analysed | null> {
  const record = await readExperiment(database, id)
  if (!record?.run) return null
  const last = await readAnalysis(database, id)
  const [looks, stored] = [await readLooks(database, id), await readLog(database, record)]
  await letOthersRun()
  const analysis = analyseExperiment(record, stored, looks, now)
  if (!analysis) return null
  await letOthersRun()
  const segments = splitSegments(record, stored, stored.segments, now)
  await letOthersRun()
  return {
    figures: { ...analysis, at: now.toISOString(), segments, falsePositives: last?.falsePositives ?? null },
    since: last?.at ?? null,
    record,
    stored,
  }
}

/** Stores figures and a look that is due. Null: another process has kept an analysis since this one began, and looked meanwhile. */
async function keepAnalysis(transaction: Transaction, { figures, since, record, stored }: Analysed, now: Date): Promise<Kept | null> {
  const { id } = record
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${analysisLock}::bigint)`
  const rows = await transaction.experimentAnalysis.findMany({ where: { experimentId: id }, orderBy: { sequence: 'desc' }, take: 2 })
  if ((rows[0]?.at.toISOString() ?? null) !== since) return null
  const looks = await transaction.experimentLook.count({ where: { experimentId: id } })
  const { look } = figures
  if (look) await transaction.experimentLook.create({ data: { experimentId: id, sequence: looks, look: asJson(look) } })
  const [present, anchor] = rows.map(({ sequence, point }) => ({ sequence, point: point as unknown as AnalysisPoint }))
  const sequence = !present ? 0 : !anchor || isFurther(figures, anchor.point, record.design!.plannedPeople) ? present.sequence + 1 : present.sequence
  const row = { at: now, figures: asJson(figures), point: asJson(pointOf(figures)) }
  await transaction.experimentAnalysis.upsert({
    where: { experimentId_sequence: { experimentId: id, sequence } },
    create: { experimentId: id, sequence, ...row },
    update: row,
  })
  await tellNews(transaction, { name: 'experiment.analysed', payload: { experiment: id }, at: now })
  return { figures, since, sequence, record, stored }
}

/** Whether enough has changed since a point of the curve for another; otherwise the present takes the place of the last, so that the curve stays short. */
function isFurther(figures: StoredAnalysis, since: AnalysisPoint, planned: number): boolean {
  return (
    figures.people - since.people >= pointShare * planned ||
    figures.look !== null ||
    figures.verdict.kind !== since.verdict ||
    Date.parse(figures.at) - Date.parse(since.at) >= day
  )
}

function pointOf({ at, people, verdict, primary }: StoredAnalysis): AnalysisPoint {
  return {
    at,
    people,
    verdict: verdict.kind,
    comparisons: primary.comparisons.map(({ variant, effect, live, chanceToWin }) => ({ variant, effect, live, chanceToWin })),
    chanceOfBeingBest: primary.chanceOfBeingBest,
  }
}

/**
 * Analyses a stored experiment once, stores what was found, and does what follows from it by itself: a variant that harms is stopped,
 * the ramp waits or goes on. Each with its reason in the audit. Null: it never ran, or somebody else is at it.
 */
export async function analyseStored(database: Database, id: string, now: Date): Promise<StoredAnalysis | null> {
  const inWork = once('analyses-in-work', () => new Set<string>())
  if (inWork.has(id)) return null
  inWork.add(id)
  try {
    const analysed = await analyse(database, id, now)
    const kept = analysed && (await database.$transaction((transaction) => keepAnalysis(transaction, analysed, now)))
    return kept && (await respond(database, kept, now))
  } finally {
    inWork.delete(id)
  }
}

async function respond(database: Database, kept: Kept, now: Date): Promise<StoredAnalysis> {
  const { figures, record } = kept
  const { id } = record
  await (await news()).hear()
  // What the permanent A/A finds is the error that it measures, and nothing to act on.
  if (isPermanent(id)) return measureError(database, kept, now)
  const isRamping = record.run!.step + 1 < record.design!.ramp.length
  const widening: Command[] = isRamping ? [{ kind: 'widen', alarms: alarmsOf(figures) }] : []
  const responses = respondToAnalysis(figures).filter(({ kind }) => kind !== 'hold' || record.run!.onHold === null)
  for (const command of [...responses, ...widening]) {
    const advance = await changeExperiment(database, id, command, system, now)
    if (advance?.ok) log.info('experiment-changed-itself', { experiment: id, step: command.kind })
  }
  return figures
}

/** Measures the A/A's own error anew where enough people have come since, and keeps it with the figures. */
async function measureError(database: Database, { figures, sequence, record, stored }: Kept, now: Date): Promise<StoredAnalysis> {
  const known = figures.falsePositives
  if (known && figures.people < known.total * remeasured) return figures
  const falsePositives = await measureFalsePositives(record, stored, now, { rest: letOthersRun })
  const measured = { ...figures, falsePositives }
  await database.experimentAnalysis.updateMany({ where: { experimentId: record.id, sequence }, data: { figures: asJson(measured) } })
  return measured
}

/** What speaks against giving an experiment more people. */
export function alarmsOf({ verdict, breaches }: Pick<Analysis, 'verdict' | 'breaches'>): string[] {
  const alarming = ['ratio-mismatch', 'mixed', 'worse'] as const
  return [...alarming.filter((kind) => kind === verdict.kind), ...new Set(breaches.map(({ metric }) => metric))]
}
