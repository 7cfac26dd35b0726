import { writeMemory } from '#ai'
import { type Database, log, type PersonSeal } from '#kernel'
import { PersonMemoryStore, type Reading, type Remembered } from './memory-store.ts'
import { rankMemories } from './rank-memories.ts'
import { oneLine } from './sealed-memory.ts'

/** So many of the nearest are weighed; boosts reorder them, they do not reach beyond. */
const weighedAtMost = 16
const recalledAtMost = 3
const dayMilliseconds = 86_400_000

export interface Recall {
  /** For the writer: each says that it is a memory, of when, and what the person thought of it. */
  memories: string[]
  /** For the person: what was asked then. */
  labels: string[]
}

/** A memory as the writer reads it. */
export function tellMemory({ at, topic, question, summary, corrected, rating }: Remembered, now: Date): string {
  const daysAgo = Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / dayMilliseconds))
  const opinion = rating && `${rating.value > 0 ? 'found helpful' : 'found unhelpful'}${rating.reason ? `: ${oneLine(rating.reason)}` : ''}`
  const further = [...(summary ? [`${corrected ? 'corrected by the person' : 'told'}: ${summary}`] : []), ...(opinion ? [opinion] : [])]
  return writeMemory({ date: at.slice(0, 10), daysAgo, topic, question: oneLine(question), further })
}

/**
 * The prior readings of this person that fit the (masked) question, or none when none is about the same thing. A failing store
 * means no memories, not a failed reading.
 */
export async function recallReadings(
  database: Database,
  personId: string,
  seal: PersonSeal,
  { question, topic, now }: { question: string; topic: string; now: Date },
): Promise<Recall> {
  try {
    const store = new PersonMemoryStore(database, personId, seal)
    const nearest = await store.similaritySearchWithScore(question, weighedAtMost)
    const found = nearest.map(([document, related]) => ({ memory: document.metadata, related }))
    const told = rankMemories(found, { topic, now }, recalledAtMost)
    return { memories: told.map(({ memory }) => tellMemory(memory, now)), labels: told.map(({ memory }) => memory.question) }
  } catch (error) {
    log.error('recall-failed', error)
    return { memories: [], labels: [] }
  }
}

/** Remembers what a reading said. Nothing of one that was left for another branch before it was remembered. */
export async function rememberReading(database: Database, personId: string, seal: PersonSeal, reading: Reading, left?: AbortSignal): Promise<void> {
  if (left?.aborted) return
  const store = new PersonMemoryStore(database, personId, seal)
  await store.addDocuments([{ pageContent: reading.question, metadata: { ...reading, summary: oneLine(reading.summary) } }])
  // Left while it was embedded: what forgets the branch came too early to find this.
  if (left?.aborted) await database.memory.deleteMany({ where: { messageId: reading.message, personId } })
}
