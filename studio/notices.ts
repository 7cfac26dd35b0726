import { z } from 'zod'
import { createId, type Database } from '#kernel'
import type { SureChange } from './in-studio.ts'
import { type NoticeKind, noticeKinds } from './notice.ts'

export interface NoticeRow {
  id: string
  kind: NoticeKind
  template: string
  draft: string | null
  version: string | null
  at: Date
  read: boolean
}

const shown = 100

/** Writes a notice for each of these people but the one who did it (`except`). They are told by letter after the commit. */
export async function notify(
  { transaction, notices }: SureChange,
  notice: { kind: NoticeKind; template: string; draft?: string | null; version?: string | null; people: readonly string[]; except?: string },
  now: Date,
): Promise<void> {
  const people = [...new Set(notice.people)].filter((id) => id !== notice.except)
  if (people.length === 0) return
  const { kind, template, draft = null, version = null } = notice
  await transaction.studioNotice.createMany({
    data: people.map((personId) => ({ id: createId(), personId, kind, templateId: template, draftId: draft, version, createdAt: now })),
  })
  notices.push({ kind, template, draft, version, people })
}

/** The newest hundred of a person. */
export async function listNotices(database: Database, personId: string): Promise<{ notices: NoticeRow[]; unread: number }> {
  const [rows, unread] = await Promise.all([
    database.studioNotice.findMany({ where: { personId }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: shown }),
    database.studioNotice.count({ where: { personId, readAt: null } }),
  ])
  const notices = rows.map((row) => ({
    id: row.id,
    kind: z.enum(noticeKinds).parse(row.kind),
    template: row.templateId,
    draft: row.draftId,
    version: row.version,
    at: row.createdAt,
    read: row.readAt !== null,
  }))
  return { notices, unread }
}

/** Marks these as read, or all of them. Returns how many were not. */
export async function readNotices(database: Database, personId: string, ids: readonly string[] | 'all', now: Date): Promise<number> {
  const where = { personId, readAt: null, ...(ids === 'all' ? {} : { id: { in: [...ids] } }) }
  return (await database.studioNotice.updateMany({ where, data: { readAt: now } })).count
}
