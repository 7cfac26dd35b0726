/**
 * The policy of a page that shows frames. `nonce` marks its own scripts; `frameSource` is where frames come from,
 * an origin with a path (`https://example.org/frame/`): a frame that navigates anywhere else is stopped here.
 * `development` adds what the development server needs (eval, its socket).
 */
export function hostContentSecurityPolicy({
  nonce,
  frameSource,
  development = false,
}: {
  nonce: string
  frameSource: string
  development?: boolean
}): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `frame-src ${frameSource}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
