import { type Database, sealForPerson } from '#kernel'
import type { LookBack } from './client.ts'
import { firstSentence, openMessageParts, openQuestion } from './conversations.ts'

const dayMilliseconds = 86_400_000
const halfYearDays = 182
const yearDays = 365
/** Answers that asked back, or helped in danger, tell nothing that could be right; a few of them may lie before one that does. */
const lookedAt = 20

/**
 * The oldest reading of half a year ago of which this person was never asked whether it was right; null when there is none. Readings
 * older than a year and a half are left alone.
 */
export async function findLookBack(database: Database, personId: string, now: Date): Promise<LookBack | null> {
  const asked = await database.rating.findMany({ where: { personId, kind: 'outcome' }, select: { target: true } })
  const rows = await database.message.findMany({
    where: {
      personId,
      role: 'assistant',
      status: 'done',
      id: { notIn: asked.map(({ target }) => target) },
      createdAt: {
        lte: new Date(now.getTime() - halfYearDays * dayMilliseconds),
        gt: new Date(now.getTime() - (halfYearDays + yearDays) * dayMilliseconds),
      },
      conversation: { deletedAt: null },
    },
    orderBy: [{ createdAt: 'asc' }, { sequence: 'asc' }],
    take: lookedAt,
  })
  if (rows.length === 0) return null
  const seal = await sealForPerson(database, personId)
  for (const row of rows) {
    const parts = openMessageParts(seal, row)
    const told = parts.some((part) => part.type === 'data-proof' && part.data.sentences > 0) && parts.every(({ type }) => type !== 'data-safety')
    const question = told && row.parentId && (await database.message.findFirst({ where: { id: row.parentId, personId } }))
    if (!question) continue
    return {
      answer: row.id,
      conversation: row.conversationId,
      question: openQuestion(seal, question),
      verdict: firstSentence(parts),
      at: row.createdAt.toISOString(),
    }
  }
  return null
}
