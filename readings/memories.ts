import { embedTexts, forgetResponses } from '#ai'
import { type Database, type PersonSeal, sealForPerson } from '#kernel'
import type { MemoryView } from './client.ts'
import { hideBirth } from './hide-birth.ts'
import { openRating } from './rate-answer.ts'
import { oneLine, openMemory, type SealedMemory, sealMemory, sealVectors, textToFind } from './sealed-memory.ts'

const pageSize = 30

interface ListedRow {
  id: string
  message_id: string
  conversation_id: string
  sealed: Uint8Array
  withdrawn: boolean
  created_at: Date
  rating: number | null
  reason: Uint8Array | null
}

/** A page of memories, newest first, and the id to go on after; null at the end. */
export interface MemoryPage {
  memories: MemoryView[]
  next: string | null
}

/**
 * What is remembered of this person, newest first; `after` is the `next` of the page before. Not of conversations that were deleted and
 * can be brought back, unless `deleted` is asked for too.
 */
export async function listMemories(
  database: Database,
  personId: string,
  after: string | null = null,
  count = pageSize,
  deleted = false,
): Promise<MemoryPage> {
  const rows = await database.$queryRaw<ListedRow[]>`
    SELECT memory.id, memory.message_id, message.conversation_id, memory.sealed, memory.withdrawn, memory.created_at,
      rating.value AS rating, rating.reason
    FROM memory
      JOIN message ON message.id = memory.message_id
      JOIN conversation ON conversation.id = message.conversation_id AND (${deleted} OR conversation.deleted_at IS NULL)
      LEFT JOIN rating ON rating.person_id = memory.person_id AND rating.target = memory.message_id AND rating.kind = 'help'
    WHERE memory.person_id = ${personId} AND (${after}::text IS NULL
      OR (memory.created_at, memory.id) < (SELECT created_at, id FROM memory WHERE id = ${after} AND person_id = ${personId}))
    ORDER BY memory.created_at DESC, memory.id DESC LIMIT ${count + 1}`
  if (rows.length === 0) return { memories: [], next: null }
  const seal = await sealForPerson(database, personId)
  const memories = rows.slice(0, count).map((row): MemoryView => {
    const { topic, question, summary, corrected } = openMemory(seal, row.id, row.sealed)
    const rating = openRating(seal, personId, row.message_id, row.rating, row.reason)
    const { id, withdrawn, conversation_id: conversation } = row
    return { id, conversation, topic, question, summary, corrected, withdrawn, rating, at: row.created_at.toISOString() }
  })
  return { memories, next: rows.length > count ? (memories.at(-1)?.id ?? null) : null }
}

/** Everything that is remembered of this person, also of what can still be brought back. */
export async function exportMemories(database: Database, personId: string): Promise<MemoryView[]> {
  return (await listMemories(database, personId, null, Number.MAX_SAFE_INTEGER - 1, true)).memories
}

/** Puts a memory in place of what is kept under an id, with its vector. Returns whether the row was still there. */
async function replaceMemory(database: Database, seal: PersonSeal, key: { id: string; personId: string }, memory: SealedMemory): Promise<boolean> {
  const { model, vectors } = await embedTexts([textToFind(memory)])
  const [embedding] = sealVectors(seal, model, vectors)
  const changed = await database.$executeRaw`
    UPDATE memory SET sealed = ${sealMemory(seal, key.id, memory)}::bytea, embedding = ${embedding}::vector, model = ${model.name},
      version = ${model.version}, withdrawn = false
    WHERE id = ${key.id} AND person_id = ${key.personId}`
  return changed > 0
}

/**
 * Remembers a line of the person's own in place of what was told; births are cut out of it. It is embedded anew and counts again
 * if it had been withdrawn. Null: this person has no such memory.
 */
export async function correctMemory(
  database: Database,
  personId: string,
  id: string,
  summary: string,
  now: Date,
): Promise<Pick<MemoryView, 'id' | 'summary' | 'corrected' | 'withdrawn'> | null> {
  const row = await database.memory.findFirst({ where: { id, personId }, select: { sealed: true } })
  if (!row) return null
  const seal = await sealForPerson(database, personId)
  const memory: SealedMemory = { ...openMemory(seal, id, row.sealed), summary: oneLine(hideBirth(summary, now)), corrected: true }
  if (!(await replaceMemory(database, seal, { id, personId }, memory))) return null
  forgetResponses(personId)
  return { id, summary: memory.summary, corrected: true, withdrawn: false }
}

/** Marks a memory as not so, or no longer; or takes that back. False: this person has no such memory. */
export async function withdrawMemory(database: Database, personId: string, id: string, withdrawn: boolean): Promise<boolean> {
  const { count } = await database.memory.updateMany({ where: { id, personId }, data: { withdrawn } })
  forgetResponses(personId)
  return count > 0
}

/** Deletes a memory at once. False: this person has no such memory. */
export async function deleteMemory(database: Database, personId: string, id: string): Promise<boolean> {
  const { count } = await database.memory.deleteMany({ where: { id, personId } })
  forgetResponses(personId)
  return count > 0
}
