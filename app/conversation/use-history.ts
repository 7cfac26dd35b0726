'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { ConversationView } from '#readings/client'
import { useQueryCache } from '../cache/cache-context.tsx'
import { conversationsQuery, keepNewest, threadQuery } from '../cache/conversation-queries.ts'
import { inOrder } from '../request/in-order.ts'
import { postJson } from '../request/post-json.ts'
import { orderConversations } from './order-conversations.ts'

const undoMilliseconds = 10_000
const restMilliseconds = 3_000

export interface History {
  conversations: ConversationView[]
  /** The one that was deleted last and can be brought back. */
  deleted: ConversationView | null
  failed: boolean
  rename: (id: string, title: string) => void
  pin: (id: string, pinned: boolean) => void
  remove: (id: string) => void
  undo: () => void
}

/** The list of conversations and what is done with it: shown at once, told to the server, and taken back when the server does not take it. */
export function useHistory(drawn: ConversationView[], current: string | null): History {
  const cache = useQueryCache()
  const router = useRouter()
  const { data: conversations = drawn } = useQuery({ ...conversationsQuery, enabled: false, initialData: drawn })
  const [deleted, setDeleted] = useState<ConversationView | null>(null)
  const [failed, setFailed] = useState(false)
  const [sendInOrder] = useState(inOrder)

  useEffect(() => {
    cache.keep(conversationsQuery.queryKey, drawn)
    let over = false
    const timer = setTimeout(() => void keepNewest(cache.client, drawn, () => over), restMilliseconds)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [cache, drawn])
  useEffect(() => {
    if (!deleted) return
    const timer = setTimeout(() => setDeleted(null), undoMilliseconds)
    return () => clearTimeout(timer)
  }, [deleted])

  /** Whether the server took it. */
  async function change(id: string, body: object, after: ConversationView[]): Promise<boolean> {
    setFailed(false)
    cache.keep(conversationsQuery.queryKey, orderConversations(after))
    const answer = await sendInOrder(() => postJson(`/api/conversations/${id}`, body, { method: 'PATCH', keepalive: true }))
    if (answer.ok) return true
    setFailed(true)
    cache.keep(conversationsQuery.queryKey, conversations)
    // What was changed since may have been taken: the list is as the server has it, once it says so.
    void cache.client.fetchQuery({ ...conversationsQuery, staleTime: 0 }).catch(() => null)
    return false
  }
  const changed = (id: string, members: Partial<ConversationView>) =>
    conversations.map((conversation) => (conversation.id === id ? { ...conversation, ...members } : conversation))
  return {
    conversations,
    deleted,
    failed,
    rename: (id, title) => void change(id, { title }, changed(id, { title })),
    pin: (id, pinned) => void change(id, { pinned }, changed(id, { pinned })),
    remove: (id) => {
      setDeleted(conversations.find((conversation) => conversation.id === id) ?? null)
      void change(
        id,
        { deleted: true },
        conversations.filter((conversation) => conversation.id !== id),
      ).then((isTaken) => {
        if (!isTaken) return setDeleted(null)
        cache.forget(threadQuery(id).queryKey)
        if (id === current) router.push('/')
      })
    },
    undo: () => {
      if (!deleted) return
      setDeleted(null)
      void change(deleted.id, { deleted: false }, [...conversations, deleted])
    },
  }
}
