import { Document } from '@langchain/core/documents'
import { Embeddings } from '@langchain/core/embeddings'
import { VectorStore } from '@langchain/core/vectorstores'
import { toSql } from 'pgvector'
import { embedTexts } from '#ai'
import { createId, type Database, type PersonSeal } from '#kernel'

/** What is remembered of one reading. */
export interface Remembered {
  message: string
  topic: string
  question: string
  at: string
}

/** Embeds and remembers which model did, because a failing service is replaced by the local embedder. */
class ReadingEmbeddings extends Embeddings {
  model = ''

  constructor() {
    super({})
  }
  async embedDocuments(texts: string[]): Promise<number[][]> {
    const { model, vectors } = await embedTexts(texts)
    this.model = model
    return vectors
  }
  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] ?? []
  }
}

type MemoryRow = { id: string; message_id: string; topic: string; sealed: Uint8Array; created_at: Date; distance: number }

/**
 * The prior readings of one person as a LangChain vector store. Every query names the person: there is no way to ask for another's.
 * An exact scan over one person's rows; models of different dimensions lie side by side and are never compared.
 * One store serves one operation: the query's model decides which rows it sees.
 */
export class PersonMemoryStore extends VectorStore {
  private readonly database: Database
  private readonly personId: string
  private readonly seal: PersonSeal
  private readonly embedder: ReadingEmbeddings

  constructor(database: Database, personId: string, seal: PersonSeal) {
    const embedder = new ReadingEmbeddings()
    super(embedder, {})
    this.embedder = embedder
    this.database = database
    this.personId = personId
    this.seal = seal
  }

  override _vectorstoreType(): string {
    return 'pgvector-person'
  }

  override async addDocuments(documents: Document<Remembered>[]): Promise<void> {
    await this.addVectors(await this.embeddings.embedDocuments(documents.map((document) => document.pageContent)), documents)
  }

  /** Of an answer that was erased or written anew in the meantime nothing is kept. */
  override async addVectors(vectors: number[][], documents: Document<Remembered>[]): Promise<void> {
    for (const [index, document] of documents.entries()) {
      const id = createId()
      const { message, topic, question, at } = document.metadata
      const sealed = this.seal.seal({ text: document.pageContent, question }, `memory/${id}`)
      await this.database.$executeRaw`
        INSERT INTO memory (id, person_id, message_id, topic, model, embedding, sealed, created_at)
        SELECT ${id}, ${this.personId}, message.id, ${topic}, ${this.embedder.model}, ${toSql(vectors[index] ?? [])}::vector, ${sealed}::bytea, ${new Date(at)}::timestamptz
        FROM message WHERE message.id = ${message} AND message.person_id = ${this.personId}
        ON CONFLICT (message_id) DO NOTHING`
    }
  }

  override async similaritySearchVectorWithScore(query: number[], count: number): Promise<[Document<Remembered>, number][]> {
    const rows = await this.database.$queryRaw<MemoryRow[]>`
      SELECT id, message_id, topic, sealed, created_at, embedding <=> ${toSql(query)}::vector AS distance
      FROM memory WHERE person_id = ${this.personId} AND model = ${this.embedder.model}
      ORDER BY distance, created_at DESC LIMIT ${count}`
    return rows.map((row) => {
      const { text, question } = this.seal.open<{ text: string; question: string }>(row.sealed, `memory/${row.id}`)
      const metadata: Remembered = { message: row.message_id, topic: row.topic, question, at: row.created_at.toISOString() }
      return [new Document({ pageContent: text, metadata }), 1 - row.distance]
    })
  }
}
