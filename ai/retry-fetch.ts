const mostTries = 3
const shortestWaitMs = 150
/** A service that asks for more than this is taken at its word: the composer answers instead of a person waiting. */
const longestWaitMs = 2_000

function isPassing(status: number): boolean {
  return status === 429 || status >= 500
}

/** Milliseconds that a service asks to wait, in whichever of its three ways; undefined where it says nothing that can be read. */
function askedWait(headers: Headers, now: number): number | undefined {
  const milliseconds = headers.get('retry-after-ms')
  const said = headers.get('retry-after')
  const asked = milliseconds !== null ? Number(milliseconds) : said === null ? Number.NaN : Number(said) * 1_000 || Date.parse(said) - now
  return Number.isFinite(asked) ? Math.max(0, asked) : undefined
}

/** Resolves early when the caller gives up; the next fetch then fails with its reason. */
function wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })
}

/**
 * A fetch that tries twice more after a passing failure (no answer, 429, 5xx), each time after about twice as long and never at the
 * same moment as others. `Retry-After` is kept up to two seconds; beyond, the refusal is the answer. Nothing is tried again once
 * a service has begun to answer.
 */
export function retryFetch(fetchOnce: typeof fetch, { random = Math.random, now = Date.now } = {}): typeof fetch {
  return async (input, init) => {
    for (let attempt = 1; ; attempt++) {
      const backoff = shortestWaitMs * 2 ** (attempt - 1) * (1 + random())
      let waitMs = backoff
      try {
        const response = await fetchOnce(input, init)
        if (!isPassing(response.status) || attempt === mostTries) return response
        const asked = askedWait(response.headers, now())
        if (asked !== undefined && asked > longestWaitMs) return response
        if (asked !== undefined) waitMs = asked + backoff - shortestWaitMs * 2 ** (attempt - 1)
        await response.body?.cancel()
      } catch (error) {
        if (init?.signal?.aborted || attempt === mostTries) throw error
      }
      await wait(waitMs, init?.signal)
    }
  }
}
