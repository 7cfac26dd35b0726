import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startFakeModel } from './fake-model.ts'
import { isWhole } from './is-whole.ts'
import { serveProduct } from './serve-product.ts'
import { Visitor } from './visitor.ts'

/** Each part of an answer is the last one once; `npm run test:whole` goes round almost three times. */
const tries = isWhole ? 20 : 7

it(`keeps the conversation over ${tries} kills in the middle of a streamed answer`, { timeout: 600_000 }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'heal7-crash-'))
  const fake = await startFakeModel('answering')
  const environment = { OPENAI_BASE_URL: fake.address, OPENAI_API_KEY: 'test', OPENAI_MODEL: 'fake-model' }
  const visitor = new Visitor('')
  const asked: string[] = []
  const interrupted = new Set<string>()
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
        if (messages[1]?.status === 'interrupted') interrupted.add(conversation)
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
    const cutOff = [...interrupted].at(-1) ?? ''
    const read = (await (await visitor.request(`/api/conversations/${cutOff}`)).json()) as { messages: { id: string }[] }
    const parts = []
    for await (const part of visitor.ask({ text: '다시', conversation: cutOff, replaces: read.messages[1]?.id ?? '' })) parts.push(part.type)
    expect(parts).toContain('data-proof')
    await product.stop()
  } finally {
    await fake.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
})

it('writes an answer to its end when the line is cut, and stores it', async () => {
  const fake = await startFakeModel('answering')
  const product = await serveProduct({ environment: { OPENAI_BASE_URL: fake.address, OPENAI_API_KEY: 'test', OPENAI_MODEL: 'fake-model' } })
  try {
    const visitor = new Visitor(product.address)
    await visitor.begin({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })
    const line = new AbortController()
    let conversation = ''
    await expect(async () => {
      for await (const part of visitor.ask({ text: '올해 이직해도 될까요?' }, line.signal)) {
        if (part.type === 'data-started') conversation = part.data.conversation
        if (part.type === 'data-component') line.abort()
      }
    }).rejects.toThrow()
    const answer = async () => {
      const read = (await (await visitor.request(`/api/conversations/${conversation}`)).json()) as {
        messages: { status: string; parts: { type: string }[] }[]
      }
      return read.messages[1]
    }
    await expect.poll(async () => (await answer())?.status, { timeout: 15_000 }).toBe('done')
    const types = (await answer())?.parts.map((part) => part.type)
    expect(types).toContain('data-proof')
    expect(types?.filter((type) => type === 'data-component').length).toBeGreaterThanOrEqual(3)
  } finally {
    await product.remove()
    await fake.stop()
  }
})

it('stops an answer when the person asks for it, and keeps what was told', async () => {
  const fake = await startFakeModel('answering')
  const product = await serveProduct({ environment: { OPENAI_BASE_URL: fake.address, OPENAI_API_KEY: 'test', OPENAI_MODEL: 'fake-model' } })
  try {
    const visitor = new Visitor(product.address)
    await visitor.begin({ date: '1992-03-14', time: '07:20', sex: 'female', longitude: 126.978 })
    let started = { conversation: '', answer: '' }
    const told: string[] = []
    for await (const part of visitor.ask({ text: '올해 이직해도 될까요?' })) {
      told.push(part.type)
      if (part.type === 'data-started') started = part.data
      if (part.type === 'data-component' && told.filter((type) => type === 'data-component').length === 1) {
        expect(await (await visitor.post('/api/chat/stop', { answer: started.answer })).json()).toEqual({ stopped: true })
      }
    }
    expect(told).not.toContain('data-proof')
    const read = (await (await visitor.request(`/api/conversations/${started.conversation}`)).json()) as {
      messages: { status: string; parts: { type: string }[] }[]
    }
    expect(read.messages[1]?.status).toBe('interrupted')
    expect(read.messages[1]?.parts.map((part) => part.type)).toContain('data-component')
  } finally {
    await product.remove()
    await fake.stop()
  }
})
