/**
 * Structured log, one JSON object per line. It cannot hold birth data or what a person typed: a string is written only
 * if it looks like an identifier, and of an error only its name, code and places in our code, never its message.
 */
export type LogFields = Record<string, string | number | boolean | null | undefined>
type Level = 'info' | 'warn' | 'error'

const identifier = /^[A-Za-z0-9][A-Za-z0-9_.:/#@-]{0,127}$/
const dateLike = /\d{4}[-./]\d{1,2}[-./]\d{1,2}|\b\d{6,8}\b/

function safeValue(value: LogFields[string]): LogFields[string] {
  if (typeof value !== 'string') return value
  return identifier.test(value) && !dateLike.test(value) ? value : '[withheld]'
}

/** A place in code: the last two steps of its path, as a build may name them, line and column. */
const codePlace = /^(?:[\w.@~+%[\]-]{1,80}\/)?[\w.@~+%[\]-]{1,80}\.(?:[cm]?[jt]sx?|node):\d{1,7}:\d{1,7}$/
const mostPlaces = 4

function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = (error as { code?: unknown }).code
  const places = (error.stack ?? '')
    .split('\n')
    .map((line) => /at (?:.*\()?(?:file:\/\/)?([^()]*:\d+:\d+)\)?$/.exec(line.trim())?.[1])
    .filter((place) => place !== undefined)
    .slice(0, mostPlaces)
    .map((place) => place.split('/').slice(-2).join('/'))
    .map((place) => (codePlace.test(place) ? place : '[withheld]'))
  return { error: safeValue(error.name), code: typeof code === 'string' ? safeValue(code) : null, where: places.join('#') || null }
}

/** Formats one line; `at` is the instant of the entry. */
export function formatLogLine(level: Level, event: string, fields: LogFields, at: Date, failure?: { error: unknown }): string {
  const entries = Object.entries(fields).map(([name, value]) => [name, safeValue(value)])
  const described = failure ? describeError(failure.error) : {}
  return JSON.stringify({ at: at.toISOString(), level, event, ...Object.fromEntries(entries), ...described })
}

function write(level: Level, event: string, fields: LogFields, failure?: { error: unknown }): void {
  if (process.env.LOG_LEVEL === 'silent') return
  process.stderr.write(`${formatLogLine(level, event, fields, new Date(), failure)}\n`)
}

export const log = {
  info: (event: string, fields: LogFields = {}) => write('info', event, fields),
  warn: (event: string, fields: LogFields = {}) => write('warn', event, fields),
  error: (event: string, error: unknown, fields: LogFields = {}) => write('error', event, fields, { error }),
}
