'use client'

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ConversationView, StoredThread } from '#readings/client'
import { getJson } from '../request/post-json.ts'

async function read<Value>(path: string): Promise<Value> {
  const answer = await getJson<Value>(path)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** The list of what was talked about. */
export const conversationsQuery = queryOptions({
  queryKey: ['conversations'],
  queryFn: () => read<ConversationView[]>('/api/conversations'),
})

/** One conversation with all its branches. */
export function threadQuery(id: string) {
  return queryOptions({
    queryKey: ['conversation', id],
    queryFn: () => read<StoredThread>(`/api/conversations/${id}`),
  })
}

const keptReadings = 12

/** Fetches the newest conversations that are not in the cache as they are now, one after the other, so that they can be read without a line. */
export async function keepNewest(client: QueryClient, conversations: ConversationView[], over: () => boolean): Promise<void> {
  for (const { id, updatedAt } of conversations.slice(0, keptReadings)) {
    if (over()) return
    const query = threadQuery(id)
    const known = await client.ensureQueryData(query).catch(() => null)
    if (known && known.conversation.updatedAt !== updatedAt) await client.fetchQuery({ ...query, staleTime: 0 }).catch(() => null)
  }
}
