/** The query that asks for a frame on another site than its page's. */
export const apart = 'apart'

const ownNames = /^(?:127\.0\.0\.1|localhost)$/

/** Whether this browser keeps a sandboxed frame in the process of its page, as all but Chromium's family do. */
export function sharesProcess(browser: object): boolean {
  return !('userAgentData' in browser)
}

/**
 * The address of a frame. On one's own machine a browser that would keep the frame in its page's process asks for it under the
 * machine's other name, which is another site: whatever a frame does there, the page goes on.
 */
export function frameAddress(source: string, page: { hostname: string }, browser: object): string {
  if (!ownNames.test(page.hostname) || !sharesProcess(browser)) return source
  return `${source}${source.includes('?') ? '&' : '?'}${apart}`
}

/** The other name of this machine, with the same port; null for a host that is not this machine under a name of its own. */
export function otherOwnName(host: string): string | null {
  const [, name, port = ''] = /^(127\.0\.0\.1|localhost)(:\d+)?$/.exec(host) ?? []
  return name ? `${name === 'localhost' ? '127.0.0.1' : 'localhost'}${port}` : null
}
