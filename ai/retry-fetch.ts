const shortestWaitMs = 150
const spreadMs = 300

function isPassing(status: number): boolean {
  return status === 429 || status >= 500
}

/** Resolves early when the caller gives up; the next fetch then fails with its reason. */
function wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/**
 * A fetch that tries once more after a passing failure (no answer, 429, 5xx), 150 to 450 ms later so that many readers do
 * not return together. A person is waiting: the second failure is final.
 */
export function retryFetch(fetchOnce: typeof fetch, random: () => number = Math.random): typeof fetch {
  return async (input, init) => {
    const again = async () => {
      await wait(shortestWaitMs + random() * spreadMs, init?.signal)
      return fetchOnce(input, init)
    }
    let response: Response
    try {
      response = await fetchOnce(input, init)
    } catch (error) {
      if (init?.signal?.aborted) throw error
      return again()
    }
    if (!isPassing(response.status)) return response
    await response.body?.cancel()
    return again()
  }
}
