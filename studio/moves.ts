import type { Database, Transaction } from '#kernel'

export const pointers = ['draft', 'staging', 'production'] as const
export type Pointer = (typeof pointers)[number]

export interface Move {
  template: string
  pointer: Pointer
  from: string | null
  to: string | null
  by: string
  at: Date
  why: string
}

const shown = 200

export async function keepMove(transaction: Transaction, { template, pointer, from, to, by, at, why }: Move): Promise<void> {
  await transaction.studioMove.create({ data: { templateId: template, pointer, from, to, movedBy: by, movedAt: at, why } })
}

/** The draft pointer names the draft that was opened last; null once that one was published or discarded. */
export async function moveDraftPointer(
  transaction: Transaction,
  { template, to, by, why, from }: { template: string; to: string | null; by: string; why: string; from?: string },
  now: Date,
): Promise<void> {
  const last = await transaction.studioMove.findFirst({ where: { templateId: template, pointer: 'draft' }, orderBy: { id: 'desc' } })
  // Another draft was opened since: that one stays the one that is pointed to.
  if (from !== undefined && last?.to !== from) return
  await keepMove(transaction, { template, pointer: 'draft', from: last?.to ?? null, to, by, at: now, why })
}

/** The newest moves of a template's pointers first. */
export async function listMoves(database: Database, template: string): Promise<Move[]> {
  const rows = await database.studioMove.findMany({ where: { templateId: template }, orderBy: { id: 'desc' }, take: shown })
  return rows.map((row) => ({
    template: row.templateId,
    pointer: row.pointer as Pointer,
    from: row.from,
    to: row.to,
    by: row.movedBy,
    at: row.movedAt,
    why: row.why,
  }))
}
