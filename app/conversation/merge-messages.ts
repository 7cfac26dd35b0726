import { answerIdOf, type ReadingMessage } from './reading-message.ts'

/**
 * What is stored, in the identity of what is shown: a message keeps its key and a component its address, so that nothing already
 * on the page is drawn again. Another branch in the same place is another message.
 */
export function mergeMessages(shown: ReadingMessage[], stored: ReadingMessage[]): ReadingMessage[] {
  return stored.map((message, index) => {
    const twin = shown[index]
    if (!twin || twin.role !== message.role || !isSame(twin, message)) return message
    const started = twin.parts.filter((part) => part.type === 'data-started')
    const sources = new Map(twin.parts.flatMap((part) => (part.type === 'data-component' ? [[part.data.id, part.data.source] as const] : [])))
    const parts = message.parts.map((part) =>
      part.type === 'data-component' ? { ...part, data: { ...part.data, source: sources.get(part.data.id) ?? part.data.source } } : part,
    )
    return { ...message, id: twin.id, parts: [...started, ...parts] }
  })
}

/** A question that has not been stored yet may become any stored one. */
function isSame(shown: ReadingMessage, stored: ReadingMessage): boolean {
  if (shown.role === 'user') return shown.metadata === undefined || shown.metadata.id === stored.metadata?.id
  return answerIdOf(shown) === answerIdOf(stored)
}
