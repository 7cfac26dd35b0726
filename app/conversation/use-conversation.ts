'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { newestEnd, type RatingView, type StoredThread, versionsOf } from '#readings/client'
import { useQueryCache } from '../cache/cache-context.tsx'
import { threadQuery } from '../cache/conversation-queries.ts'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson, type Refusal } from '../request/post-json.ts'
import { nextMessageId } from './answer-line.ts'
import {
  type Asking,
  askLastQuestion,
  createKey,
  type Edited,
  giveBack,
  keyOfQuestion,
  type LiveConversation,
  putQuestion,
  stopAnswer,
} from './conversation-store.ts'
import { mergeMessages } from './merge-messages.ts'
import { answerIdOf, questionIdAt, type ReadingMessage, textOfMessage, toReadingMessages } from './reading-message.ts'
import { isWholeAnswer, reconnect, refusalOf } from './reconnect.ts'
import { shownMessages } from './shown-messages.ts'

/** Which of several versions of a message is shown. */
export interface Versions {
  ids: string[]
  place: number
}

export interface ConversationControls {
  messages: ReadingMessage[]
  writing: boolean
  /** The line was cut: what arrived stays, the rest is fetched as soon as there is a line again. */
  cut: boolean
  /** Why the last question was not taken; without a message when the server could not be reached. */
  refusal: Refusal | null
  /** What was refused is past. */
  forgetRefusal: () => void
  /** Other words for a question, which were not taken. */
  edited: Edited | null
  forgetEdit: () => void
  ratings: Record<string, RatingView>
  send: (text: string) => void
  stop: () => void
  /** Has an answer written anew; the one that is there stays beside it. */
  answerAnew: (message: ReadingMessage) => void
  /** Asks a question of the thread in other words; what followed the first words stays beside it. */
  askAnew: (message: ReadingMessage, text: string) => void
  /** Null: there is one version only. */
  versionsAt: (index: number) => Versions | null
  showVersion: (id: string) => void
}

const unreached: Refusal = { code: 'offline', message: '' }

/** Why this tab does not have all of an answer: its line was cut, its page was opened in the middle, or its stream ended before the answer. */
type Behind = 'cut' | 'opened' | 'short'

