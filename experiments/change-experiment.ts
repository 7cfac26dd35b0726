import { type AuditChain, appendAudit, type Database, events, forget, news, type Transaction, tellNews, verifyAudit } from '#kernel'
import { type Actor, type Advance, advanceExperiment, type Command, draftExperiment } from './advance-experiment.ts'
import { allocateRun } from './allocate-run.ts'
import { type AuditEntry, type ExperimentRecord, isPermanent } from './experiment-record.ts'
import { listRunning, readExperiment, saveRecord } from './stored-experiment.ts'
import { clashOf } from './take-surfaces.ts'

/** One change at a time, in whichever process, so that the chain has one end. */
const changeLock = 7_070_740
const audit: AuditChain = { name: 'experiments', table: (transaction) => transaction.experimentAudit }
/** What `runningExperiments` remembers. */
export const runningMemory = 'running-experiments'

/** Stores a record, its row of the audit and the news of it. */
async function keep(transaction: Transaction, record: ExperimentRecord, entry: AuditEntry, now: Date): Promise<void> {
  await saveRecord(transaction, record, now)
  await appendAudit(transaction, audit, entry)
  await tellNews(transaction, { name: 'experiment.changed', payload: { experiment: record.id }, at: now })
}

/** In one transaction under the lock of changes; browsers and assignment hear of it afterwards. */
async function changing<Result>(database: Database, change: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const result = await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${changeLock}::bigint)`
    return change(transaction)
  })
  forget(runningMemory)
  await (await news()).hear()
  return result
}

/** A new draft, or a record that comes whole. Null: the id is taken. */
async function createRecord(database: Database, record: ExperimentRecord, by: string, now: Date): Promise<ExperimentRecord | null> {
  return changing(database, async (transaction) => {
    if (await transaction.experimentRecord.findUnique({ where: { id: record.id } })) return null
    const { id, status } = record
    await keep(transaction, record, { experiment: id, action: 'create', from: 'draft', to: status, by, at: now.toISOString(), detail: {} }, now)
    return record
  })
}

/** A new draft. Null: the id is taken. */
export async function createExperiment(database: Database, id: string, author: string, draft: unknown, now: Date): Promise<ExperimentRecord | null> {
  return createRecord(database, draftExperiment(id, author, draft), author, now)
}

/** A record that the system itself brings along. Null: it is there already. */
export async function plantExperiment(database: Database, record: ExperimentRecord, now: Date): Promise<ExperimentRecord | null> {
  return createRecord(database, record, 'system', now)
}

/**
 * One step of a stored experiment: the step, what it then holds of its layer and its row of the audit are stored together or not
 * at all. Null: no such experiment.
 */
export async function changeExperiment(database: Database, id: string, command: Command, actor: Actor, now: Date): Promise<Advance | null> {
  if (isPermanent(id)) return { ok: false, error: 'not-permitted' }
  const advanced = await changing(database, async (transaction): Promise<Advance | null> => {
    const known = await readExperiment(transaction, id)
    if (!known) return null
    const result = advanceExperiment(known, command, actor, now)
    if (!result.ok) return result
    const others = (await listRunning(transaction)).filter((other) => other.id !== id)
    const clash = clashOf(known, result.experiment, others)
    if (clash) return { ok: false, ...clash }
    const allocation = allocateRun(result.experiment, others)
    if (!allocation.ok) return allocation
    await keep(transaction, allocation.experiment, result.entry, now)
    return { ...result, experiment: allocation.experiment }
  })
  if (advanced?.ok && command.kind === 'stop-variant')
    events().emit({ name: 'experiment.variant-stopped', payload: { experiment: id, variant: command.variant }, at: now })
  return advanced
}

/** What was done to an experiment, oldest first. */
export async function readAudit(database: Database, id: string): Promise<AuditEntry[]> {
  const rows = await database.experimentAudit.findMany({ where: { entry: { path: ['experiment'], equals: id } }, orderBy: { sequence: 'asc' } })
  return rows.map(({ entry }) => entry as unknown as AuditEntry)
}

/** How many rows the audit has, and the number of the first that does not hold; null: it is whole. */
export async function verifyExperimentAudit(database: Transaction): Promise<{ rows: number; broken: number | null }> {
  return verifyAudit(database, audit)
}
