import type { MessageKey } from '../messages/translate.ts'
import { arrangeAnswer, isWhole } from './arrange-answer.ts'
import type { ReadingMessage } from './reading-message.ts'

/** What is said of the last answer to whoever does not see it; null where there is nothing to say. */
export function endOfThread(last: ReadingMessage | undefined, { writing, cut }: { writing: boolean; cut: boolean }): MessageKey | null {
  if (writing) return 'composer.writing'
  if (cut) return 'thread.cut'
  if (last?.role !== 'assistant') return null
  return isWhole(arrangeAnswer(last.parts)) ? 'thread.finished' : 'thread.stopped'
}
