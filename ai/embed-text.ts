import OpenAI from 'openai'
import { environment, log } from '#kernel'
import { embedLexically } from './embed-lexically.ts'
import type { ServiceSettings } from './providers.ts'

/** What made a vector. Vectors of different models or versions are never compared. */
export interface EmbeddingModel {
  name: string
  /** Raised when the same model is asked in another way, so that what was stored before is embedded anew. */
  version: number
}

export interface EmbeddedTexts {
  model: EmbeddingModel
  vectors: number[][]
}

const defaultServiceModel = 'text-embedding-3-small'
const serviceVersion = 1

/** The embedder of this machine. Version 2: concepts and weights beside the letters. */
export const lexicalModel: EmbeddingModel = { name: 'lexical-256', version: 2 }

/**
 * The cosine from which two texts are about the same wish. Of the local embedder measured (`tests/eval/memory`); the figure for
 * services is a cautious guess, because no service was at hand to measure; the same program measures the one that is configured.
 */
const relatedFromCosine = { lexical: 0.45, service: 0.45 }

export function relatedFrom(model: EmbeddingModel): number {
  return model.name === lexicalModel.name ? relatedFromCosine.lexical : relatedFromCosine.service
}

function isSame(a: EmbeddingModel, b: EmbeddingModel): boolean {
  return a.name === b.name && a.version === b.version
}

/** The model that embeds what is stored from now on. */
export function embeddingModel(settings: ServiceSettings = environment()): EmbeddingModel {
  if (settings.OPENAI_EMBEDDING_MODEL) return { name: settings.OPENAI_EMBEDDING_MODEL, version: serviceVersion }
  return settings.OPENAI_API_KEY && !settings.OPENAI_BASE_URL ? { name: defaultServiceModel, version: serviceVersion } : lexicalModel
}

/** Whether there is one vector for each of so many texts, all of one length and of numbers that 32 bits hold. */
function areVectors(entries: readonly { index: number; embedding: unknown }[], count: number): boolean {
  const isVector = ({ embedding }: { embedding: unknown }) =>
    Array.isArray(embedding) && embedding.every((value) => typeof value === 'number' && Number.isFinite(Math.fround(value)))
  if (entries.length !== count || new Set(entries.map(({ index }) => index)).size !== count || !entries.every(isVector)) return false
  const lengths = new Set(entries.map(({ embedding }) => (embedding as number[]).length))
  return lengths.size === 1 && !lengths.has(0)
}

/** Embeds masked texts, in their order, with exactly this model. Null: it is not (or not now) to be had here. */
export async function embedTextsWith(
  model: EmbeddingModel,
  texts: readonly string[],
  settings: ServiceSettings = environment(),
): Promise<number[][] | null> {
  if (isSame(model, lexicalModel)) return texts.map(embedLexically)
  if (!isSame(model, embeddingModel(settings))) return null
  if (texts.length === 0) return []
  try {
    const client = new OpenAI({ apiKey: settings.OPENAI_API_KEY ?? 'none', baseURL: settings.OPENAI_BASE_URL, maxRetries: 0, timeout: 2_000 })
    const { data } = await client.embeddings.create({ model: model.name, input: [...texts], encoding_format: 'float' })
    if (!areVectors(data, texts.length)) return null
    return data.toSorted((a, b) => a.index - b.index).map((entry) => entry.embedding)
  } catch (error) {
    log.error('embedding-failed', error)
    return null
  }
}

/**
 * Embeds masked texts in their order. With an OpenAI key, or an embedding model named for another service, by that
 * service; without, or when it fails, by the local lexical embedder. `model` says which.
 */
export async function embedTexts(texts: readonly string[], settings: ServiceSettings = environment()): Promise<EmbeddedTexts> {
  const model = embeddingModel(settings)
  const vectors = await embedTextsWith(model, texts, settings)
  return vectors ? { model, vectors } : { model: lexicalModel, vectors: texts.map(embedLexically) }
}
