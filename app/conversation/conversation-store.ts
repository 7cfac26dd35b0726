'use client'

import { postJson } from '../request/post-json.ts'
import { keepStored, readStored, removeStored } from '../request/use-stored-state.ts'
import { type AnswerLine, openAnswerLine } from './answer-line.ts'
import { type ReadingMessage, textOfMessage } from './reading-message.ts'

/** One conversation of this tab. It lives as long as the page, so a change of address or language never cuts an answer. */
export interface LiveConversation {
  id: string | null
  /** Under which its unsent text is kept; does not change when the server names the conversation. */
  key: string
  line: AnswerLine
  /** What was asked for last. */
  asking: Asking | null
  /** The thread before what was asked for last, until that is taken. */
  earlier: ReadingMessage[] | null
  /** Other words for a question of the thread, until they are taken. */
  edited: Edited | null
  /** It was to be stopped before it had a name. */
  stopping: boolean
  /** The answer that was asked for last, once it has begun, and how many of its parts have arrived. */
  answer: string | null
  heard: number
}

/** Other words for a message of the thread. */
export interface Edited {
  message: string
  text: string
}

/** What a question is sent with, beside its text. */
export interface Asking {
  profile: string | null
  locale: string
  /** The same for every attempt to ask the same. */
  key: string
  after: string | null
  replaces: string | null
  edits: string | null
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
  const line = openAnswerLine(messages, (part) => {
    conversation.heard++
    if (part.type !== 'data-started') return
    Object.assign(conversation, { answer: part.data.answer, earlier: null, edited: null })
    if (conversation.stopping) tellStop(part.data.answer)
    removeStored(askingName(conversation))
    nameConversation(conversation, part.data.conversation)
  })
  const unasked = { asking: null, earlier: null, edited: null, stopping: false, answer: null, heard: 0 }
  const conversation: LiveConversation = { id, key: id ?? 'new', ...unasked, line }
  return conversation
}

/** Puts a question below these messages. What is shown now without an open question, and the words of an edit, are kept until it is taken. */
export function putQuestion(conversation: LiveConversation, before: ReadingMessage[], question: ReadingMessage, edited: Edited | null): void {
  const { line } = conversation
  Object.assign(conversation, { earlier: conversation.earlier ?? line.now().messages, edited, stopping: false })
  line.setMessages(() => [...before, question])
}

/** A question that was not taken is the person's to send again: the thread is as it was before it. */
export function giveBack(conversation: LiveConversation): void {
  const { earlier } = conversation
  conversation.earlier = null
  if (earlier) conversation.line.setMessages(() => earlier)
}

/** Stops the answer that is being written; one that has no name yet is stopped as soon as it has. */
export function stopAnswer(conversation: LiveConversation): void {
  conversation.stopping = true
  if (conversation.answer === null) return
  conversation.line.stop()
  tellStop(conversation.answer)
}

function tellStop(answer: string): void {
  void postJson('/api/chat/stop', { answer }, { keepalive: true })
}

/** Asks what the last question of the thread says; with the same `asking` again, it is the same question. */
export function askLastQuestion(conversation: LiveConversation, asking: Asking): Promise<void> {
  Object.assign(conversation, { asking, answer: null, heard: 0 })
  const question = conversation.line.now().messages.findLast((message) => message.role === 'user')
  const body = JSON.stringify({ conversation: conversation.id, text: question ? textOfMessage(question) : '', ...asking })
  return conversation.line.ask((signal) => fetch('/api/chat', { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal }))
}

/** Hears the rest of the answer that had begun. */
export function rejoinAnswer(conversation: LiveConversation): Promise<void> {
  const headers = { 'last-event-id': String(conversation.heard) }
  return conversation.line.rejoin((signal) => fetch(`/api/chat/${conversation.answer}`, { headers, signal }))
}

function nameConversation(conversation: LiveConversation, id: string) {
  if (conversation.id === id) return
  conversation.id = id
  live.set(id, conversation)
  if (unnamed === conversation) unnamed = null
  window.history.replaceState(null, '', `/c/${id}`)
}

function askingName({ key }: LiveConversation): string {
  return `asking/${key}`
}

/**
 * The key of a question, for its first attempt and every later one. It outlives a reload: whoever sends the same words again, because
 * nothing came back, asks the same question.
 */
export function keyOfQuestion(conversation: LiveConversation, text: string): string {
  const name = askingName(conversation)
  const kept = readStored<{ text: string; key: string }>(name)
  if (kept?.text === text) return kept.key
  const key = createKey()
  keepStored(name, { text, key })
  return key
}

export function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
