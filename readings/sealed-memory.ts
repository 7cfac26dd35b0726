import { fromSql, toSql } from 'pgvector'
import { classifyIntent, type EmbeddingModel } from '#ai'
import type { PersonSeal } from '#kernel'
import { turnVectors, turnVectorsBack } from './turn-vector.ts'

/** What a memory keeps under seal. */
export interface SealedMemory {
  topic: string
  /** What was asked, with births cut out. */
  question: string
  /** One line of what was told, or what the person made of it. */
  summary: string
  /** True once the person has written the line anew. */
  corrected: boolean
}

/** Rows of before the migration of 27 November 2026 hold the question and the whole reading. */
interface OlderMemory {
  question: string
  text: string
}

const summaryLength = 240

/** One line that fits a list: the text without breaks, cut at a word. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= summaryLength) return line
  const cut = line.slice(0, summaryLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), summaryLength / 2))}…`
}

function firstSentence(text: string): string {
  return oneLine(/^.*?[.?。](?=\s|$)/s.exec(text.trim())?.[0] ?? text)
}

function contextOf(id: string): string {
  return `memory/${id}`
}

export function sealMemory(seal: PersonSeal, id: string, memory: SealedMemory): Uint8Array<ArrayBuffer> {
  return seal.seal(memory, contextOf(id))
}

/** Opens a memory of any age. Throws `ciphertext-invalid` when it is not of this person. */
export function openMemory(seal: PersonSeal, id: string, sealed: Uint8Array): SealedMemory {
  const opened = seal.open<SealedMemory | OlderMemory>(sealed, contextOf(id))
  if (!('text' in opened)) return opened
  const { question, text } = opened
  const told = text.startsWith(question) ? text.slice(question.length) : text
  return { topic: classifyIntent(question).intent, question, summary: firstSentence(told), corrected: false }
}

/**
 * The text that a memory is found by. What was told shares its words with every other reading and would only blur it; what the
 * person put right is theirs and counts.
 */
export function textToFind({ question, summary, corrected }: SealedMemory): string {
  return corrected ? `${question}\n${summary}` : question
}

/** So many digits hold a 32-bit number, as pgvector keeps it, and a shorter text is read faster. */
const digits = 9

function vectorSecret(seal: PersonSeal, model: EmbeddingModel): Uint8Array {
  return seal.derive(`memory-vector/${model.name}@${model.version}`)
}

function notationOf(vectors: readonly (readonly number[])[]): string[] {
  return vectors.map((vector) => toSql(vector.map((value) => Number(value.toPrecision(digits)))) ?? '[]')
}

/** Vectors of one model as the database has them and is asked: turned by the secret of their person, in pgvector's notation. */
export function sealVectors(seal: PersonSeal, model: EmbeddingModel, vectors: readonly (readonly number[])[]): string[] {
  return notationOf(turnVectors(vectors, vectorSecret(seal, model)))
}

/** Stored vectors of one model, turned back from one person's secret and by another's. */
export function resealVectors(from: PersonSeal, into: PersonSeal, model: EmbeddingModel, stored: readonly string[]): string[] {
  const turned = stored.map((text) => fromSql(text) as number[])
  return notationOf(turnVectors(turnVectorsBack(turned, vectorSecret(from, model)), vectorSecret(into, model)))
}
