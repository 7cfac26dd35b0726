import { NextRequest } from 'next/server'
import { recordConsent, startAnonymousSession } from '#accounts'
import type { Database } from '#kernel'

/** A person with a session, for calling route handlers without a server. */
export interface RouteVisitor {
  id: string
  cookie: string
}

export async function newRouteVisitor(client: Database, now: Date): Promise<RouteVisitor> {
  const { person, cookies } = await startAnonymousSession(client, new Headers())
  await recordConsent(client, person.id, now)
  return { id: person.id, cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
}

/** A GET as the browser of this visitor sends it; null: a browser without a session. */
export function requestOf(visitor: RouteVisitor | null, address: string, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(address, { headers: { host: new URL(address).host, ...(visitor ? { cookie: visitor.cookie } : {}), ...headers } })
}
