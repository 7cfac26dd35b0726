import { afterEach, expect, test, vi } from 'vitest'
import { postJson } from './post-json.ts'

afterEach(() => vi.unstubAllGlobals())

function answerWith(response: () => Promise<Response>) {
  const fetched = vi.fn<(path: string, init?: RequestInit) => Promise<Response>>(response)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

test('a request that is to outlive its page says so', async () => {
  const fetched = answerWith(async () => Response.json({ changed: true }))
  expect(await postJson('/api/conversations/c1', { tip: 'm1' }, { method: 'PATCH', keepalive: true })).toEqual({ ok: true, value: { changed: true } })
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: 'PATCH', keepalive: true, body: '{"tip":"m1"}' })
})

test('a refusal comes in the words of the server, and no line is one without words', async () => {
  answerWith(async () => Response.json({ error: { code: 'busy', message: 'Later.' } }, { status: 429 }))
  expect(await postJson('/api/chat', {})).toEqual({ ok: false, error: { code: 'busy', message: 'Later.', field: undefined } })
  answerWith(async () => new Response('<html>', { status: 502 }))
  expect(await postJson('/api/chat', {})).toEqual({ ok: false, error: { code: 'failed', message: '' } })
  answerWith(() => Promise.reject(new TypeError('no line')))
  expect(await postJson('/api/chat', {})).toEqual({ ok: false, error: { code: 'offline', message: '' } })
})
