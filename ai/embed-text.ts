import OpenAI from 'openai'
import { environment } from '#kernel'
import type { ServiceSettings } from './providers.ts'

const dimensions = 256
export const lexicalModelName = 'lexical-256'
const defaultEmbeddingModel = 'text-embedding-3-small'

const hangulStart = 0xac00
const hangulEnd = 0xd7a3

/** Syllables taken apart into initial, vowel and final, so that 이직 and 이직을 stay close. */
function jamo(word: string): string {
  return [...word]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < hangulStart || code > hangulEnd) return character
      const index = code - hangulStart
      const letters = [0x1100 + Math.floor(index / 588), 0x1161 + Math.floor((index % 588) / 28), ...(index % 28 > 0 ? [0x11a7 + (index % 28)] : [])]
      return String.fromCodePoint(...letters)
    })
    .join('')
}

function grams(word: string, size: number): string[] {
  return word.length < size ? [word] : Array.from({ length: word.length - size + 1 }, (_, index) => word.slice(index, index + size))
}

function features(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word) =>
    /[가-힣]/.test(word) ? [...grams(`^${word}$`, 2), ...grams(jamo(word), 4)] : [`w:${word}`, ...grams(`^${word}$`, 4)],
  )
}

function hash(text: string): number {
  let value = 2166136261
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 16777619)
  return value >>> 0
}

/**
 * A vector of hashed character pairs and jamo (Korean) or words (English), length 1; the zero vector for empty text.
 * It is lexical: texts are near when they share letters, whatever they mean.
 */
export function embedLexically(text: string): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  for (const feature of features(text)) {
    const code = hash(feature)
    const index = code % dimensions
    vector[index] = (vector[index] ?? 0) + (code & 0x80000000 ? -1 : 1)
  }
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}

/** Which model embeds, recorded beside each vector: vectors of different models are never compared. */
export function embeddingModelName(settings: ServiceSettings = environment()): string {
  if (settings.OPENAI_EMBEDDING_MODEL) return settings.OPENAI_EMBEDDING_MODEL
  return settings.OPENAI_API_KEY && !settings.OPENAI_BASE_URL ? defaultEmbeddingModel : lexicalModelName
}

/**
 * Embeds masked texts in their order. With an OpenAI key, or an embedding model named for another service, by that
 * service; without, or when it fails, by the local lexical embedder. `model` says which.
 */
export async function embedTexts(
  texts: readonly string[],
  settings: ServiceSettings = environment(),
): Promise<{ model: string; vectors: number[][] }> {
  const model = embeddingModelName(settings)
  if (model !== lexicalModelName && texts.length > 0) {
    try {
      const client = new OpenAI({ apiKey: settings.OPENAI_API_KEY ?? 'none', baseURL: settings.OPENAI_BASE_URL, maxRetries: 0, timeout: 2_000 })
      const { data } = await client.embeddings.create({ model, input: [...texts], encoding_format: 'float' })
      return { model, vectors: data.toSorted((a, b) => a.index - b.index).map((entry) => entry.embedding) }
    } catch {
      // The local embedder answers; the caller sees it by the model's name.
    }
  }
  return { model: lexicalModelName, vectors: texts.map(embedLexically) }
}
