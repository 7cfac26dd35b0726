import { Document } from '@langchain/core/documents'
import { Embeddings } from '@langchain/core/embeddings'
import { VectorStore } from '@langchain/core/vectorstores'
import { type EmbeddingModel, embeddingModel, embedLexically, embedTexts, embedTextsWith, lexicalModel, relatedFrom } from '#ai'
import { createId, type Database, type PersonSeal } from '#kernel'
import { openRating, type RatingView } from './rate-answer.ts'
import { openMemory, type SealedMemory, sealMemory, sealVectors, textToFind } from './sealed-memory.ts'

/** What is remembered of one reading. `rating` is what the person thinks of it by now. */
export interface Remembered extends SealedMemory {
  id: string
  message: string
  at: string
  rating: RatingView | null
}

/** A reading to remember. */
export type Reading = Pick<Remembered, 'message' | 'topic' | 'question' | 'summary' | 'at'>

interface MemoryRow {
  id: string
  message_id: string
  sealed: Uint8Array
  created_at: Date
  rating: number | null
  reason: Uint8Array | null
}

/** Rows whose model is out of reach are read one by one; so many are read at most, newest first. */
const readAtMost = 200

/** LangChain asks a store for its embedder; ours embeds by itself, because it must know which model did. */
class ReadingEmbeddings extends Embeddings {
  constructor() {
    super({})
  }
  async embedDocuments(texts: string[]): Promise<number[][]> {
    return (await embedTexts(texts)).vectors
  }
  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] ?? []
  }
}

/**
 * How near a memory is, in a scale that models share: 1 says the same, 0 is where `relatedFrom` begins, below 0 it is about
 * something else. A text without a letter has no direction and is related to nothing.
 */
export function relatedness(cosine: number, model: EmbeddingModel): number {
  const from = relatedFrom(model)
  return ((Number.isFinite(cosine) ? cosine : 0) - from) / (1 - from)
}

function isSameModel(a: EmbeddingModel, b: EmbeddingModel): boolean {
  return a.name === b.name && a.version === b.version
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}

function nearestFirst(found: [Document<Remembered>, number][], count: number): [Document<Remembered>, number][] {
  return found
    .sort(([a, nearA], [b, nearB]) => nearB - nearA || b.metadata.at.localeCompare(a.metadata.at) || a.metadata.id.localeCompare(b.metadata.id))
    .slice(0, count)
}

/**
 * The prior readings of one person as a LangChain vector store. Every query names the person: there is no way to ask for another's.
 * An exact scan over one person's rows: of k that are asked for, the k nearest come. Vectors are turned by the person's secret.
 * While rows of several models lie side by side, each is asked in its own and what they find is merged by `relatedness`.
 */
export class PersonMemoryStore extends VectorStore {
  declare FilterType: EmbeddingModel
  private readonly database: Database
  private readonly personId: string
  private readonly seal: PersonSeal

  constructor(database: Database, personId: string, seal: PersonSeal) {
    super(new ReadingEmbeddings(), {})
    this.database = database
    this.personId = personId
    this.seal = seal
  }

  override _vectorstoreType(): string {
    return 'pgvector-person'
  }

  /** Remembers readings. Of an answer that was erased in the meantime nothing is kept. */
  override async addDocuments(documents: Document<Reading>[]): Promise<void> {
    const { model, vectors } = await embedTexts(documents.map(({ metadata }) => textToFind({ ...metadata, corrected: false })))
    await this.addVectors(vectors, documents, { model })
  }

  /** `vectors` as the model made them, in the order of the documents. */
  override async addVectors(vectors: number[][], documents: Document<Reading>[], { model = embeddingModel() } = {}): Promise<void> {
    const embeddings = sealVectors(this.seal, model, vectors)
    for (const [index, { metadata }] of documents.entries()) {
      const id = createId()
      const { message, topic, question, summary, at } = metadata
      const sealed = sealMemory(this.seal, id, { topic, question, summary, corrected: false })
      await this.database.$executeRaw`
        INSERT INTO memory (id, person_id, message_id, model, version, embedding, sealed, created_at)
        SELECT ${id}, ${this.personId}, message.id, ${model.name}, ${model.version}, ${embeddings[index]}::vector, ${sealed}::bytea, ${new Date(at)}::timestamptz
        FROM message WHERE message.id = ${message} AND message.person_id = ${this.personId}
        ON CONFLICT (message_id) DO NOTHING`
    }
  }

  override async similaritySearch(query: string, count = 4): Promise<Document<Remembered>[]> {
    return (await this.similaritySearchWithScore(query, count)).map(([document]) => document)
  }

