import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'
import { briefSchema } from '../brief.ts'
import { composeReading } from './compose-reading.ts'

export const composerName = 'composer'

/** The composer counts no tokens. */
const usage: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
}
const finishReason = { unified: 'stop', raw: undefined } as const

/** Composes from the same prompt that every model gets: the JSON in the last user message. Returns one piece per element. */
function compose(options: LanguageModelV4CallOptions): string[] {
  const message = options.prompt.findLast((entry) => entry.role === 'user')
  const text = message?.content.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? ''
  const elements = composeReading(briefSchema.parse(JSON.parse(text)))
  return ['{"elements":[', ...elements.map((element, index) => (index > 0 ? ',' : '') + JSON.stringify(element)), ']}']
}

/** The built-in writer as an AI SDK language model, so that one pipeline serves composed and generated readings. */
export function composerModel(): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'heal7',
    modelId: composerName,
    supportedUrls: {},
    async doGenerate(options) {
      return { content: [{ type: 'text', text: compose(options).join('') }], finishReason, usage, warnings: [] }
    },
    async doStream(options) {
      const pieces = compose(options)
      const parts: LanguageModelV4StreamPart[] = [
        { type: 'stream-start', warnings: [] },
        { type: 'text-start', id: '0' },
        ...pieces.map((delta): LanguageModelV4StreamPart => ({ type: 'text-delta', id: '0', delta })),
        { type: 'text-end', id: '0' },
        { type: 'finish', usage, finishReason },
      ]
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          start(controller) {
            for (const part of parts) controller.enqueue(part)
            controller.close()
          },
        }),
      }
    },
  }
}
