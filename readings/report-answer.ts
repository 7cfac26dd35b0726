import { createId, type Database, events, type PersonSeal, sealForPerson, type Transaction } from '#kernel'
import type { OwnReport, ReportForEditor, ReportReason, ReportStatus } from './client.ts'
import { readAnswerParts, spokenText } from './conversations.ts'
import { hideBirth } from './hide-birth.ts'
import { listProfiles } from './profiles.ts'
import { redactBirth } from './redact-answer.ts'

export interface ReportRequest {
  answer: string
  reason: ReportReason
  words: string
  /** The person agreed that editors read the answer's text. */
  showText: boolean
}

interface SealedReport {
  words: string
  text: string | null
}

const pageSize = 50
const context = (id: string) => `report/${id}`
const replyContext = (id: string) => `report/${id}/reply`

interface Row {
  id: string
  messageId: string
  reason: string
  status: string
  sealed: Uint8Array
  reply: Uint8Array | null
  createdAt: Date
}

function open(seal: PersonSeal, row: Row): ReportForEditor {
  return {
    id: row.id,
    reason: row.reason as ReportReason,
    status: row.status as ReportStatus,
    ...seal.open<SealedReport>(row.sealed, context(row.id)),
    reply: row.reply && seal.open<string>(row.reply, replyContext(row.id)),
    at: row.createdAt.toISOString(),
  }
}

/**
 * Keeps what a person has to say of an answer of theirs, for the editors; saying it again puts it in place of what was said before and
 * opens it anew. Births are cut out of the words; the answer's text is kept only if they agreed. False: they have no such answer.
 */
export async function reportAnswer(database: Database, personId: string, request: ReportRequest, now: Date): Promise<boolean> {
  const { answer, reason, showText } = request
  if ((await database.message.count({ where: { id: answer, personId, role: 'assistant' } })) === 0) return false
  const seal = await sealForPerson(database, personId)
  const profiles = await listProfiles(database, personId)
  const known = await database.report.findUnique({ where: { personId_messageId: { personId, messageId: answer } }, select: { id: true } })
  const id = known?.id ?? createId()
  const words = redactBirth(hideBirth(request.words.trim() || ' ', now), { profiles }).trim()
  const text = showText ? redactBirth(spokenText(await readAnswerParts(database, seal, personId, answer)), { profiles }) : null
  const said = {
    reason,
    status: 'open' satisfies ReportStatus,
    sealed: seal.seal({ words: request.words.trim() ? words : '', text } satisfies SealedReport, context(id)),
    reply: null,
    updatedAt: now,
  }
  await database.report.upsert({ where: { id }, create: { id, personId, messageId: answer, createdAt: now, ...said }, update: said })
  events().emit({ name: 'reading.reported', payload: { report: id, reason }, at: now })
  return true
}

/** For editors: what was reported, newest first, and never by whom. */
export async function listReports(database: Database, status: ReportStatus): Promise<ReportForEditor[]> {
  const rows = await database.report.findMany({ where: { status }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: pageSize })
  const reports: ReportForEditor[] = []
  for (const row of rows) reports.push(open(await sealForPerson(database, row.personId), row))
  return reports
}

export async function countReports(database: Database): Promise<Record<ReportStatus, number>> {
  const counts = await database.report.groupBy({ by: ['status'], _count: true })
  const of = (status: ReportStatus) => counts.find((row) => row.status === status)?._count ?? 0
  return { open: of('open'), answered: of('answered'), closed: of('closed') }
}

/** An editor's answer, or the end of a report without one; `open` takes it up again. False: there is no such report. */
export async function settleReport(database: Database, id: string, change: { status: ReportStatus; reply?: string }, now: Date): Promise<boolean> {
  const row = await database.report.findUnique({ where: { id }, select: { personId: true } })
  if (!row) return false
  const seal = await sealForPerson(database, row.personId)
  const reply = change.reply === undefined ? {} : { reply: seal.seal(change.reply, replyContext(id)) }
  const { count } = await database.report.updateMany({ where: { id }, data: { status: change.status, updatedAt: now, ...reply } })
  return count > 0
}

/** What this person reported, with what was answered. */
export async function listOwnReports(database: Database, personId: string): Promise<OwnReport[]> {
  const rows = await database.report.findMany({ where: { personId }, orderBy: { createdAt: 'desc' } })
  if (rows.length === 0) return []
  const seal = await sealForPerson(database, personId)
  return rows.map((row) => ({ ...open(seal, row), answer: row.messageId }))
}

/** Gives one person's reports to another, inside a merge. */
export async function mergeReports(
  transaction: Transaction,
  { from, into, opened, sealed }: { from: string; into: string; opened: PersonSeal; sealed: PersonSeal },
): Promise<void> {
  const reseal = (bytes: Uint8Array, bound: string) => sealed.seal(opened.open(bytes, bound), bound)
  for (const row of await transaction.report.findMany({ where: { personId: from } }))
    await transaction.report.update({
      where: { id: row.id },
      data: {
        personId: into,
        sealed: reseal(row.sealed, context(row.id)),
        reply: row.reply && reseal(row.reply, replyContext(row.id)),
      },
    })
}
