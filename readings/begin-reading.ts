import { type Database, type PersonSeal, sealForPerson } from '#kernel'
import type { Locale } from '#templates'
import { answersInWork, keepQuestion, openConversation, readTurns, type Turn } from './conversations.ts'
import { readProfile } from './profiles.ts'

export interface ReadingRequest {
  personId: string
  conversation: string | null
  profile: string | null
  text: string
  /** The id of an answer to write anew, in place of asking again. */
  replaces: string | null
  locale: Locale
  now: Date
  /** The person lets names go to a model. */
  namesAllowed?: boolean
}

/** A question that is stored and waits for its answer. */
export interface OpenReading extends ReadingRequest {
  conversation: string
  answer: string
  seal: PersonSeal
  /** What was said before in this conversation, oldest first. */
  turns: Turn[]
  stop: AbortController
}

export type ReadingRefusal = 'conversation-unknown' | 'profile-unknown' | 'answer-unknown'
export type BegunReading = { ok: true; reading: OpenReading } | { ok: false; refusal: ReadingRefusal }

/** Stores the question before anything is computed, so that nothing typed is lost. Ids of another person are unknown here. */
export async function beginReading(database: Database, request: ReadingRequest): Promise<BegunReading> {
  const { personId } = request
  const seal = await sealForPerson(database, personId)
  if (request.profile && !(await readProfile(database, personId, request.profile))) return { ok: false, refusal: 'profile-unknown' }
  const conversation = await openConversation(database, personId, { ...request, title: request.text })
  if (!conversation) return { ok: false, refusal: 'conversation-unknown' }
  const turns = conversation.fresh ? [] : await readTurns(database, seal, { personId, conversation: conversation.id, before: request.replaces })
  const kept = await keepQuestion(database, seal, { ...request, conversation: conversation.id, fresh: conversation.fresh })
  if (!kept) return { ok: false, refusal: 'answer-unknown' }
  const stop = new AbortController()
  answersInWork().set(kept.answer, { personId, stop })
  const profile = conversation.profileId
  return { ok: true, reading: { ...request, text: kept.question, profile, conversation: conversation.id, answer: kept.answer, seal, turns, stop } }
}

/** Stops an answer of this person that is being written here. */
export function stopAnswer(personId: string, answer: string): boolean {
  const work = answersInWork().get(answer)
  if (work?.personId !== personId) return false
  work.stop.abort()
  return true
}
