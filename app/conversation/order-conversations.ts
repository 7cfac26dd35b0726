import type { ConversationView } from '#readings/client'

/** The pinned ones, then the newest first. */
export function orderConversations(conversations: readonly ConversationView[]): ConversationView[] {
  return conversations.toSorted((one, other) => Number(other.pinned) - Number(one.pinned) || other.updatedAt.localeCompare(one.updatedAt))
}
