import type { EarlierQuestion } from '#ai'
import type { Database } from '#kernel'
import type { OpenReading } from './begin-reading.ts'
import { openQuestion } from './conversations.ts'

const weekMilliseconds = 7 * 86_400_000
/** A worry that is asked more often within a week than this is long noticed. */
const readAtMost = 40

/** What this person asked within the last week, newest first, without the question that is being answered and its other wordings. */
export async function recentQuestions(database: Database, { personId, seal, answer, now }: OpenReading): Promise<EarlierQuestion[]> {
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
  return rows.map((row) => ({ question: openQuestion(seal, row), at: row.createdAt }))
}
