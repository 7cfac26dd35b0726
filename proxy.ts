import { type NextRequest, NextResponse } from 'next/server'
import { hostContentSecurityPolicy } from '#sandbox'

const conversationPath = /^\/c\/([A-Za-z0-9]{8,64})$/

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
}

/**
 * Every page gets a policy with its own script nonce. `/c/<id>` is the chat page with that conversation: one page for both addresses,
 * so that an answer in the making keeps its place when the server names its conversation.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const host = request.headers.get('host') ?? request.nextUrl.host
  const policy = hostContentSecurityPolicy({
    nonce,
    frameSource: `${request.nextUrl.protocol}//${host}/frame/`,
    development: process.env.NODE_ENV === 'development',
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)

  const conversation = conversationPath.exec(request.nextUrl.pathname)?.[1]
  const response = conversation
    ? NextResponse.rewrite(chatPage(request, conversation), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  return response
}

function chatPage(request: NextRequest, conversation: string): URL {
  const page = request.nextUrl.clone()
  page.pathname = '/'
  page.searchParams.set('conversation', conversation)
  return page
}

export const config = { matcher: ['/((?!api/|frame/|_next/static|_next/image|fonts/|favicon.ico|icon.svg).*)'] }
