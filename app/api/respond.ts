import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import { addressHeader, callerOf, hasConsented, networkOf, type Permission, type Person, personOf, requirePermission } from '#accounts'
import { CubeError, database, log, now, type RateLimit, takeToken } from '#kernel'
import type { Locale } from '#templates/client'
import { localeOf } from '../current-person.ts'
import { errorMessage } from './error-messages.ts'

const bodyBytes = 64 * 1024

export function requestLocale(request: NextRequest): Locale {
  return localeOf(request.cookies.get('locale')?.value, request.headers.get('accept-language'))
}

/** Reads a JSON body of at most `limit` bytes, 64 KiB unless said otherwise. Throws `body-too-large`, `body-not-json`, `input-invalid` (with the field). */
export async function readBody<Schema extends z.ZodType>(request: NextRequest, schema: Schema, limit = bodyBytes): Promise<z.infer<Schema>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new CubeError('body-too-large', 'The body is too large.', { status: 413 })
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > limit) throw new CubeError('body-too-large', 'The body is too large.', { status: 413 })
      chunks.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof CubeError) throw cause
    throw new CubeError('body-not-json', 'The body was cut off.', { status: 400, cause })
  }
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    throw new CubeError('body-not-json', 'The body is not JSON.', { status: 400 })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const tooLong = parsed.error.issues.find((issue) => issue.code === 'too_big' && issue.path[0] === 'text')
  if (tooLong) throw new CubeError('body-too-large', 'The text is too long.', { status: 413, field: 'text' })
  throw new CubeError('input-invalid', 'The body does not fit the schema.', { status: 400, field: parsed.error.issues[0]?.path.join('.') })
}

/** Refuses what another site's page, or a frame without an origin, sends in a person's name. Throws `origin-refused`. */
export function requireSameOrigin(request: NextRequest): void {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const sameHost = origin !== null && origin !== 'null' && URL.parse(origin)?.host === request.headers.get('host')
  if (site ? site === 'same-origin' : origin === null || sameHost) return
  throw new CubeError('origin-refused', 'The request came from another origin.', { status: 403 })
}

/** The person of the browser that asks; no program with a key is one. Throws `session-required`. */
export async function requireSession(request: NextRequest): Promise<Person> {
  const person = request.headers.has('authorization') ? null : await personOf(request.headers)
  if (!person) throw new CubeError('session-required', 'There is no session.', { status: 401 })
  return person
}

/**
 * Whoever asks, with a session or with a program's key, and may do this. Throws `session-required`, `key-refused` or `not-permitted`.
 * Readings need a consent besides: see `requirePerson`.
 */
export async function requireCaller(request: NextRequest, permission: Permission): Promise<Person> {
  const person = await callerOf(request.headers, now())
  if (!person && request.headers.has('authorization')) throw new CubeError('key-refused', 'The key does not hold.', { status: 401 })
  if (!person) throw new CubeError('session-required', 'There is no session.', { status: 401 })
  requirePermission(person, permission)
  return person
}

/** The network that a request came from, as our own server saw it. */
export function requestNetwork(request: NextRequest): string {
  return networkOf(request.headers.get(addressHeader) ?? '')
}

/** The person whose readings the request is about. Throws what `requireCaller` does, or `consent-required`. */
export async function requirePerson(request: NextRequest): Promise<Person> {
  const person = await requireCaller(request, 'readings.use')
  if (!(await hasConsented(await database(), person.id))) throw new CubeError('consent-required', 'The person has not consented.', { status: 403 })
  return person
}

/** Throws `code` when the key has used up its share. */
export async function requireRate(name: string, key: string, limit: RateLimit, code = 'too-many-requests'): Promise<void> {
  const wait = await takeToken(name, key, limit, now().getTime())
  if (wait > 0) throw new CubeError(code, 'Too many requests.', { status: 429 })
}

/** Lets a request make a new person: so many of one network, and of all together. Throws `too-many-requests`. */
export async function requireNewPersonRate(request: NextRequest): Promise<void> {
  await requireRate('session-network', requestNetwork(request), { burst: 60, perMilliseconds: 60_000 })
  await requireRate('session', 'all', { burst: 600, perMilliseconds: 60_000 })
}

export function errorResponse(code: string, status: number, locale: Locale, field?: string): Response {
  return Response.json(
    { error: { code, message: errorMessage(code, locale), ...(field ? { field } : {}) } },
    { status, headers: { 'cache-control': 'no-store' } },
  )
}

/** What a route says is for one person: no cache between may keep it, and no browser after the session. */
function keepPrivate(response: Response): Response {
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store')
  return response
}

/** Which route failed, without what follows it in the address: that can be a token. */
function routeName(request: NextRequest): string {
  const [, first = '', second = ''] = new URL(request.url).pathname.split('/')
  return first === 'api' ? `api/${second}` : first
}

/** Wraps a route: every error becomes a code and a sentence in the person's language; only unexpected ones are logged. */
export function route<Context>(
  handle: (request: NextRequest, context: Context) => Promise<Response>,
): (request: NextRequest, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      if (request.method !== 'GET') requireSameOrigin(request)
      return keepPrivate(await handle(request, context))
    } catch (error) {
      const locale = requestLocale(request)
      if (error instanceof CubeError && error.status < 500) return errorResponse(error.code, error.status, locale, error.field)
      log.error('route-failed', error, { route: routeName(request) })
      return error instanceof CubeError ? errorResponse(error.code, error.status, locale) : errorResponse('unexpected', 500, locale)
    }
  }
}
