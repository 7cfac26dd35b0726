import { type NextRequest, NextResponse } from 'next/server'
import { environment, runningRegistry } from '#kernel'
import { hostContentSecurityPolicy, otherOwnName } from '#sandbox'

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
}

const hostName = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i

/** Where frames come from: the page's own host, whatever else the header may hold, and the other site that it leads on to. */
function frameSource(host: string): string {
  const { PUBLIC_URL, SANDBOX_ORIGIN } = environment()
  if (!hostName.test(host)) return "'none'"
  const other = SANDBOX_ORIGIN ?? (PUBLIC_URL ? null : otherOwnName(host))
  return other ? `${host}/frame/ ${other}/frame/` : `${host}/frame/`
}

/** Whether this is the address of a link that has ended; one that never was is an unknown page like any other. */
async function isClosedShare(path: string): Promise<boolean> {
  const token = /^\/share\/([A-Za-z0-9]{22})$/.exec(path)?.[1]
  if (!token) return false
  const { share } = (await runningRegistry().get('readings').processRequest({ share: token })) as { share: string }
  return share === 'gone'
}

/** Every page gets a policy with its own script nonce. A source without a scheme means the page's own, also behind a proxy that ends TLS. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const host = request.headers.get('host') ?? request.nextUrl.host
  const { SANDBOX_ORIGIN } = environment()
  // On the sandbox origin there are frames and no pages.
  if (SANDBOX_ORIGIN && host === new URL(SANDBOX_ORIGIN).host) return new NextResponse(null, { status: 404 })
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = hostContentSecurityPolicy({
    nonce,
    frameSource: frameSource(host),
    development: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = (await isClosedShare(request.nextUrl.pathname))
    ? NextResponse.rewrite(new URL('/share/gone', request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/((?!api/|frame/|_next/static|_next/image|fonts/|favicon.ico|icon.svg).*)'] }
