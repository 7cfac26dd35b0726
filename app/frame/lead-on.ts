import type { NextRequest } from 'next/server'
import { type Database, environment, now } from '#kernel'
import { framePath } from '#readings'
import { apart, type GrantedFrame, grantFrame, otherOwnName } from '#sandbox'

const hostOf = (request: NextRequest) => request.headers.get('host') ?? ''

/**
 * The origin of another site where the frame of this request is to be shown: SANDBOX_ORIGIN, or the machine's other name where the
 * browser asks for it. Null: here.
 */
export function otherSite(request: NextRequest): string | null {
  const { PUBLIC_URL, SANDBOX_ORIGIN } = environment()
  if (SANDBOX_ORIGIN) return SANDBOX_ORIGIN
  if (PUBLIC_URL || !request.nextUrl.searchParams.has(apart)) return null
  const name = otherOwnName(hostOf(request))
  return name && `http://${name}`
}

/** Leads on to a frame of that origin, where there is no session: the token in the address counts alone, once, for a minute. */
export async function leadOn(client: Database, origin: string, granted: GrantedFrame): Promise<Response> {
  const token = await grantFrame(client, granted, now())
  return new Response(null, { status: 303, headers: { location: `${origin}${framePath}/${token}`, 'cache-control': 'private, no-store' } })
}

/** Whether frames alone live on the host of this request, without sessions. */
export function isSandbox(request: NextRequest): boolean {
  const { SANDBOX_ORIGIN } = environment()
  return SANDBOX_ORIGIN !== undefined && hostOf(request) === new URL(SANDBOX_ORIGIN).host
}

/** The origin whose pages lead on to the host of this request; null where nobody is led on to. */
export function leadingOrigin(request: NextRequest): string | null {
  const { HOST, PORT, PUBLIC_URL, SANDBOX_ORIGIN } = environment()
  if (SANDBOX_ORIGIN) return isSandbox(request) ? new URL(PUBLIC_URL ?? `http://${HOST}:${PORT}`).origin : null
  const name = PUBLIC_URL ? null : otherOwnName(hostOf(request))
  return name && `http://${name}`
}
