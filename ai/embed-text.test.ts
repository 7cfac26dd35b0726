import { LLMock } from '@copilotkit/aimock'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddingModelName, embedLexically, embedTexts } from './embed-text.ts'

const closeness = (a: string, b: string) => {
  const [first, second] = [embedLexically(a), embedLexically(b)]
  return first.reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0)
}

describe('embedLexically', () => {
  test('256 numbers of length 1, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: fc.constantFrom('이', '직', '운', 'a', 'b', '2', ' x') }), (text) => {
        const vector = embedLexically(text)
        expect(vector).toHaveLength(256)
        expect(Math.hypot(...vector)).toBeCloseTo(1, 9)
        expect(embedLexically(text)).toEqual(vector)
      }),
    )
  })

  test('texts that share words are nearer', () => {
    expect(closeness('내년에 이직해도 될까요', '이직을 내년에 하면 어때요')).toBeGreaterThan(closeness('내년에 이직해도 될까요', '요즘 잠이 안 와요'))
    expect(closeness('change jobs next year', 'a new job next year')).toBeGreaterThan(closeness('change jobs next year', 'I cannot sleep well'))
  })
})

describe('embedTexts', () => {
  const service = new LLMock({ port: 0 })
  beforeAll(() => service.start())
  afterAll(() => service.stop())

  test('is local without a service', async () => {
    expect(embeddingModelName({})).toBe('lexical-256')
    const { model, vectors } = await embedTexts(['하나', '둘'], {})
    expect(model).toBe('lexical-256')
    expect(vectors).toHaveLength(2)
  })

  test('asks the service where a model is named, and falls back when it fails', async () => {
    const env = { OPENAI_BASE_URL: `${service.url}/v1`, OPENAI_API_KEY: 'test', OPENAI_EMBEDDING_MODEL: 'embed-test' }
    const remote = await embedTexts(['하나', '둘'], env)
    expect(remote.model).toBe('embed-test')
    expect(remote.vectors).toHaveLength(2)
    service.setChaos({ dropRate: 1 })
    expect((await embedTexts(['하나'], env)).model).toBe('lexical-256')
  })
})
