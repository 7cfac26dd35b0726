import { timingSafeEqual } from 'node:crypto'
import type { NextRequest } from 'next/server'
import { environment, formatMetrics, runningRegistry } from '#kernel'
import { errorResponse, requestLocale, route } from '../respond.ts'

function tokenIsRight(header: string | null, token: string): boolean {
  const given = Buffer.from(header ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const ownAddresses = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

const ownNames = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

/** No proxy stands in between, and no name of elsewhere points here: this machine asks for itself. */
function isDirect(request: NextRequest): boolean {
  const addresses = (request.headers.get('x-forwarded-for') ?? '127.0.0.1').split(',')
  return ownNames.test(request.headers.get('host') ?? '') && addresses.every((address) => ownAddresses.includes(address.trim()))
}

/** Prometheus text. With METRICS_TOKEN only for its bearer, otherwise only while the server is for this machine alone. */
export const GET = route(async (request) => {
  const { METRICS_TOKEN, HOST, PUBLIC_URL } = environment()
  const isPrivate = HOST === '127.0.0.1' && PUBLIC_URL === undefined
  const allowed = METRICS_TOKEN ? tokenIsRight(request.headers.get('authorization'), METRICS_TOKEN) : isPrivate && isDirect(request)
  if (!allowed) return errorResponse('session-required', 401, requestLocale(request))
  return new Response(await formatMetrics(runningRegistry()), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  })
})
