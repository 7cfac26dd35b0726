import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComponentOrigin, StoredPart } from '#readings/client'
import { changedTemplate } from '../integration/changed-template.ts'
import { type ServedProduct, serveProduct } from './serve-product.ts'
import { Visitor } from './visitor.ts'

const birth = { date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 }

describe('cube publish beside a running server', () => {
  let product: ServedProduct
  let visitor: Visitor

  beforeAll(async () => {
    product = await serveProduct()
    visitor = new Visitor(product.address)
    await visitor.begin(birth)
  })
  afterAll(() => product?.remove())

  async function cube(...parameters: string[]): Promise<string> {
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: product.dataFolder }
    return (await promisify(execFile)('node', ['cli/cube.ts', ...parameters], { env })).stdout
  }
  async function componentsOf(question: string) {
    const parts: StoredPart[] = []
    for await (const part of visitor.ask({ text: question, locale: 'ko' })) parts.push(part)
    return parts.flatMap((part) => (part.type === 'data-component' ? [part.data] : []))
  }
  const frameOf = async (source: string) => (await visitor.request(source)).text()

  it('reaches an open browser and the next answer, and leaves what was told as it was', async () => {
    const [told] = await componentsOf('올해 이직해도 될까요?')
    const before = await frameOf(told?.source ?? '')
    const left = new AbortController()
    const live = await visitor.request('/api/live', { signal: left.signal })
    const news = live.body!.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>
    expect((await news.read()).value).toContain('event: hello')

    const template = told?.template ?? ''
    expect(await cube('publish', changedTemplate(template, '9.0.0', 'another look'))).toBe(`${template}@9.0.0 is published and served.\n`)
    expect((await news.read()).value).toContain('"version":"9.0.0"')
    left.abort()

    const again = (await componentsOf('올해 이직해도 될까요?')).find((component) => component.template === template)
    expect(again?.version).toBe('9.0.0')
    expect(await frameOf(again?.source ?? '')).toContain('another look')
    expect(await frameOf(told?.source ?? '')).toBe(before)

    await product.stop()
    product = await serveProduct({ dataFolder: product.dataFolder })
    visitor.address = product.address
    expect(await frameOf(told?.source ?? '')).toBe(before)
    const origin = (await (await visitor.request(`/api/components/${told?.id}`)).json()) as ComponentOrigin
    expect(origin).toMatchObject({ difference: null, served: { version: '9.0.0' }, receipt: { version: told?.version } })
    expect(await cube('publish', '--serve', `${template}@${told?.version}`)).toBe(`${template}@${told?.version} is served.\n`)
  })
})
