import type { Transaction } from '#kernel'
import { publishedVersions, servedVersion, serveWithin, withdrawWithin } from '#templates'
import { record } from './audit.ts'
import { keepMove } from './moves.ts'
import type { Refusal } from './refusal.ts'

export interface ProductionMove {
  template: string
  /** Null: no version is served any more. */
  to: string | null
  /** What whoever decided it saw served: another one now means that somebody else moved it. */
  expected: string | null
  by: string
  why: string
}

/** Moves the production pointer, with the row that says who did it. Null: done; otherwise why not, and nothing has changed. */
export async function moveProduction(
  transaction: Transaction,
  { template, to, expected, by, why }: ProductionMove,
  now: Date,
): Promise<Refusal | null> {
  const from = await servedVersion(transaction, template)
  if (from !== expected) return { refusal: 'moved-meanwhile', expected, served: from }
  if (from === to) return { refusal: 'unchanged' }
  if (to === null) await withdrawWithin(transaction, template, now)
  else if ((await serveWithin(transaction, template, to, now)) === 'version-unknown') return { refusal: 'version-unknown' }
  await recordMove(transaction, { template, from, to, by, why }, now)
  return null
}

/** The row that says who moved the production pointer, and the one of the audit. */
export async function recordMove(
  transaction: Transaction,
  { template, from, to, by, why }: Omit<ProductionMove, 'expected'> & { from: string | null },
  now: Date,
): Promise<void> {
  await keepMove(transaction, { template, pointer: 'production', from, to, by, at: now, why })
  await record(transaction, 'pointer.move', { by, at: now, template, pointer: 'production', from, to, why })
}

/** Moves the staging pointer. */
export async function moveStaging(
  transaction: Transaction,
  { template, to, by, why }: { template: string; to: string | null; by: string; why: string },
  now: Date,
): Promise<Refusal | null> {
  const from = (await transaction.studioStaging.findUnique({ where: { templateId: template } }))?.version ?? null
  if (from === to) return { refusal: 'unchanged' }
  if (to === null) await transaction.studioStaging.delete({ where: { templateId: template } })
  else {
    if (!(await publishedVersions(transaction, template)).includes(to)) return { refusal: 'version-unknown' }
    const row = { version: to, movedAt: now }
    await transaction.studioStaging.upsert({ where: { templateId: template }, create: { templateId: template, ...row }, update: row })
  }
  await keepMove(transaction, { template, pointer: 'staging', from, to, by, at: now, why })
  await record(transaction, 'pointer.move', { by, at: now, template, pointer: 'staging', from, to, why })
  return null
}

/** Who is told of what becomes of a version: those who wrote, approved and published it. */
export async function peopleOf(transaction: Transaction, template: string, version: string): Promise<string[]> {
  const row = await transaction.studioVersion.findUnique({ where: { templateId_version: { templateId: template, version } } })
  return row ? [...new Set([...row.editors, row.approvedBy, row.publishedBy])] : []
}
