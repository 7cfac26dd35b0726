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

/** No proxy stands in between: the only address that was forwarded is this machine's own. */
function isDirect(request: NextRequest): boolean {
  return (request.headers.get('x-forwarded-for') ?? '127.0.0.1').split(',').every((address) => ownAddresses.includes(address.trim()))
}

/** Prometheus text. With METRICS_TOKEN only for its bearer, otherwise only while the server listens on this machine alone. */
export const GET = route(async (request) => {
  const { METRICS_TOKEN, HOST } = environment()
  const allowed = METRICS_TOKEN ? tokenIsRight(request.headers.get('authorization'), METRICS_TOKEN) : HOST === '127.0.0.1' && isDirect(request)
  if (!allowed) return errorResponse('session-required', 401, requestLocale(request))
  return new Response(await formatMetrics(runningRegistry()), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  })
})
