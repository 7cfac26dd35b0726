import { type Database, log } from '#kernel'
import { answersInWork, followAnswer, tellPart } from './answers-in-work.ts'
import type { OpenReading } from './begin-reading.ts'
import type { StoredPart } from './client.ts'
import { replayAnswer } from './conversations.ts'
import { createReading } from './create-reading.ts'
import { idOfKey } from './id-of-key.ts'

/** Writes an answer to its end, whoever listens, and returns what is told of it from the beginning. */
export function tellAnswer(database: Database, reading: OpenReading): AsyncGenerator<StoredPart> {
  const work = answersInWork().get(reading.answer)
  if (!work) throw new Error('An answer is told once, after its reading was begun.')
  const write = async () => {
    for await (const part of createReading(database, reading)) tellPart(work, part)
  }
  // `createReading` has logged it and stored the answer as interrupted; whoever follows hears the end.
  write().catch((error: unknown) => log.error('answer-broke-off', error))
  return followAnswer(work)
}

/** The rest of an answer that is being written here, from its part number `after` on. Null: this person has none with that id. */
export function rejoinAnswer(personId: string, answer: string, after: number): AsyncGenerator<StoredPart> | null {
  const work = answersInWork().get(answer)
  return work?.personId === personId ? followAnswer(work, after) : null
}

/** The answer to a question that this browser sent before with the same key: what is being written, or what is stored. Null: it is new. */
export async function answerOfKey(database: Database, personId: string, key: string): Promise<AsyncIterable<StoredPart> | null> {
  const answer = idOfKey(personId, key, 'answer')
  const told = rejoinAnswer(personId, answer, 0)
  if (told) return told
  const stored = await replayAnswer(database, personId, answer)
  return stored && each(stored)
}

async function* each(parts: StoredPart[]): AsyncGenerator<StoredPart> {
  yield* parts
}
