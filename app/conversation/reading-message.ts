import type { UIMessage } from 'ai'
import type { MessageView, ReadingParts } from '#readings/client'

/** A message of the thread. `metadata` is there for messages that came from storage. */
export type ReadingMessage = UIMessage<{ status: MessageView['status'] } | undefined, ReadingParts>

/** Stored messages as the thread holds them, so that a reload shows what the stream showed. */
export function toReadingMessages(messages: MessageView[]): ReadingMessage[] {
  return messages.map((message) => ({
    id: message.id,
    role: message.role,
    metadata: { status: message.status },
    parts: message.role === 'user' ? [{ type: 'text', text: message.text }] : (message.parts as ReadingMessage['parts']),
  }))
}

export function textOfMessage(message: ReadingMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

/** The id under which the server knows this answer. */
export function answerIdOf(message: ReadingMessage): string {
  for (const part of message.parts) if (part.type === 'data-started') return part.data.answer
  return message.id
}
