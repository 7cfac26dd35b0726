import { createUIMessageStream, createUIMessageStreamResponse, type UIMessage } from 'ai'
import { log } from '#kernel'
import type { ReadingParts, StoredPart } from '#readings'

/** The parts of an answer as a UI message stream. Its n-th data part has the number n for `last-event-id`. */
export function answerResponse(parts: AsyncIterable<StoredPart>): Response {
  const stream = createUIMessageStream<UIMessage<unknown, ReadingParts>>({
    async execute({ writer }) {
      for await (const part of parts) writer.write(part)
    },
    onError(error) {
      log.error('answer-stream-failed', error)
      return 'unexpected'
    },
  })
  return createUIMessageStreamResponse({ stream, headers: { 'cache-control': 'no-store, no-transform' } })
}
