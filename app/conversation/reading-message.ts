import type { UIMessage } from 'ai'
import type { MessageView, ReadingParts } from '#readings/client'

/** A message of the thread. `metadata` is there for messages that came from storage; its id is the server's. */
export type ReadingMessage = UIMessage<{ status: MessageView['status']; id: string } | undefined, ReadingParts>

/** Stored messages as the thread holds them, so that a reload shows what the stream showed. */
export function toReadingMessages(messages: MessageView[]): ReadingMessage[] {
  return messages.map((message) => ({
    id: message.id,
    role: message.role,
    metadata: { status: message.status, id: message.id },
    parts: message.role === 'user' ? [{ type: 'text', text: message.text }] : (message.parts as ReadingMessage['parts']),
  }))
}

export function textOfMessage(message: ReadingMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

/** What an answer said at its start: the ids under which the server knows it. */
export function startOf(message: ReadingMessage | undefined): ReadingParts['started'] | null {
  for (const part of message?.parts ?? []) if (part.type === 'data-started') return part.data
  return null
}

/** The id under which the server knows this answer. */
export function answerIdOf(message: ReadingMessage): string {
  return startOf(message)?.answer ?? message.metadata?.id ?? message.id
}

/** The id under which the server knows the question at this place of the thread; null until its answer has begun. */
export function questionIdAt(messages: readonly ReadingMessage[], index: number): string | null {
  return messages[index]?.metadata?.id ?? startOf(messages[index + 1])?.question ?? null
}

/** The sentences of an answer as they are said aloud or copied, one a line. */
export function sentencesOf(message: ReadingMessage): string[] {
  return message.parts.flatMap((part) => (part.type === 'data-sentence' ? [part.data.segments.map(({ text }) => text).join('')] : []))
}
