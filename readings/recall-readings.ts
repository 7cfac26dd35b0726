import { type Database, log, type PersonSeal } from '#kernel'
import { PersonMemoryStore, type Remembered } from './memory-store.ts'

const recalledAtMost = 3

export interface Recall {
  memories: string[]
  labels: string[]
}

/** The prior readings of this person nearest to the (masked) question. A failing store means no memories, not a failed reading. */
export async function recallReadings(database: Database, personId: string, seal: PersonSeal, question: string): Promise<Recall> {
  try {
    const store = new PersonMemoryStore(database, personId, seal)
    const documents = await store.asRetriever(recalledAtMost).invoke(question)
    const remembered = documents.map((document) => document.metadata as Remembered)
    return {
      memories: documents.map((document, index) => `${remembered[index]?.at.slice(0, 10)}: ${document.pageContent}`),
      labels: remembered.map((memory) => memory.question),
    }
  } catch (error) {
    log.error('recall-failed', error)
    return { memories: [], labels: [] }
  }
}

/** Remembers what a reading said. */
export async function rememberReading(
  database: Database,
  personId: string,
  seal: PersonSeal,
  reading: { message: string; topic: string; question: string; text: string; at: Date },
): Promise<void> {
  const store = new PersonMemoryStore(database, personId, seal)
  const metadata: Remembered = { message: reading.message, topic: reading.topic, question: reading.question, at: reading.at.toISOString() }
  await store.addDocuments([{ pageContent: `${reading.question}\n${reading.text}`, metadata }])
}
