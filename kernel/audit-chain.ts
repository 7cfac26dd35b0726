import { createHmac } from 'node:crypto'
import type { Database, Transaction } from './database-types.ts'
import { lastingKey } from './encryption.ts'
import { CubeError } from './errors.ts'
import { type ChainLink, chainLink, chainStart, findBrokenLink } from './hash-chain.ts'

/** A row of an audit: numbered from 1, linked to the row before. */
export interface AuditRow extends ChainLink {
  sequence: number
  entry: unknown
}

/** The table of one audit, as Prisma gives it. */
interface AuditTable {
  findFirst(query: { orderBy: { sequence: 'desc' } }): PromiseLike<AuditRow | null>
  findMany(query: { where: { sequence: { gt: number } }; orderBy: { sequence: 'asc' }; take: number }): PromiseLike<AuditRow[]>
  create(query: { data: AuditRow & { entry: object } }): PromiseLike<unknown>
}

/** One audit: what it is called, and its table. */
export interface AuditChain {
  name: string
  table(transaction: Transaction): AuditTable
}

const auditKey = () => lastingKey('audit')

/** Says which row is the last, so that rows taken away from the end are missed. */
function sealOf(chain: string, sequence: number, hash: string): string {
  return createHmac('sha256', auditKey()).update(`${chain}\n${sequence}\n${hash}`).digest('hex')
}

interface AuditHead {
  chain: string
  sequence: number
  hash: string
  seal: string
}

function isSealed({ chain, sequence, hash, seal }: AuditHead): boolean {
  return seal === sealOf(chain, sequence, hash)
}

/** Whether the master key at hand sealed an audit of this database; null: there is none yet. */
export async function sealsAudits(database: Database): Promise<boolean | null> {
  const heads = await database.auditHead.findMany()
  return heads.length === 0 ? null : heads.some(isSealed)
}

/**
 * Appends to the audit what the same transaction does. The caller holds a lock, so that the chain has one end. Dates become text.
 * Throws `audit-seal-broken` where the end of the audit was sealed with another key: what came after it could never be verified.
 */
export async function appendAudit(transaction: Transaction, chain: AuditChain, entry: object): Promise<void> {
  const table = chain.table(transaction)
  const sealed = await transaction.auditHead.findUnique({ where: { chain: chain.name } })
  if (sealed && !isSealed(sealed))
    throw new CubeError(
      'audit-seal-broken',
      `The end of the audit "${chain.name}" is sealed with another master key, or was changed in the database. Nothing more is written until the key or a backup is back.`,
    )
  const last = await table.findFirst({ orderBy: { sequence: 'desc' } })
  const sequence = (last?.sequence ?? 0) + 1
  const stored = JSON.parse(JSON.stringify(entry)) as object
  const link = chainLink(auditKey(), last?.hash ?? chainStart, { sequence, entry: stored })
  await table.create({ data: { sequence, entry: stored, ...link } })
  const head = { sequence, hash: link.hash, seal: sealOf(chain.name, sequence, link.hash) }
  await transaction.auditHead.upsert({ where: { chain: chain.name }, create: { chain: chain.name, ...head }, update: head })
}

/** How many rows are read at a time: an audit only grows. */
const pageRows = 1_000

/**
 * How many rows hold or were looked at, and the number of the first that was changed, removed, put in or swapped; null: the audit is
 * whole. Rows that are missing at the end are named by the number that the first of them had.
 */
export async function verifyAudit(transaction: Transaction, chain: AuditChain): Promise<{ rows: number; broken: number | null }> {
  let [rows, last]: [number, AuditRow | undefined] = [0, undefined]
  for (;;) {
    const page: AuditRow[] = await chain
      .table(transaction)
      .findMany({ where: { sequence: { gt: last?.sequence ?? 0 } }, orderBy: { sequence: 'asc' }, take: pageRows })
    const seen = rows
    const misplaced = page.findIndex(({ sequence }, index) => sequence !== seen + index + 1)
    const unlinked = findBrokenLink(auditKey(), page, ({ sequence, entry }) => ({ sequence, entry }), last?.hash)
    const broken = [misplaced, unlinked ?? -1].filter((index) => index >= 0)
    if (broken.length > 0) return { rows: rows + page.length, broken: page[Math.min(...broken)]!.sequence }
    rows += page.length
    last = page.at(-1) ?? last
    if (page.length < pageRows) break
  }
  return { rows, broken: brokenEnd(last, await transaction.auditHead.findUnique({ where: { chain: chain.name } })) }
}

function brokenEnd(last: AuditRow | undefined, head: AuditHead | null): number | null {
  if (!head) return last ? 1 : null
  if (!isSealed(head)) return last?.sequence ?? 1
  if (head.sequence > (last?.sequence ?? 0)) return (last?.sequence ?? 0) + 1
  return head.sequence === last?.sequence && head.hash === last.hash ? null : (last?.sequence ?? 1)
}
