import type { LanguageModelV4, LanguageModelV4Middleware, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { extractJsonMiddleware, type FinishReason, Output, streamText, wrapLanguageModel } from 'ai'
import { estimateTokens, type ModelUse } from './model-budget.ts'
import { type PlanElement, planElementSchema } from './plan.ts'
import { strictSchema } from './strict-schema.ts'

/** Milliseconds until the first words, between two pieces, and for the whole reading. */
export interface WritingTimeouts {
  firstChunkMs: number
  chunkMs: number
  totalMs: number
}
export const usualTimeouts: WritingTimeouts = { firstChunkMs: 8_000, chunkMs: 6_000, totalMs: 45_000 }

export interface ProposalRequest {
  model: LanguageModelV4
  instructions: string
  /** The JSON document that holds everything typed by a person as values. */
  prompt: string
  timeouts: WritingTimeouts
  signal?: AbortSignal
}

export interface ProposalEnd {
  /**
   * `failed`: the service did. `unusable`: it answered, but too long, cut short by its own limit, or not in the agreed form, which the
   * words of one person may have brought about. `stopped`: the person did.
   */
  outcome: 'finished' | 'failed' | 'unusable' | 'stopped'
  /** Null where the service never began to answer. */
  use: ModelUse | null
}

const mostElements = 40
/** Several times the longest reading; a model that goes on is cut off. */
const mostCharacters = 32_000
/** Ends that are of the model and not of the service. */
const answered: ReadonlySet<FinishReason> = new Set(['stop', 'length', 'content-filter', 'tool-calls'])
const element = strictSchema(planElementSchema)

/** Tells of a model's stream when it opens and of each piece of text, as they arrive and before anything parses them. */
function watchText(watcher: { opened(): void; wrote(text: string): void }): LanguageModelV4Middleware {
  return {
    specificationVersion: 'v4',
    wrapStream: async ({ doStream }) => {
      const { stream, ...rest } = await doStream()
      watcher.opened()
      const watched = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
        transform(part, controller) {
          if (part.type === 'text-delta') watcher.wrote(part.delta)
          controller.enqueue(part)
        },
      })
      return { stream: stream.pipeThrough(watched), ...rest }
    },
  }
}

/**
 * Elements as the model completes them: one is given out when the next has begun or the list has ended, never half. Ends quietly
 * where the model fails in any way: too slow, too long, cut off, or not in the agreed form. Returning early aborts the request.
 */
export async function* proposeElements(request: ProposalRequest): AsyncGenerator<PlanElement, ProposalEnd> {
  const { instructions, prompt, timeouts, signal } = request
  const stop = new AbortController()
  // The SDK counts from the opened stream; a service that never opens one must not hold the reading either.
  const patience = setTimeout(() => stop.abort(), timeouts.firstChunkMs)
  let opened = false
  let begun = false
  let trouble: 'failed' | 'unusable' | null = null
  const giveUp = () => {
    trouble ??= 'unusable'
    stop.abort()
  }
  let written = ''
  const watch = watchText({
    opened: () => {
      opened = true
    },
    wrote(text) {
      const start = begun ? '{' : (written + text).trimStart()
      written += text
      if (start === '') return
      begun = true
      clearTimeout(patience)
      if (!/^[{`]/.test(start) || written.length > mostCharacters) giveUp()
    },
  })
  const result = streamText({
    model: wrapLanguageModel({ model: request.model, middleware: [extractJsonMiddleware(), watch] }),
    instructions,
    prompt,
    output: Output.array({ element }),
    maxRetries: 0,
    timeout: timeouts,
    telemetry: { isEnabled: false, recordInputs: false, recordOutputs: false },
    abortSignal: AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]),
    onError: () => {
      trouble ??= 'failed'
    },
  })
  const estimate = (): ModelUse | null =>
    opened ? { inputTokens: estimateTokens(instructions + prompt), outputTokens: estimateTokens(written), estimated: true } : null
  try {
    let count = 0
    for await (const proposed of result.elementStream) {
      if (++count > mostElements) {
        giveUp()
        break
      }
      yield proposed
    }
    if (signal?.aborted) return { outcome: 'stopped', use: estimate() }
    if (trouble) return { outcome: trouble, use: estimate() }
    const { inputTokens, outputTokens } = await result.usage
    const counted = inputTokens !== undefined && outputTokens !== undefined && inputTokens > 0
    const use = counted ? { inputTokens, outputTokens, estimated: false } : estimate()
    const reason = await result.finishReason
    return { outcome: reason === 'stop' ? 'finished' : answered.has(reason) ? 'unusable' : 'failed', use }
  } catch {
    return { outcome: signal?.aborted ? 'stopped' : (trouble ?? 'failed'), use: estimate() }
  } finally {
    clearTimeout(patience)
    stop.abort()
  }
}
