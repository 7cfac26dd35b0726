import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddingModel, embedTexts, embedTextsWith, lexicalModel, relatedFrom } from './embed-text.ts'

describe('embeddingModel', () => {
  test('is the local one without a service, and the one that is named with it', () => {
    expect(embeddingModel({})).toEqual(lexicalModel)
    expect(embeddingModel({ OPENAI_BASE_URL: 'http://localhost' })).toEqual(lexicalModel)
    expect(embeddingModel({ OPENAI_API_KEY: 'key' }).name).toBe('text-embedding-3-small')
    expect(embeddingModel({ OPENAI_BASE_URL: 'http://localhost', OPENAI_EMBEDDING_MODEL: 'own' })).toEqual({ name: 'own', version: 1 })
  })

  test('has a cosine of its own from which texts are related', () => {
    for (const model of [lexicalModel, { name: 'own', version: 1 }]) {
      expect(relatedFrom(model)).toBeGreaterThan(0)
      expect(relatedFrom(model)).toBeLessThan(1)
    }
  })
})

describe('embedTexts', () => {
  const service = new LLMock({ port: 0 })
  beforeAll(() => service.start())
  afterAll(() => service.stop())
  const settings = () => ({ OPENAI_BASE_URL: `${service.url}/v1`, OPENAI_API_KEY: 'test', OPENAI_EMBEDDING_MODEL: 'embed-test' })

  test('is local without a service', async () => {
    const { model, vectors } = await embedTexts(['하나', '둘'], {})
    expect(model).toEqual(lexicalModel)
    expect(vectors).toHaveLength(2)
  })

  test('asks the service where a model is named, and falls back when it fails', async () => {
    const remote = await embedTexts(['하나', '둘'], settings())
    expect(remote.model).toEqual({ name: 'embed-test', version: 1 })
    expect(remote.vectors).toHaveLength(2)
    service.setChaos({ dropRate: 1 })
    expect((await embedTexts(['하나'], settings())).model).toEqual(lexicalModel)
    expect(await embedTextsWith({ name: 'embed-test', version: 1 }, ['하나'], settings())).toBeNull()
    service.setChaos({})
  })

  test('embeds with exactly the model asked for, or says that it cannot', async () => {
    expect(await embedTextsWith({ name: 'embed-test', version: 1 }, ['하나'], settings())).toHaveLength(1)
    expect(await embedTextsWith({ name: 'embed-test', version: 1 }, [], settings())).toEqual([])
    expect(await embedTextsWith(lexicalModel, ['하나'], settings())).toHaveLength(1)
    for (const model of [
      { name: 'embed-test', version: 0 },
      { name: 'another', version: 1 },
      { ...lexicalModel, version: lexicalModel.version - 1 },
    ])
      expect(await embedTextsWith(model, ['하나'], settings())).toBeNull()
  })
})
