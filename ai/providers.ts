import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { z } from 'zod'
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts'
import { composerModel, composerName } from './composer/composer-model.ts'
import { retryFetch } from './retry-fetch.ts'

/** The only settings that choose a model. Without key and address the built-in composer writes. */
export const modelEnvSchema = z.object({
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: z.string().min(1).default('gpt-4.1-mini'),
  OPENAI_EMBEDDING_MODEL: z.string().min(1).optional(),
})

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
export function modelFromEnv(env: Readonly<Record<string, string | undefined>>): WritingModel {
  const settings = modelEnvSchema.parse(env)
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
/** The writer of this process, chosen once from `process.env`. */
export function writingModel(): WritingModel {
  configured ??= modelFromEnv(process.env)
  return configured
}
