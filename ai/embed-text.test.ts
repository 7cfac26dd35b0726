import { LLMock } from '@copilotkit/aimock'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
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

  describe('takes no vectors but those that it asked for', () => {
    afterEach(() => vi.unstubAllGlobals())
    test.each<[string, unknown]>([
      ['no list', {}],
      ['an error in place of one', { error: { message: 'busy' } }],
      ['an empty list', { data: [] }],
      ['too few', { data: [{ index: 0, embedding: [1, 2] }] }],
      ['too many', { data: [0, 1, 2].map((index) => ({ index, embedding: [1, 2] })) }],
      ['the same one twice', { data: [0, 0].map((index) => ({ index, embedding: [1, 2] })) }],
      ['vectors of nothing', { data: [0, 1].map((index) => ({ index, embedding: [] })) }],
      ['vectors of two lengths', { data: [0, 1].map((index) => ({ index, embedding: [1, 2, 3].slice(index) })) }],
      ['no vectors', { data: [0, 1].map((index) => ({ index, embedding: null })) }],
      ['what is no number', { data: [0, 1].map((index) => ({ index, embedding: [null, 1] })) }],
      ['a number beyond what is stored', { data: [0, 1].map((index) => ({ index, embedding: [1e300, 1] })) }],
    ])('%s', async (_what, body) => {
      vi.stubGlobal('fetch', async () => Response.json(body))
      expect(await embedTextsWith({ name: 'embed-test', version: 1 }, ['하나', '둘'], settings())).toBeNull()
      expect((await embedTexts(['하나', '둘'], settings())).model).toEqual(lexicalModel)
    })
    test('and takes those, in whatever order', async () => {
      vi.stubGlobal('fetch', async () => Response.json({ data: [1, 0].map((index) => ({ index, embedding: [index, 2] })) }))
      expect((await embedTexts(['하나', '둘'], settings())).vectors).toEqual([
        [0, 2],
        [1, 2],
      ])
    })
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
