import { type Database, type PersonExport, sealForPerson } from '#kernel'
import { openMessageParts, openQuestion, openToldWith } from './conversations.ts'
import { exportMemories } from './memories.ts'
import { listProfiles } from './profiles.ts'
import { openRating } from './rate-answer.ts'
import { listOwnReports } from './report-answer.ts'
import { openSealedComponent } from './save-component.ts'
import { listShares } from './share-answer.ts'

/** Everything of this cube that is kept of a person, opened for them: also what no screen lists. */
export async function exportReadings(database: Database, personId: string, now: Date): Promise<PersonExport> {
  const where = { personId }
  const seal = await sealForPerson(database, personId)
  const conversations: unknown[] = []
  for (const { personId: _, title, ...row } of await database.conversation.findMany({ where, orderBy: { createdAt: 'asc' } })) {
    const rows = await database.message.findMany({ where: { personId, conversationId: row.id }, orderBy: { sequence: 'asc' } })
    const messages = rows.map(({ id, parentId, role, status, createdAt, sealed }) => ({
      id,
      parentId,
      role,
      status,
      createdAt,
      ...(role === 'user'
        ? { text: openQuestion(seal, { id, sealed }) }
        : { parts: openMessageParts(seal, { id, sealed }), told: openToldWith(seal, { id, sealed }) }),
    }))
    conversations.push({ ...row, title: seal.open<string>(title, `conversation/${row.id}`), messages })
  }
  const drawn = await database.component.findMany({ where, orderBy: { createdAt: 'asc' } })
  const components = drawn.map((row) => ({ id: row.id, answer: row.messageId, ...openSealedComponent(seal, row) }))
  const rows = await database.rating.findMany({ where, orderBy: { createdAt: 'asc' } })
  const ratings = rows.map(({ target, kind, value, reason, createdAt }) => ({
    target,
    kind,
    at: createdAt,
    ...openRating(seal, personId, target, value, reason, kind),
    value,
  }))
  return {
    profiles: await listProfiles(database, personId),
    conversations,
    components,
    memories: await exportMemories(database, personId),
    ratings,
    shares: await listShares(database, personId, now),
    reports: await listOwnReports(database, personId),
    modelUse: await database.modelUse.findMany({ where, omit: { personId: true } }),
  }
}
