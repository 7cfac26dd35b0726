import type { EarlierQuestion } from '#ai'
import type { Database } from '#kernel'
import type { OpenReading } from './begin-reading.ts'
import { openMessageParts, openQuestion } from './conversations.ts'

const weekMilliseconds = 7 * 86_400_000
/** A worry that is asked more often within a week than this is long noticed. */
const readAtMost = 40

/** Of these questions those that were only asked back about, for a birth that was not told, and never answered in their conversation. */
async function askedBack(database: Database, { personId, seal, answer }: OpenReading, questions: readonly string[]): Promise<Set<string | null>> {
  const answers = await database.message.findMany({
    where: {
      personId,
      role: 'assistant',
      parentId: { in: [...questions] },
      conversation: { messages: { none: { id: { not: answer }, components: { some: {} } } } },
    },
    select: { id: true, parentId: true, sealed: true },
  })
  const isAskedBack = (kept: (typeof answers)[number]) => {
    const parts = openMessageParts(seal, kept)
    return parts.length > 0 && parts.every(({ type }) => type === 'data-understanding')
  }
  return new Set(answers.filter(isAskedBack).map(({ parentId }) => parentId))
}

/**
 * What this person asked within the last week and was told something about, newest first, without the question that is being answered
 * and its other wordings.
 */
export async function recentQuestions(database: Database, reading: OpenReading): Promise<EarlierQuestion[]> {
  const { personId, seal, answer, now } = reading
  const own = await database.message.findFirst({ where: { id: answer, personId }, select: { parentId: true } })
  const present = own?.parentId ? await database.message.findFirst({ where: { id: own.parentId, personId } }) : null
  const wordings = present
    ? await database.message.findMany({
        where: { personId, conversationId: present.conversationId, parentId: present.parentId, role: 'user' },
        select: { id: true },
      })
    : []
  const rows = await database.message.findMany({
    where: {
      personId,
      role: 'user',
      createdAt: { gte: new Date(now.getTime() - weekMilliseconds), lte: now },
      id: { notIn: wordings.map(({ id }) => id) },
      conversation: { deletedAt: null },
      ...(present ? { NOT: { conversationId: present.conversationId, sequence: { gte: present.sequence } } } : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { sequence: 'desc' }],
    take: readAtMost,
  })
  const unanswered = await askedBack(
    database,
    reading,
    rows.map(({ id }) => id),
  )
  return rows.filter(({ id }) => !unanswered.has(id)).map((row) => ({ question: openQuestion(seal, row), at: row.createdAt }))
}