  /** The nearest memories of whatever model, nearest first, each with its `relatedness`. */
  override async similaritySearchWithScore(query: string, count = 4): Promise<[Document<Remembered>, number][]> {
    const usual = embeddingModel()
    const vector = (await embedTextsWith(usual, [query]))?.[0]
    const first = vector ? await this.search(vector, count, usual) : { found: [], hasOthers: true }
    if (!first.hasOthers) return first.found
    const { found } = first
    for (const model of await this.modelsInUse()) {
      if (vector && isSameModel(model, usual)) continue
      const asked = isSameModel(model, usual) ? null : (await embedTextsWith(model, [query]))?.[0]
      found.push(...(asked ? (await this.search(asked, count, model)).found : await this.readAndCompare(query, model)))
    }
    return nearestFirst(found, count)
  }

  /** The nearest memories of one model to a vector of that model. */
  override async similaritySearchVectorWithScore(
    query: number[],
    count: number,
    model: EmbeddingModel = embeddingModel(),
  ): Promise<[Document<Remembered>, number][]> {
    return (await this.search(query, count, model)).found
  }

  /** `hasOthers`: there may be memories of another model. */
  private async search(
    query: number[],
    count: number,
    model: EmbeddingModel,
  ): Promise<{ found: [Document<Remembered>, number][]; hasOthers: boolean }> {
    const [asked] = sealVectors(this.seal, model, [query])
    const rows = await this.database.$queryRaw<(MemoryRow & { distance: number; has_others: boolean })[]>`
      SELECT nearest.*, rating.value AS rating, rating.reason, EXISTS (
        SELECT 1 FROM memory WHERE person_id = ${this.personId} AND NOT withdrawn AND (model, version) <> (${model.name}, ${model.version})
      ) AS has_others
      FROM (
        SELECT id, message_id, sealed, created_at, embedding <=> ${asked}::vector AS distance
        FROM memory WHERE person_id = ${this.personId} AND model = ${model.name} AND version = ${model.version} AND NOT withdrawn
          AND EXISTS (SELECT 1 FROM message JOIN conversation ON conversation.id = message.conversation_id
            WHERE message.id = memory.message_id AND conversation.deleted_at IS NULL)
        ORDER BY distance, created_at DESC, id LIMIT ${count}
      ) nearest LEFT JOIN rating ON rating.person_id = ${this.personId} AND rating.target = nearest.message_id AND rating.kind = 'help'
      ORDER BY distance, created_at DESC, id`
    return {
      found: rows.map((row) => [this.documentOf(row), relatedness(1 - row.distance, model)]),
      hasOthers: rows[0]?.has_others ?? true,
    }
  }

  private async modelsInUse(): Promise<EmbeddingModel[]> {
    return this.database.$queryRaw`
      SELECT DISTINCT model AS name, version FROM memory WHERE person_id = ${this.personId} AND NOT withdrawn ORDER BY 1, 2`
  }

  /** Rows of a model that cannot embed the query (its service is away, or it is no longer used) are opened and compared here. */
  private async readAndCompare(query: string, model: EmbeddingModel): Promise<[Document<Remembered>, number][]> {
    const asked = embedLexically(query)
    const rows = await this.database.$queryRaw<MemoryRow[]>`
      SELECT memory.id, memory.message_id, memory.sealed, memory.created_at, rating.value AS rating, rating.reason
      FROM memory LEFT JOIN rating ON rating.person_id = memory.person_id AND rating.target = memory.message_id AND rating.kind = 'help'
      WHERE memory.person_id = ${this.personId} AND memory.model = ${model.name} AND memory.version = ${model.version} AND NOT memory.withdrawn
        AND EXISTS (SELECT 1 FROM message JOIN conversation ON conversation.id = message.conversation_id
          WHERE message.id = memory.message_id AND conversation.deleted_at IS NULL)
      ORDER BY memory.created_at DESC LIMIT ${readAtMost}`
    return rows.map((row) => {
      const document = this.documentOf(row)
      return [document, relatedness(dot(asked, embedLexically(document.pageContent)), lexicalModel)]
    })
  }

  private documentOf(row: MemoryRow): Document<Remembered> {
    const memory = openMemory(this.seal, row.id, row.sealed)
    const metadata: Remembered = {
      ...memory,
      id: row.id,
      message: row.message_id,
      at: row.created_at.toISOString(),
      rating: openRating(this.seal, this.personId, row.message_id, row.rating, row.reason),
    }
    return new Document({ pageContent: textToFind(memory), metadata })
  }
}
