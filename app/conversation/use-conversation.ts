'use client'

import { useChat } from '@ai-sdk/react'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ConversationView, MessageView } from '#readings/client'
import { useMessages } from '../messages/messages-context.tsx'
import { getJson, postJson } from '../request/post-json.ts'
import { arrangeAnswer, isWhole } from './arrange-answer.ts'
import type { Asking, LiveConversation } from './conversation-store.ts'
import { mergeMessages } from './merge-messages.ts'
import { answerIdOf, type ReadingMessage, toReadingMessages } from './reading-message.ts'

const firstAskMilliseconds = 300
const askAgainMilliseconds = 2_000

export interface ConversationControls {
  messages: ReadingMessage[]
  writing: boolean
  /** The line was cut: what arrived stays, the rest is fetched as soon as there is a line again. */
  cut: boolean
  /** Why the last question was not taken, in the person's language; empty when the server could not be reached. */
  refusal: string | null
  send: (text: string) => void
  stop: () => void
  continueAnswer: (message: ReadingMessage) => void
}

/** A conversation with its asking, stopping, and the way back after a cut line. */
export function useConversation(conversation: LiveConversation, profile: string | null): ConversationControls {
  const { locale } = useMessages()
  const router = useRouter()
  const {
    messages,
    status,
    error,
    sendMessage,
    regenerate,
    stop: abort,
    setMessages,
    clearError,
  } = useChat<ReadingMessage>({ chat: conversation.chat, throttle: 40 })
  const [cut, setCut] = useState(false)
  const writing = status === 'submitted' || status === 'streaming'
  const last = messages.at(-1)

  const reload = useCallback(async (): Promise<boolean> => {
    if (!conversation.id) return false
    const answer = await getJson<{ conversation: ConversationView; messages: MessageView[] }>(`/api/conversations/${conversation.id}`)
    if (!answer.ok) return false
    setMessages((shown) => mergeMessages(shown, toReadingMessages(answer.value.messages)))
    return answer.value.messages.at(-1)?.status !== 'writing'
  }, [conversation, setMessages])

  // An answer that this tab does not hear is still being written: after a cut line, or when the page was opened in the middle of it.
  const unheard = !writing && (cut || (last?.role === 'assistant' && last.metadata?.status === 'writing'))
  useEffect(() => {
    if (!unheard) return
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const ask = async () => {
      const finished = await reload()
      if (over) return
      if (finished) {
        setCut(false)
        clearError()
      } else timer = setTimeout(ask, askAgainMilliseconds)
    }
    timer = setTimeout(ask, firstAskMilliseconds)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [unheard, reload, clearError])

  const refusal = error ? refusalIn(error) : null
  useEffect(() => {
    if (!error) return
    if (refusal === '' && conversation.chat.lastMessage?.role === 'assistant') setCut(true)
    else setMessages((thread) => (thread.at(-1)?.role === 'user' ? thread.slice(0, -1) : thread))
  }, [error, refusal, conversation, setMessages])

  // An answer told to its end may have made a profile or a title: the columns beside it are drawn anew. One that stopped short was cut.
  const wasWriting = useRef(false)
  const stopped = useRef(false)
  useEffect(() => {
    if (wasWriting.current && !writing && !error) {
      const answer = conversation.chat.lastMessage
      if (answer?.role === 'assistant' && isWhole(arrangeAnswer(answer.parts))) router.refresh()
      else if (!stopped.current && conversation.id) setCut(true)
    }
    if (writing && !wasWriting.current) stopped.current = false
    wasWriting.current = writing
  }, [writing, error, conversation, router])

  const asking = (replaces: string | null): { body: Asking } => ({ body: { profile, locale, replaces } })
  return {
    messages,
    writing,
    cut,
    refusal: cut ? null : refusal,
    send: (text) => {
      clearError()
      setCut(false)
      void sendMessage({ text }, asking(null))
    },
    stop: () => {
      stopped.current = true
      void abort()
      if (last?.role === 'assistant') void postJson('/api/chat/stop', { answer: answerIdOf(last) }).then(reload)
    },
    continueAnswer: (message) => {
      clearError()
      void regenerate({ messageId: message.id, ...asking(answerIdOf(message)) })
    },
  }
}

/** The route's own sentence, when it answered; an empty string when nothing sensible came back. */
function refusalIn(error: Error): string {
  try {
    const body = JSON.parse(error.message) as { error?: { message?: string } }
    return body.error?.message ?? ''
  } catch {
    return ''
  }
}
