import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startFakeModel } from './fake-model.ts'
import { serveProduct } from './serve-product.ts'
import { Visitor } from './visitor.ts'

const tries = 20

it(`keeps the conversation over ${tries} kills in the middle of a streamed answer`, { timeout: 600_000 }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'heal7-crash-'))
  const fake = await startFakeModel('answering')
  const environment = { OPENAI_BASE_URL: fake.address, OPENAI_API_KEY: 'test', OPENAI_MODEL: 'fake-model' }
  const visitor = new Visitor('')
  const asked: string[] = []
  try {
    for (let attempt = 0; attempt < tries; attempt++) {
      const product = await serveProduct({ dataFolder, environment })
      visitor.address = product.address
      if (attempt === 0) await visitor.begin({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })
      for (const conversation of asked) {
        const response = await visitor.request(`/api/conversations/${conversation}`)
        expect(response.status).toBe(200)
        const { messages } = (await response.json()) as { messages: { role: string; text: string; status: string }[] }
        expect(messages[0]).toMatchObject({ role: 'user', text: `올해 이직해도 될까요? ${asked.indexOf(conversation)}` })
        expect(['interrupted', 'done']).toContain(messages[1]?.status)
      }
      const killAfterParts = 1 + (attempt % 7)
      let parts = 0
      try {
        for await (const part of visitor.ask({ text: `올해 이직해도 될까요? ${attempt}` })) {
          if (part.type === 'data-started') asked.push(part.data.conversation)
          if (++parts === killAfterParts) product.process.kill('SIGKILL')
        }
      } catch {
        // The line is cut by the kill; what counts is what the next start finds.
      }
      await product.stop('SIGKILL')
    }
    expect(asked).toHaveLength(tries)

    const product = await serveProduct({ dataFolder, environment })
    visitor.address = product.address
    const list = (await (await visitor.request('/api/conversations')).json()) as { id: string }[]
    expect(list.map(({ id }) => id).sort()).toEqual([...asked].sort())
    const last = (await (await visitor.request(`/api/conversations/${asked.at(-1)}`)).json()) as { messages: { id: string; status: string }[] }
    const interrupted = last.messages[1]
    if (interrupted?.status === 'interrupted') {
      const parts = []
      for await (const part of visitor.ask({ text: '다시', conversation: asked.at(-1) ?? '', replaces: interrupted.id })) parts.push(part.type)
      expect(parts).toContain('data-proof')
    }
    await product.stop()
  } finally {
    await fake.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
