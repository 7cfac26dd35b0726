import { z } from 'zod'
import { chainLink, chainStart, type Database, findBrokenLink } from '#kernel'
import { type Actor, type Advance, advanceExperiment, type Command, draftExperiment } from './advance-experiment.ts'
import { variantSchema } from './assign-variant.ts'
import { designedVariantSchema, designSchema } from './design.ts'
import { type AuditEntry, type ExperimentRecord, statuses } from './experiment-record.ts'

/** A record read back: dates were stored as text. */
const storedSchema: z.ZodType<ExperimentRecord> = z.object({
  id: z.string(),
  status: z.enum(statuses),
  authors: z.array(z.string()),
  draft: z.unknown(),
  design: designSchema.nullable(),
  run: z
    .object({
      startedAt: z.coerce.date(),
      startedBy: z.string(),
      step: z.int(),
      stepSince: z.coerce.date(),
      onHold: z.string().nullable(),
      variants: z.array(designedVariantSchema),
      phases: z.array(z.object({ from: z.coerce.date(), variants: z.array(variantSchema) })),
      unreviewed: z.array(z.string()),
      stopped: z.record(z.string(), z.string()),
    })
    .nullable(),
  decision: z
    .object({
      variant: z.string(),
      by: z.string(),
      at: z.coerce.date(),
      why: z.string(),
      evidence: z.object({
        verdict: z.string(),
        people: z.number(),
        effect: z.number(),
        interval: z.tuple([z.number(), z.number()]),
        chanceOfBeingBest: z.number(),
      }),
    })
    .nullable(),
})

type Transaction = Pick<Database, 'experimentRecord' | 'experimentAudit' | '$executeRaw'>

/** One change at a time, in whichever process, so that the chain has one end. */
const changeLock = 7_070_740

/** A row as plain JSON: dates become text, as they are stored. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as object

async function append(transaction: Transaction, entry: AuditEntry): Promise<void> {
  const last = await transaction.experimentAudit.findFirst({ orderBy: { sequence: 'desc' } })
  const sequence = (last?.sequence ?? 0) + 1
  await transaction.experimentAudit.create({ data: { sequence, entry: asJson(entry), ...chainLink(last?.hash ?? chainStart, { sequence, entry }) } })
}

async function save(transaction: Transaction, record: ExperimentRecord, now: Date): Promise<void> {
  const row = { status: record.status, record: asJson(record), updatedAt: now }
  await transaction.experimentRecord.upsert({ where: { id: record.id }, create: { id: record.id, ...row }, update: row })
}

/** A new draft. Null: the id is taken. */
export async function createExperiment(database: Database, id: string, author: string, draft: unknown, now: Date): Promise<ExperimentRecord | null> {
  return database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${changeLock}::bigint)`
    if (await transaction.experimentRecord.findUnique({ where: { id } })) return null
    const record = draftExperiment(id, author, draft)
    await save(transaction, record, now)
    await append(transaction, { experiment: id, action: 'create', from: 'draft', to: 'draft', by: author, at: now.toISOString(), detail: {} })
    return record
  })
}

/** One step of a stored experiment: the step and its row of the audit are stored together or not at all. Null: no such experiment. */
export async function changeExperiment(database: Database, id: string, command: Command, actor: Actor, now: Date): Promise<Advance | null> {
  return database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${changeLock}::bigint)`
    const row = await transaction.experimentRecord.findUnique({ where: { id } })
    if (!row) return null
    const result = advanceExperiment(storedSchema.parse(row.record), command, actor, now)
    if (!result.ok) return result
    await save(transaction, result.experiment, now)
    await append(transaction, result.entry)
    return result
  })
}

export async function readExperiment(database: Database, id: string): Promise<ExperimentRecord | null> {
  const row = await database.experimentRecord.findUnique({ where: { id } })
  return row ? storedSchema.parse(row.record) : null
}

/** Every experiment, the last changed first. */
export async function listExperiments(database: Database): Promise<ExperimentRecord[]> {
  const rows = await database.experimentRecord.findMany({ orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] })
  return rows.map(({ record }) => storedSchema.parse(record))
}

/** The sequence of the first row of the audit that was changed, removed or put in; null: it is whole. */
export async function verifyExperimentAudit(database: Database): Promise<number | null> {
  const rows = await database.experimentAudit.findMany({ orderBy: { sequence: 'asc' } })
  const broken = findBrokenLink(rows, ({ sequence, entry }) => ({ sequence, entry }))
  return broken === null ? null : rows[broken]!.sequence
}
