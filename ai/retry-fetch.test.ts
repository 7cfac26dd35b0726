import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { retryFetch } from './retry-fetch.ts'

const now = Date.parse('2026-11-24T03:00:00Z')
const refusal = (status: number, headers: Record<string, string> = {}) => new Response('', { status, headers })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Calls until it settles; returns what came back, how many tries there were, and how long was waited in all. */
async function settle(answers: typeof fetch, options: { random?: number; signal?: AbortSignal } = {}) {
  const startedAt = Date.now()
  const calls = vi.fn(answers)
  const init = options.signal ? { signal: options.signal } : {}
  const result = retryFetch(calls, { random: () => options.random ?? 0, now: () => now })('http://local', init).then(
    (response) => response.status,
    (error: Error) => error.message,
  )
  await vi.runAllTimersAsync()
  return { result: await result, tries: calls.mock.calls.length, waited: Date.now() - startedAt }
}

/** Answers one after another, the last one for ever. */
function inTurn(...responses: (() => Response)[]): typeof fetch {
  let turn = 0
  return async () => (responses[Math.min(turn++, responses.length - 1)] ?? refusal.bind(null, 500))()
}

describe('retryFetch', () => {
  test.each([429, 500, 503])('tries again after %d', async (status) => {
    expect(
      await settle(
        inTurn(
          () => refusal(status),
          () => new Response('yes'),
        ),
      ),
    ).toEqual({ result: 200, tries: 2, waited: 150 })
  })

  test('the third failure is final', async () => {
    expect(await settle(inTurn(() => refusal(500)))).toEqual({ result: 500, tries: 3, waited: 450 })
    const down = async () => {
      throw new Error('down')
    }
    expect(await settle(down)).toEqual({ result: 'down', tries: 3, waited: 450 })
  })

  test('waits differ, so that many readers do not return together', async () => {
    expect(
      (
        await settle(
          inTurn(() => refusal(500)),
          { random: 0.5 },
        )
      ).waited,
    ).toBe(675)
    expect(
      (
        await settle(
          inTurn(() => refusal(500)),
          { random: 1 },
        )
      ).waited,
    ).toBe(900)
  })

  test.each([
    ['seconds', { 'retry-after': '1' }, 1_000],
    ['milliseconds', { 'retry-after-ms': '700' }, 700],
    ['a date', { 'retry-after': 'Tue, 24 Nov 2026 03:00:02 GMT' }, 2_000],
    ['nonsense', { 'retry-after': 'soon' }, 150],
    ['a date gone by', { 'retry-after': 'Tue, 24 Nov 2026 02:00:00 GMT' }, 0],
  ])('waits as long as it is asked to: %s', async (_name, headers, waited) => {
    expect(
      await settle(
        inTurn(
          () => refusal(429, headers),
          () => new Response('yes'),
        ),
      ),
    ).toEqual({ result: 200, tries: 2, waited })
  })

  test('a long wait that is asked for is an answer: nobody waits, nobody knocks early', async () => {
    expect(await settle(inTurn(() => refusal(429, { 'retry-after': '60' })))).toEqual({ result: 429, tries: 1, waited: 0 })
  })

  test('takes a refusal as an answer', async () => {
    expect(await settle(inTurn(() => refusal(401)))).toEqual({ result: 401, tries: 1, waited: 0 })
  })

  test('what breaks after the answer began is not tried again', async () => {
    const body = () => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('cut')) }))
    const calls = vi.fn(inTurn(body))
    const response = await retryFetch(calls)('http://local')
    await expect(response.text()).rejects.toThrow('cut')
    expect(calls).toHaveBeenCalledTimes(1)
  })

  test('does not try again for somebody who left, nor go on waiting', async () => {
    const gone = AbortSignal.abort(new Error('left'))
    const fails = async () => {
      throw new Error('aborted')
    }
    expect(await settle(fails, { signal: gone })).toMatchObject({ result: 'aborted', tries: 1 })
    const stop = new AbortController()
    const calls = vi.fn<typeof fetch>(async (_input, init) => {
      init?.signal?.throwIfAborted()
      return refusal(503)
    })
    const asked = retryFetch(calls, { random: () => 0 })('http://local', { signal: stop.signal })
    const outcome = expect(asked).rejects.toThrow('left')
    await vi.advanceTimersByTimeAsync(10)
    stop.abort(new Error('left'))
    await outcome
    expect(calls).toHaveBeenCalledTimes(2)
  })
})
