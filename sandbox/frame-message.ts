/** Messages between host and frame. What a frame says is checked here, member by member, before anyone acts on it. */

/** The same fixed lists as the templates' (a test holds them together). */
export const actions = ['ask', 'open', 'explain', 'rate', 'select'] as const
export const pages = ['annual-strip', 'birth-hour', 'corrections', 'luck-timeline', 'month-calendar'] as const
export const ratings = ['up', 'down'] as const

export interface ActionRequest {
  action: (typeof actions)[number]
  /** Fact id of the cell, e.g. `day.branch`. */
  fact?: string
  /** The page of ours that `open` is about, or the opinion of `rate`. */
  value?: (typeof pages)[number] | (typeof ratings)[number]
}

export type FrameMessage =
  | { method: 'ui/initialize' }
  | { method: 'ui/pong' }
  | { method: 'ui/size-changed'; height: number }
  | ({ method: 'ui/action' } & ActionRequest)

const factPattern = /^[\p{L}\d][\p{L}\d.-]{0,80}$/u

/** The message, or null for anything that is not exactly one of them. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data) || data.jsonrpc !== '2.0' || !isRecord(data.params)) return null
  const { params } = data
  switch (data.method) {
    case 'ui/initialize':
    case 'ui/pong':
      return { method: data.method }
    case 'ui/size-changed':
      return typeof params.height === 'number' && Number.isFinite(params.height) ? { method: 'ui/size-changed', height: params.height } : null
    case 'ui/action': {
      const request = readAction(params)
      return request && { method: 'ui/action', ...request }
    }
    default:
      return null
  }
}

/** An action with exactly what it needs: `open` a known page, `explain` and `select` a fact, `rate` an opinion. */
function readAction(params: Record<string, unknown>): ActionRequest | null {
  const action = actions.find((known) => known === params.action)
  const { fact, value } = params
  if (!action || !(fact === undefined || (typeof fact === 'string' && factPattern.test(fact)))) return null
  const about = fact === undefined ? {} : { fact }
  if (action === 'open' || action === 'rate') {
    const named = (action === 'open' ? pages : ratings).find((known) => known === value)
    return named ? { action, ...about, value: named } : null
  }
  return action === 'ask' || fact !== undefined ? { action, ...about } : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
