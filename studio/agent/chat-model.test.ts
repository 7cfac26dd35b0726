import type { LanguageModelV4CallOptions, LanguageModelV4GenerateResult } from '@ai-sdk/provider'
import { AIMessage, HumanMessage } from '@langchain/core/messages'
import { MockLanguageModelV4 } from 'ai/test'
import { expect, test } from 'vitest'
import type { ModelUse } from '#ai'
import { ChatModel } from './chat-model.ts'

const prices = { inputPerMillion: 1, outputPerMillion: 1 }
const silent: LanguageModelV4GenerateResult = {
  content: [{ type: 'text', text: 'Done.' }],
  finishReason: { unified: 'stop', raw: 'stop' },
  usage: {
    inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: undefined, text: undefined, reasoning: undefined },
  },
  warnings: [],
}

function openModel(doGenerate: (options: LanguageModelV4CallOptions) => Promise<LanguageModelV4GenerateResult>) {
  const [called, settled]: [ModelUse[], (ModelUse | null)[]] = [[], []]
  const budget = { left: { tokens: 1_000_000, cost: 1, prices }, settle: async (use: ModelUse | null) => void settled.push(use) }
  const model = new ChatModel(
    new MockLanguageModelV4({ doGenerate }),
    (use) => called.push(use),
    async () => budget,
  )
  return { model, called, settled }
}

const waitsForever = ({ abortSignal }: LanguageModelV4CallOptions) =>
  new Promise<never>((_, reject) => abortSignal?.addEventListener('abort', () => reject(abortSignal.reason)))

test('what was sent is estimated where the service does not say, with what the tools were called with', async () => {
  const { model, called, settled } = openModel(async () => silent)
  const text = '가'.repeat(3_000)
  await model.invoke([
    new HumanMessage('Write it.'),
    new AIMessage({ content: '', tool_calls: [{ type: 'tool_call', id: '1', name: 'write_file', args: { path: 'source.hbs', text } }] }),
  ])
  expect(called).toEqual([{ inputTokens: expect.any(Number), outputTokens: 2, estimated: true }])
  expect(called[0]?.inputTokens).toBeGreaterThan(3_000)
  expect(settled).toEqual(called)
})

test('a call that was cut off is counted by what was sent', async () => {
  const { model, called, settled } = openModel(waitsForever)
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 20)
  await expect(model.invoke('가'.repeat(500), { signal: stop.signal })).rejects.toThrow()
  await model.settled()
  expect(called).toEqual([{ inputTokens: 500, outputTokens: 0, estimated: true }])
  expect(settled).toEqual(called)
})

test('a call that failed, and one that was never sent, count nothing', async () => {
  const failing = openModel(async () => {
    throw new Error('Bad gateway')
  })
  await expect(failing.model.invoke('Hello')).rejects.toThrow('Bad gateway')
  expect([failing.called, failing.settled]).toEqual([[], [null]])
  const { model, called } = openModel(waitsForever)
  await expect(model.invoke('Hello', { signal: AbortSignal.abort() })).rejects.toThrow()
  await model.settled()
  expect(called).toEqual([])
})