/** A conversation with its asking, stopping, branching, and the way back after a cut line. */
export function useConversation(conversation: LiveConversation, profile: string | null, stored: StoredThread | null): ConversationControls {
  const { locale } = useMessages()
  const router = useRouter()
  const cache = useQueryCache()
  const { line } = conversation
  const { messages, status, error } = useSyncExternalStore(line.subscribe, line.shown, line.shown)
  const [behind, setBehind] = useState<Behind | null>(null)
  const writing = status === 'submitted' || status === 'streaming'
  const last = messages.at(-1)

  // What the server drew with the page goes into every layer of the cache; from there the thread takes it, unless it is being written.
  const { data: thread } = useQuery({ ...threadQuery(conversation.id ?? ''), enabled: false, initialData: stored ?? undefined })
  useEffect(() => {
    if (stored) cache.keep(threadQuery(stored.conversation.id).queryKey, stored)
  }, [cache, stored])
  const show = useCallback((read: StoredThread) => line.setMessages((shown) => mergeMessages(shown, toReadingMessages(shownMessages(read)))), [line])
  // A question that failed stays open until it is given back or asked again.
  const open = error !== null && last?.role === 'user'
  const quiet = !writing && !behind && !open
  useEffect(() => {
    if (quiet && thread && thread.conversation.id === conversation.id && isAsNew(thread, line.now().messages.at(-1))) show(thread)
  }, [thread, quiet, conversation, line, show])

  const refresh = router.refresh
  const refusal = error ? refusalOf(error) : null
  useEffect(() => {
    if (!error) return
    if (refusal) giveBack(conversation)
    else if (isWholeAnswer(conversation)) {
      // Cut behind its last part: there is nothing to go back for.
      line.clearError()
      refresh()
    } else setBehind(error instanceof TypeError ? 'cut' : 'short')
  }, [error, refusal, conversation, line, refresh])

  // The page was opened in the middle of an answer: it is heard from its beginning.
  const unheard = !writing && !behind && last?.role === 'assistant' && last.metadata?.status === 'writing'
  useEffect(() => {
    if (!unheard || !last) return
    Object.assign(conversation, { answer: answerIdOf(last), heard: 0 })
    line.setMessages((shown) => shown.slice(0, -1))
    setBehind('opened')
  }, [unheard, last, conversation, line])

  useEffect(() => {
    if (!behind) return
    const leaving = new AbortController()
    const take = (read: StoredThread) => {
      cache.keep(threadQuery(read.conversation.id).queryKey, read)
      show(read)
    }
    void reconnect(conversation, { rejoin: behind !== 'short', leaving: leaving.signal, show: take }).then((end) => {
      if (leaving.signal.aborted) return
      setBehind(null)
      if (end === 'whole') line.clearError()
      else giveBack(conversation)
    })
    return () => leaving.abort()
  }, [behind, conversation, cache, line, show])

  // An answer told to its end may have made a profile or a title: the columns beside it are drawn anew. One that stopped short was cut.
  const wasWriting = useRef(false)
  useEffect(() => {
    if (wasWriting.current && !writing && !error) {
      if (isWholeAnswer(conversation)) refresh()
      else if (conversation.answer) setBehind((before) => before ?? 'short')
    }
    wasWriting.current = writing
  }, [writing, error, conversation, refresh])

  /** Asks a question below these messages. */
  function ask(before: ReadingMessage[], question: ReadingMessage, place: Partial<Asking>, edited: Edited | null = null): void {
    setBehind(null)
    putQuestion(conversation, before, question, edited)
    const key = place.replaces || place.edits ? createKey() : keyOfQuestion(conversation, textOfMessage(question))
    void askLastQuestion(conversation, { profile, locale, key, after: null, replaces: null, edits: null, ...place })
  }
  const questionOf = (text: string): ReadingMessage => ({ id: nextMessageId(), role: 'user', parts: [{ type: 'text', text }] })

  const tree = thread?.messages
  const serverIds = useMemo(() => messages.map((message, index) => serverIdAt(messages, message, index)), [messages])
  return {
    messages,
    writing: writing || behind === 'opened',
    cut: behind === 'cut' && !writing,
    refusal: !error || behind || open ? null : (refusal ?? unreached),
    forgetRefusal: line.clearError,
    edited: conversation.edited,
    forgetEdit: () => {
      conversation.edited = null
    },
    ratings: thread?.ratings ?? {},
    send: (text) => {
      const before = messages.findLast((message) => message.role === 'assistant')
      ask(messages, questionOf(text), { after: before ? answerIdOf(before) : null })
    },
    stop: () => stopAnswer(conversation),
    answerAnew: (message) => {
      const at = messages.indexOf(message) - 1
      const question = messages[at]
      if (question) ask(messages.slice(0, at), question, { replaces: answerIdOf(message) })
    },
    askAnew: (message, text) => {
      const at = messages.indexOf(message)
      const id = questionIdAt(messages, at)
      if (id) ask(messages.slice(0, at), questionOf(text), { edits: id }, { message: message.id, text })
    },
    versionsAt: (index) => {
      const id = serverIds[index]
      const ids = tree && id ? versionsOf(tree, id) : []
      return id && ids.length > 1 ? { ids, place: ids.indexOf(id) } : null
    },
    showVersion: (id) => {
      if (!thread || writing) return
      const tip = newestEnd(thread.messages, id)
      cache.keep(threadQuery(thread.conversation.id).queryKey, { ...thread, tip })
      void postJson(`/api/conversations/${thread.conversation.id}`, { tip }, { method: 'PATCH', keepalive: true })
    },
  }
}

/** What is stored is not taken while it lacks the answer that this tab has just heard. */
function isAsNew(thread: StoredThread, shown: ReadingMessage | undefined): boolean {
  if (shown?.role !== 'assistant') return true
  const stored = thread.messages.find(({ id }) => id === answerIdOf(shown))
  return stored !== undefined && (stored.status !== 'writing' || shown.metadata !== undefined)
}

function serverIdAt(messages: ReadingMessage[], message: ReadingMessage, index: number): string | null {
  return message.role === 'user' ? questionIdAt(messages, index) : answerIdOf(message)
}
