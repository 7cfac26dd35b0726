import { type NextRequest, NextResponse } from 'next/server'
import { hostContentSecurityPolicy } from '#sandbox'

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
}

const hostName = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i

/** Where frames come from: the page's own host, whatever else the header may hold. */
function frameSource(request: NextRequest): string {
  const host = request.headers.get('host') ?? request.nextUrl.host
  return hostName.test(host) ? `${host}/frame/` : "'none'"
}

/** Every page gets a policy with its own script nonce. A source without a scheme means the page's own, also behind a proxy that ends TLS. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = hostContentSecurityPolicy({
    nonce,
    frameSource: frameSource(request),
    development: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/((?!api/|frame/|_next/static|_next/image|fonts/|favicon.ico|icon.svg).*)'] }
