import { z } from 'zod'
import type { Database } from '#kernel'
import { variantSchema } from './assign-variant.ts'
import { designedVariantSchema, designSchema } from './design.ts'
import { type ExperimentRecord, statuses } from './experiment-record.ts'
import { changeSchema } from './variant-change.ts'

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
      slots: z.array(z.int()).default([]),
      learning: z.boolean().default(false),
      onHold: z.string().nullable(),
      variants: z.array(designedVariantSchema),
      pinned: z.array(changeSchema).default([]),
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
        interval: z.tuple([z.number().nullable(), z.number().nullable()]),
        chanceOfBeingBest: z.number(),
      }),
    })
    .nullable(),
})

type Records = Pick<Database, 'experimentRecord'>

/** A value as it is stored: dates become text, what is not finite becomes null. */
export function asJson(value: unknown): object {
  return JSON.parse(JSON.stringify(value)) as object
}

export function readRecord(record: unknown): ExperimentRecord {
  return storedSchema.parse(record)
}

export async function readExperiment(database: Records, id: string): Promise<ExperimentRecord | null> {
  const row = await database.experimentRecord.findUnique({ where: { id } })
  return row ? readRecord(row.record) : null
}

/** Every experiment, the last changed first. */
export async function listExperiments(database: Records): Promise<ExperimentRecord[]> {
  const rows = await database.experimentRecord.findMany({ orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }] })
  return rows.map(({ record }) => readRecord(record))
}

/** What runs, in the order of the ids. */
export async function listRunning(database: Records): Promise<ExperimentRecord[]> {
  const rows = await database.experimentRecord.findMany({ where: { status: 'running' }, orderBy: { id: 'asc' } })
  return rows.map(({ record }) => readRecord(record))
}

export async function saveRecord(database: Records, record: ExperimentRecord, now: Date): Promise<void> {
  const row = { status: record.status, record: asJson(record), updatedAt: now }
  await database.experimentRecord.upsert({ where: { id: record.id }, create: { id: record.id, ...row }, update: row })
}
