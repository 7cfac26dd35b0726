import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { type Environment, environment, once } from '#kernel'
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts'
import { composerModel, composerName } from './composer/composer-model.ts'
import { limitResponse } from './limit-response.ts'
import { usualTimeouts, type WritingTimeouts } from './propose-elements.ts'
import { retryFetch } from './retry-fetch.ts'

/** The only settings that choose a model. Without key and address the built-in composer writes. */
export type ServiceSettings = Partial<Pick<Environment, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_EMBEDDING_MODEL'>>
export type ModelSettings = ServiceSettings &
  Pick<Environment, 'OPENAI_MODEL'> &
  Partial<Pick<Environment, 'MODEL_FIRST_TOKEN_MS' | 'MODEL_PAUSE_MS' | 'MODEL_TOTAL_MS'>>

/** A model that can write a reading. `name` is shown in the proof line and in receipts. */
export interface WritingModel {
  name: string
  model: LanguageModelV4
  timeouts: WritingTimeouts
  breaker: CircuitBreaker
  /** Understanding has its own: it is asked for a word within a moment, and too slow for that may still be fast enough to write. */
  understandingBreaker: CircuitBreaker
}

const defaultBaseUrl = 'https://api.openai.com/v1'

/** A model with nothing against it yet. */
export function openWritingModel(name: string, model: LanguageModelV4, timeouts: WritingTimeouts = usualTimeouts): WritingModel {
  return { name, model, timeouts, breaker: createCircuitBreaker(), understandingBreaker: createCircuitBreaker() }
}

export function composerWritingModel(): WritingModel {
  return openWritingModel(composerName, composerModel())
}

/** Chooses the writer from the environment: any OpenAI-compatible service, else the composer. */
export function modelFromEnv(settings: ModelSettings): WritingModel {
  if (!settings.OPENAI_API_KEY && !settings.OPENAI_BASE_URL) return composerWritingModel()
  const provider = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: settings.OPENAI_BASE_URL ?? defaultBaseUrl,
    ...(settings.OPENAI_API_KEY ? { apiKey: settings.OPENAI_API_KEY } : {}),
    fetch: retryFetch(limitResponse(fetch)),
    includeUsage: true,
    supportsStructuredOutputs: true,
  })
  return openWritingModel(settings.OPENAI_MODEL, provider.chatModel(settings.OPENAI_MODEL), {
    firstChunkMs: settings.MODEL_FIRST_TOKEN_MS ?? usualTimeouts.firstChunkMs,
    chunkMs: settings.MODEL_PAUSE_MS ?? usualTimeouts.chunkMs,
    totalMs: settings.MODEL_TOTAL_MS ?? usualTimeouts.totalMs,
  })
}

/** The writer of this process, chosen once, with one memory of its failures. */
export function writingModel(): WritingModel {
  return once('writing-model', () => modelFromEnv(environment()))
}
