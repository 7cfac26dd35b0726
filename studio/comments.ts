import { z } from 'zod'
import { createId, type Database } from '#kernel'
import { type Actor, mayIn } from './actor.ts'
import { record } from './audit.ts'
import { findDraft } from './drafts.ts'
import { inStudio } from './in-studio.ts'
import { type Refused, refused } from './refusal.ts'

/** What a comment is about: a line of a file, or a place of a preview in hundredths of its width and height. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), file: z.string().max(120), line: z.int().min(1).max(100_000) }),
  z.strictObject({
    kind: z.literal('preview'),
    chart: z.string().max(40),
    locale: z.enum(['ko', 'en']),
    theme: z.enum(['light', 'dark']),
    width: z.int().min(280).max(1_400),
    x: z.number().min(0).max(100),
    y: z.number().min(0).max(100),
  }),
])
export type CommentPlace = z.infer<typeof placeSchema>

/** Bounds of what is typed. */
export const commentText = z.string().trim().min(1).max(2_000)
const mostComments = 500

export interface DraftComment {
  id: string
  by: string
  /** The revision that it was written about. */
  revision: number
  place: CommentPlace | null
  text: string
  at: Date
  settled: boolean
}

export type Commented = { outcome: 'commented'; comment: DraftComment } | Refused

/** Who edits or reviews may comment, also on their own work. */
export async function addComment(
  database: Database,
  actor: Actor,
  { draft: draftId, place, text }: { draft: string; place: CommentPlace | null; text: string },
  now: Date,
): Promise<Commented> {
  return inStudio(database, now, async ({ transaction }) => {
    if (!mayIn(actor, 'templates.edit') && !mayIn(actor, 'templates.review')) return refused({ refusal: 'not-permitted' })
    const draft = await findDraft(transaction, draftId)
    if (!draft) return refused({ refusal: 'draft-unknown' })
    if ((await transaction.studioComment.count({ where: { draftId } })) >= mostComments) return refused({ refusal: 'too-many' })
    const id = createId()
    const { revision, templateId } = draft
    await transaction.studioComment.create({
      data: { id, draftId, personId: actor.id, revision, ...(place ? { place } : {}), text, createdAt: now },
    })
    await record(transaction, 'comment.add', { by: actor.id, at: now, template: templateId, draft: draftId, comment: id, revision })
    return { outcome: 'commented', comment: { id, by: actor.id, revision, place, text, at: now, settled: false } }
  })
}

/** Marks a comment as dealt with, or opens it again. */
export async function settleComment(
  database: Database,
  actor: Actor,
  { comment: id, settled }: { comment: string; settled: boolean },
  now: Date,
): Promise<{ outcome: 'settled' } | Refused> {
  return inStudio(database, now, async ({ transaction }) => {
    if (!mayIn(actor, 'templates.edit') && !mayIn(actor, 'templates.review')) return refused({ refusal: 'not-permitted' })
    const row = await transaction.studioComment.findUnique({ where: { id }, include: { draft: { select: { templateId: true } } } })
    if (!row) return refused({ refusal: 'comment-unknown' })
    await transaction.studioComment.update({ where: { id }, data: { settledAt: settled ? (row.settledAt ?? now) : null } })
    await record(transaction, 'comment.settle', { by: actor.id, at: now, template: row.draft.templateId, draft: row.draftId, comment: id, settled })
    return { outcome: 'settled' }
  })
}

/** In the order in which they were written. */
export async function listComments(database: Database, draftId: string): Promise<DraftComment[]> {
  const rows = await database.studioComment.findMany({ where: { draftId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map((row) => ({
    id: row.id,
    by: row.personId,
    revision: row.revision,
    place: placeSchema.nullable().catch(null).parse(row.place),
    text: row.text,
    at: row.createdAt,
    settled: row.settledAt !== null,
  }))
}
