export interface Refusal {
  code: string
  /** Already in the person's language. */
  message: string
  field?: string
}
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: Refusal }

/**
 * Sends JSON to a route of this product. No network and no sense in the answer are refusals too, with an empty message. `keepalive`: a
 * small body is sent to its end even when its page goes.
 */
export async function postJson<Value>(
  path: string,
  body: unknown,
  options: { method?: 'POST' | 'PATCH' | 'DELETE'; signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Answer<Value>> {
  return answerOf<Value>(() =>
    fetch(path, {
      method: options.method ?? 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: options.signal,
      keepalive: options.keepalive,
    }),
  )
}

export async function getJson<Value>(path: string): Promise<Answer<Value>> {
  return answerOf<Value>(() => fetch(path))
}

async function answerOf<Value>(request: () => Promise<Response>): Promise<Answer<Value>> {
  let response: Response
  try {
    response = await request()
  } catch {
    return { ok: false, error: { code: 'offline', message: '' } }
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return { ok: true, value: body as Value }
  return { ok: false, error: refusalIn(body) ?? { code: 'failed', message: '' } }
}

/** What a route said when it refused; null where nothing sensible came back. */
export function refusalIn(body: unknown): Refusal | null {
  const error = (body as { error?: Partial<Refusal> } | null)?.error
  return typeof error?.code === 'string' && typeof error.message === 'string'
    ? { code: error.code, message: error.message, field: error.field }
    : null
}
