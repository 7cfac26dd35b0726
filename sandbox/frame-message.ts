/** Messages between host and frame. What a frame says is checked here, member by member, before anyone acts on it. */

/** The same fixed list as the templates' (a test holds the two together). */
export const actions = ['ask', 'open', 'explain', 'rate', 'select'] as const

export interface ActionRequest {
  action: (typeof actions)[number]
  /** Fact id of the cell, e.g. `day.branch`. */
  fact?: string
  /** A literal of the template, e.g. the id of another template. */
  value?: string
}

export type FrameMessage =
  | { method: 'ui/initialize' }
  | { method: 'ui/pong' }
  | { method: 'ui/size-changed'; height: number }
  | ({ method: 'ui/action' } & ActionRequest)

const factPattern = /^[\p{L}\d][\p{L}\d.-]{0,80}$/u
const valuePattern = /^[a-z][a-z0-9-]{0,40}$/

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
      const action = actions.find((known) => known === params.action)
      const { fact, value } = params
      if (!action || !(fact === undefined || matches(fact, factPattern)) || !(value === undefined || matches(value, valuePattern))) return null
      return { method: 'ui/action', action, ...(fact === undefined ? {} : { fact }), ...(value === undefined ? {} : { value }) }
    }
    default:
      return null
  }
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
