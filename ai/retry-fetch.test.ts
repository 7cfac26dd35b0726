import { expect, test, vi } from 'vitest'
import { retryFetch } from './retry-fetch.ts'

const now = () => 0

test.each([429, 500, 503])('tries once more after %d', async (status) => {
  const answers = vi.fn<typeof fetch>().mockResolvedValueOnce(new Response('', { status })).mockResolvedValueOnce(new Response('yes'))
  expect(await (await retryFetch(answers, now)('http://local')).text()).toBe('yes')
  expect(answers).toHaveBeenCalledTimes(2)
})

test('tries once more after no answer, and no third time', async () => {
  const answers = vi.fn<typeof fetch>().mockRejectedValue(new Error('down'))
  await expect(retryFetch(answers, now)('http://local')).rejects.toThrow('down')
  expect(answers).toHaveBeenCalledTimes(2)
})

test('takes a refusal as an answer', async () => {
  const answers = vi.fn<typeof fetch>().mockResolvedValue(new Response('', { status: 401 }))
  expect((await retryFetch(answers, now)('http://local')).status).toBe(401)
  expect(answers).toHaveBeenCalledTimes(1)
})

test('does not try again for somebody who left', async () => {
  const stop = new AbortController()
  stop.abort()
  const answers = vi.fn<typeof fetch>().mockRejectedValue(new Error('aborted'))
  await expect(retryFetch(answers, now)('http://local', { signal: stop.signal })).rejects.toThrow('aborted')
  expect(answers).toHaveBeenCalledTimes(1)
})
