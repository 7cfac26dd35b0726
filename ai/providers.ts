import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { type Environment, environment } from '#kernel'
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts'
import { composerModel, composerName } from './composer/composer-model.ts'
import { retryFetch } from './retry-fetch.ts'

/** The only settings that choose a model. Without key and address the built-in composer writes. */
export type ServiceSettings = Partial<Pick<Environment, 'OPENAI_API_KEY' | 'OPENAI_BASE_URL' | 'OPENAI_EMBEDDING_MODEL'>>
export type ModelSettings = ServiceSettings & Pick<Environment, 'OPENAI_MODEL'>

/** A model that can write a reading. `name` is shown in the proof line and in receipts. */
export interface WritingModel {
  name: string
  model: LanguageModelV4
  breaker: CircuitBreaker
}

const defaultBaseUrl = 'https://api.openai.com/v1'

export function composerWritingModel(): WritingModel {
  return { name: composerName, model: composerModel(), breaker: createCircuitBreaker() }
}

/** Chooses the writer from the environment: any OpenAI-compatible service, else the composer. */
export function modelFromEnv(settings: ModelSettings): WritingModel {
  if (!settings.OPENAI_API_KEY && !settings.OPENAI_BASE_URL) return composerWritingModel()
  const provider = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: settings.OPENAI_BASE_URL ?? defaultBaseUrl,
    ...(settings.OPENAI_API_KEY ? { apiKey: settings.OPENAI_API_KEY } : {}),
    fetch: retryFetch(fetch),
    includeUsage: true,
    supportsStructuredOutputs: true,
  })
  return { name: settings.OPENAI_MODEL, model: provider.chatModel(settings.OPENAI_MODEL), breaker: createCircuitBreaker() }
}

let configured: WritingModel | undefined
/** The writer of this process, chosen once. */
export function writingModel(): WritingModel {
  configured ??= modelFromEnv(environment())
  return configured
}
