import { createHmac, timingSafeEqual } from 'node:crypto'

export interface FrameGrant {
  /** The one component that the token opens; letters, digits, - and _. */
  component: string
  /** Whose session it opens in; empty on a sandbox origin, where there is no session. */
  session: string
  /** When it stops working. Needed where the token alone counts. */
  expires?: Date
}

/** `component.expiry.signature`: URL-safe, unguessable without the key, bound to component, session and expiry. */
export function signFrameToken({ component, session, expires }: FrameGrant, key: Buffer | string): string {
  if (!/^[\w-]+$/.test(component)) throw new RangeError('A component id must be URL-safe.')
  const expiry = expires ? Math.floor(expires.getTime() / 1000).toString(36) : ''
  return `${component}.${expiry}.${sign(component, expiry, session, key)}`
}

/** The component that a token opens in this session, or null. `now` matters for tokens that expire. */
export function verifyFrameToken(token: string, session: string, key: Buffer | string, now = new Date()): string | null {
  const [component, expiry, signature, ...rest] = token.split('.')
  if (!component || expiry === undefined || !signature || rest.length > 0) return null
  const expected = Buffer.from(sign(component, expiry, session, key))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  return expiry !== '' && Number.parseInt(expiry, 36) * 1000 <= now.getTime() ? null : component
}

function sign(component: string, expiry: string, session: string, key: Buffer | string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([component, expiry, session]))
    .digest('base64url')
}
