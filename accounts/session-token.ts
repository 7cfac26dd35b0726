import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The token in a signed session cookie, or null where the cookie is absent or its seal is not ours. `cookies` is a whole `cookie` header.
 * The form is that of better-auth: the token, a dot and its HMAC-SHA-256 in base64, percent-encoded.
 */
export function readSessionToken(cookies: string | null, cookieName: string, secret: string): string | null {
  const pair = cookies?.split(';').find((one) => one.trim().startsWith(`${cookieName}=`))
  if (!pair) return null
  const value = decode(pair.slice(pair.indexOf('=') + 1).trim())
  const dot = value?.lastIndexOf('.') ?? -1
  if (!value || dot < 1) return null
  const token = value.slice(0, dot)
  const [given, made] = [Buffer.from(value.slice(dot + 1), 'base64'), createHmac('sha256', secret).update(token).digest()]
  return given.length === made.length && timingSafeEqual(given, made) ? token : null
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}
