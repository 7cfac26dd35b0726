import { z } from 'zod'
import { type AuditChain, appendAudit, type Database, type Transaction, verifyAudit } from '#kernel'

export const studioActions = [
  'draft.create',
  'draft.save',
  'draft.submit',
  'draft.withdraw',
  'draft.ask-changes',
  'draft.approve',
  'draft.discard',
  'comment.add',
  'comment.settle',
  'version.publish',
  'pointer.move',
  'schedule.set',
  'schedule.cancel',
  'schedule.done',
  'schedule.failed',
  'release.create',
  'release.change',
  'release.publish',
  'release.revert',
  'release.discard',
  'people.merge',
  'words.create',
  'words.save',
  'words.rebase',
  'words.submit',
  'words.discard',
  'words.publish',
  'words.keep',
  'words.serve',
  'words.revert',
] as const
export type StudioAction = (typeof studioActions)[number]

/** One row of what was done: ids, numbers, hashes and the reason that was given. */
export interface StudioEntry {
  action: StudioAction
  /** A person's id as it was, or `system`. */
  by: string
  at: string
  template: string | null
  detail: Readonly<Record<string, unknown>>
}

export interface StudioEntryRow extends StudioEntry {
  sequence: number
}

const audit: AuditChain = { name: 'studio', table: (transaction) => transaction.studioAudit }

/** Appends a row, in the transaction of what it tells of and under the studio's lock. */
export function record(
  transaction: Transaction,
  action: StudioAction,
  { by, at, template, ...detail }: { by: string; at: Date; template: string | null; [detail: string]: unknown },
): Promise<void> {
  const entry: StudioEntry = { action, by, at: at.toISOString(), template, detail }
  return appendAudit(transaction, audit, entry)
}

const entrySchema: z.ZodType<StudioEntry> = z.object({
  action: z.enum(studioActions),
  by: z.string(),
  at: z.string(),
  template: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
})

/** The newest rows first, those before `before` when it is given; a row that somebody else wrote is left out and found by `verifyStudioAudit`. */
export async function listAudit(
  database: Database,
  { template, before, limit }: { template?: string | undefined; before?: number | undefined; limit: number },
): Promise<StudioEntryRow[]> {
  const rows = await database.studioAudit.findMany({
    where: {
      ...(template === undefined ? {} : { entry: { path: ['template'], equals: template } }),
      ...(before === undefined ? {} : { sequence: { lt: before } }),
    },
    orderBy: { sequence: 'desc' },
    take: limit,
  })
  return rows.flatMap(({ sequence, entry }) => {
    const read = entrySchema.safeParse(entry)
    return read.success ? [{ sequence, ...read.data }] : []
  })
}

/** How many rows there are, and the number of the first that does not hold; null: all hold. */
export function verifyStudioAudit(database: Database): Promise<{ rows: number; broken: number | null }> {
  return verifyAudit(database, audit)
}
