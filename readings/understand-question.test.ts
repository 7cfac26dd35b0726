import { MockLanguageModelV4 } from 'ai/test'
import { expect, test } from 'vitest'
import { classifyIntent, composerWritingModel } from '#ai'
import { understandQuestion } from './understand-question.ts'

const usage = {
  inputTokens: { total: 10, noCache: 10, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 5, text: 5, reasoning: undefined },
}

function modelThatSays(text: string, seen: string[] = []) {
  const model = new MockLanguageModelV4({
    doGenerate: async ({ prompt }) => {
      seen.push(JSON.stringify(prompt))
      return { content: [{ type: 'text', text }], finishReason: { unified: 'stop', raw: 'stop' }, usage, warnings: [] }
    },
  })
  return { ...composerWritingModel(), name: 'service', model }
}

const doubtful = '그거 말이야 저번에 그거'
const asked = {
  question: doubtful,
  masked: '[가림] 그거',
  history: [],
  locale: 'ko' as const,
  now: new Date(0),
  signal: new AbortController().signal,
}
const labels = JSON.stringify({ intent: 'love', horizon: 'none', form: 'open', subject: 'self', confidence: 0.8 })

test('the example is one that is not understood here', () => {
  expect(classifyIntent(doubtful).confidence).toBeLessThan(0.5)
})

test('a doubtful question goes to the model, masked, and its tokens are told', async () => {
  const seen: string[] = []
  const { intent, use } = await understandQuestion({ ...asked, model: modelThatSays(labels, seen) })
  expect(intent.intent).toBe('love')
  expect(use).toMatchObject({ inputTokens: 10, outputTokens: 5 })
  expect(seen.join()).toContain('[가림]')
  expect(seen.join()).not.toContain('저번에')
})

test('what the model garbles changes nothing, and is counted', async () => {
  const { intent, use } = await understandQuestion({ ...asked, model: modelThatSays('{"intent":"nonsense"}') })
  expect(intent).toEqual(classifyIntent(doubtful))
  expect(use).toMatchObject({ inputTokens: 10, outputTokens: 5 })
})

test('a day that is spent asks no model', async () => {
  const seen: string[] = []
  const budget = { tokens: 0, cost: 0, prices: { inputPerMillion: 1, outputPerMillion: 1 } }
  const { intent, use } = await understandQuestion({ ...asked, budget, model: modelThatSays(labels, seen) })
  expect([intent, use, seen]).toEqual([classifyIntent(doubtful), null, []])
})

test('a clear question, and the composer, ask no model', async () => {
  const seen: string[] = []
  await understandQuestion({ ...asked, question: '올해 이직해도 될까요?', model: modelThatSays(labels, seen) })
  await understandQuestion({ ...asked, model: composerWritingModel() })
  expect(seen).toEqual([])
})
