import type { StoredThread } from '#readings/client'
import { getJson, type Refusal, refusalIn } from '../request/post-json.ts'
import { arrangeAnswer, isWhole } from './arrange-answer.ts'
import { askLastQuestion, type LiveConversation, rejoinAnswer } from './conversation-store.ts'

const firstPauseMilliseconds = 200
const longestPauseMilliseconds = 3_000
/** How often a question is sent again of which the server has said nothing. */
const mostAttemptsToAsk = 4

/** `whole`: what there is of the answer is shown. `lost`: the question was not taken and is the person's to send again. */
export type ReconnectEnd = 'whole' | 'lost'

/**
 * The way back to an answer, until it is there or `leaving` is aborted. With `rejoin` it is heard on from the part where it was cut; one
 * that had not begun is asked for again with its key, which asks nothing twice; one that is no longer told is read from what is stored.
 */
export async function reconnect(
  conversation: LiveConversation,
  { rejoin, leaving, show }: { rejoin: boolean; leaving: AbortSignal; show: (thread: StoredThread) => void },
): Promise<ReconnectEnd> {
  const { line } = conversation
  let told = rejoin
  for (let attempt = 0; !leaving.aborted; attempt++) {
    await pause(Math.min(firstPauseMilliseconds * 2 ** attempt, longestPauseMilliseconds), leaving)
    if (leaving.aborted) break
    if (conversation.answer === null) {
      if (!conversation.asking || conversation.stopping || attempt >= mostAttemptsToAsk) return 'lost'
      await askLastQuestion(conversation, conversation.asking)
      const { error } = line.now()
      if (error && conversation.answer === null && refusalOf(error)) return 'lost'
      if (error) continue
    } else if (told) {
      await rejoinAnswer(conversation)
      if (line.now().error) continue
    }
    told = false
    if (isWholeAnswer(conversation)) return 'whole'
    const read = await getJson<StoredThread>(`/api/conversations/${conversation.id}`)
    if (!read.ok) continue
    if (read.value.messages.find(({ id }) => id === conversation.answer)?.status === 'writing') continue
    if (!leaving.aborted) show(read.value)
    return 'whole'
  }
  return 'whole'
}

/** Whether the last message is an answer with everything that an answer has. */
export function isWholeAnswer({ line }: LiveConversation): boolean {
  const answer = line.now().messages.at(-1)
  return answer?.role === 'assistant' && isWhole(arrangeAnswer(answer.parts))
}

/** Over at once when the browser says that there is a line again. */
function pause(milliseconds: number, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer)
      window.removeEventListener('online', over)
      leaving.removeEventListener('abort', over)
      resolve()
    }
    const timer = setTimeout(over, milliseconds)
    window.addEventListener('online', over)
    leaving.addEventListener('abort', over)
  })
}

/** What the route itself said, when it answered; null when nothing sensible came back. */
export function refusalOf(error: Error): Refusal | null {
  try {
    return refusalIn(JSON.parse(error.message))
  } catch {
    return null
  }
}
