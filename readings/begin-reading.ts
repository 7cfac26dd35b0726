import { CubeError, createId, type Database, type PersonSeal, sealForPerson } from '#kernel'
import type { Locale } from '#templates'
import { type AnswerInWork, answersInWork, endAnswer, reserveAnswer } from './answers-in-work.ts'
import { keepQuestion, openConversation, readTurns, type Turn } from './conversations.ts'
import { idOfKey } from './id-of-key.ts'
import { readProfile } from './profiles.ts'

export interface ReadingRequest {
  personId: string
  conversation: string | null
  profile: string | null
  text: string
  /** The id of an answer to write anew, in place of asking again. */
  replaces: string | null
  /** The id of a question to ask in other words, as another branch. */
  edits?: string | null
  /** The answer that the question follows; without it, the end of the branch that is shown. */
  after?: string | null
  /** Made by the browser for this question: sent again with the same one, it is the same question. */
  key?: string | null
  locale: Locale
  now: Date
  /** Where the person is; null or absent: where they were born. */
  zone?: string | null
  /** The network that somebody without an account asks from: what it lets the model use is counted too. */
  network?: string | null
  /** The person lets names go to a model. */
  namesAllowed?: boolean
  /** Every purpose that the person consents to, asked anew whenever it counts, since it may be taken back meanwhile; absent: none beside the reading itself. */
  consents?: () => Promise<readonly string[]>
  device?: 'phone' | 'tablet' | 'computer' | null
  /** The widest role of the person. */
  role?: string
}

/** A question that is stored and waits for its answer. */
export interface OpenReading extends ReadingRequest {
  conversation: string
  question: string
  answer: string
  seal: PersonSeal
  /** What was said before in this conversation, oldest first. */
  turns: Turn[]
  stop: AbortController
}

export type ReadingRefusal = 'conversation-unknown' | 'profile-unknown' | 'answer-unknown'
export type BegunReading = { ok: true; reading: OpenReading } | { ok: false; refusal: ReadingRefusal }

/**
 * Stores the question before anything is computed, so that nothing typed is lost. Ids of another person are unknown here.
 * Throws `answer-in-work` when the question with this key is being answered.
 */
export async function beginReading(database: Database, request: ReadingRequest): Promise<BegunReading> {
  const { personId, key } = request
  const idFor = (kind: 'answer' | 'conversation' | 'question') => (key ? idOfKey(personId, key, kind) : createId())
  const answer = idFor('answer')
  const work = reserveAnswer(answer, personId)
  if (!work) throw new CubeError('answer-in-work', 'This question is being answered.', { status: 409 })
  const begun = await openReading(database, request, { answer, conversation: idFor('conversation'), question: idFor('question'), work }).catch(
    (error: unknown) => {
      endAnswer(answer)
      throw error
    },
  )
  if (!begun.ok) endAnswer(answer)
  return begun
}

async function openReading(
  database: Database,
  request: ReadingRequest,
  { answer, work, ...ids }: { answer: string; conversation: string; question: string; work: AnswerInWork },
): Promise<BegunReading> {
  const { personId } = request
  const seal = await sealForPerson(database, personId)
  if (request.profile && !(await readProfile(database, personId, request.profile))) return { ok: false, refusal: 'profile-unknown' }
  const opened = await openConversation(database, personId, { ...request, id: ids.conversation })
  if (!opened) return { ok: false, refusal: 'conversation-unknown' }
  const place = { after: request.after ?? null, edits: request.edits ?? null, replaces: request.replaces }
  const kept = await keepQuestion(database, seal, { ...request, ...place, ...ids, conversation: opened.id, fresh: opened.fresh, answer })
  if (!kept) return { ok: false, refusal: 'answer-unknown' }
  const turns = await readTurns(database, seal, { personId, conversation: opened.id, upTo: kept.parent })
  const { question, text } = kept
  return {
    ok: true,
    reading: { ...request, text, profile: opened.profileId, conversation: opened.id, question, answer, seal, turns, stop: work.stop },
  }
}

/** Stops an answer of this person that is being written here. */
export function stopAnswer(personId: string, answer: string): boolean {
  const work = answersInWork().get(answer)
  if (work?.personId !== personId) return false
  work.stop.abort()
  return true
}
