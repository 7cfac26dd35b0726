import { type Database, sealForPerson } from '#kernel'
import { sealTitle } from './conversations.ts'

/** For so long a deleted conversation can be brought back; afterwards the next clearing removes it for good. */
export const keptAfterDeletionMilliseconds = 3_600_000

export interface ConversationChange {
  title?: string
  pinned?: boolean
  /** Deleted, or brought back. */
  deleted?: boolean
  /** The last message of the branch to show. */
  tip?: string
}

/** Changes a conversation of this person. False: they have none with that id, or no such message in it. */
export async function changeConversation(
  database: Database,
  personId: string,
  id: string,
  { title, pinned, deleted, tip }: ConversationChange,
  now: Date,
): Promise<boolean> {
  if (tip !== undefined && (await database.message.count({ where: { id: tip, personId, conversationId: id } })) === 0) return false
  const sealed = title === undefined ? null : sealTitle(await sealForPerson(database, personId), id, title)
  const { count } = await database.conversation.updateMany({
    where: { id, personId, ...(deleted === undefined ? { deletedAt: null } : {}) },
    data: {
      ...(sealed ? { title: sealed } : {}),
      ...(pinned === undefined ? {} : { pinnedAt: pinned ? now : null }),
      ...(deleted === undefined ? {} : { deletedAt: deleted ? now : null }),
      ...(tip === undefined ? {} : { tipId: tip }),
    },
  })
  return count > 0
}

/** Removes for good what was deleted longer ago than it can be brought back, memories included. Returns how many conversations. */
export async function removeDeletedConversations(database: Database, now: Date, dryRun: boolean): Promise<number> {
  const where = { deletedAt: { lt: new Date(now.getTime() - keptAfterDeletionMilliseconds) } }
  if (dryRun) return database.conversation.count({ where })
  const old = await database.conversation.findMany({
    where,
    select: { id: true, messages: { select: { id: true, components: { select: { id: true } } } } },
  })
  const messages = old.flatMap((conversation) => conversation.messages)
  const targets = messages.flatMap(({ id, components }) => [id, ...components.map((component) => component.id)])
  await database.$transaction([
    database.memory.deleteMany({ where: { messageId: { in: messages.map(({ id }) => id) } } }),
    database.rating.deleteMany({ where: { target: { in: targets } } }),
    database.conversation.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } }),
  ])
  return old.length
}
