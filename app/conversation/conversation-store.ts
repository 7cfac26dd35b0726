'use client'

import { Chat } from '@ai-sdk/react'
import { DefaultChatTransport } from 'ai'
import { type ReadingMessage, textOfMessage } from './reading-message.ts'

/** One conversation of this tab. It lives as long as the page, so a change of address or language never cuts an answer. */
export interface LiveConversation {
  id: string | null
  /** Under which its unsent text is kept; does not change when the server names the conversation. */
  key: string
  chat: Chat<ReadingMessage>
}

/** What a question is sent with, beside its text. */
export interface Asking {
  profile: string | null
  locale: string
  replaces: string | null
}

const live = new Map<string, LiveConversation>()
let unnamed: LiveConversation | null = null

/** The conversation at an address; `null` is the one that has not been named by the server yet. */
export function conversationAt(id: string | null, stored: ReadingMessage[]): LiveConversation {
  if (typeof window === 'undefined') return createConversation(id, stored)
  if (id === null) {
    unnamed ??= createConversation(null, [])
    return unnamed
  }
  const known = live.get(id)
  if (known) return known
  const created = createConversation(id, stored)
  live.set(id, created)
  return created
}

/** Leaves an unnamed conversation behind, so that the next one starts empty. */
export function startAfresh() {
  unnamed = null
}

function createConversation(id: string | null, messages: ReadingMessage[]): LiveConversation {
  const conversation: LiveConversation = {
    id,
    key: id ?? 'new',
    chat: new Chat<ReadingMessage>({
      id: id ?? undefined,
      messages,
      transport: new DefaultChatTransport<ReadingMessage>({
        api: '/api/chat',
        prepareSendMessagesRequest: ({ messages: thread, body }) => {
          const question = thread.findLast((message) => message.role === 'user')
          const asking: Asking = { profile: null, locale: 'ko', replaces: null, ...body }
          return { body: { conversation: conversation.id, text: question ? textOfMessage(question) : '', ...asking } }
        },
      }),
      onData: (part) => {
        if (part.type === 'data-started') nameConversation(conversation, part.data.conversation)
      },
    }),
  }
  return conversation
}

function nameConversation(conversation: LiveConversation, id: string) {
  if (conversation.id === id) return
  conversation.id = id
  live.set(id, conversation)
  if (unnamed === conversation) unnamed = null
  window.history.replaceState(null, '', `/c/${id}`)
}
