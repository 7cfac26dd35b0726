import { isIPv4, isIPv6 } from 'node:net'

/** The header in which our own server says where a request came from, in place of whatever the sender wrote there. */
export const addressHeader = 'x-heal7-address'

/**
 * Where a request came from: the socket's address, or with proxies of ours before the server what the outermost of them saw.
 * Entries of X-Forwarded-For beyond those are the sender's own words and are not read.
 */
export function clientAddress(socketAddress: string | undefined, forwarded: string | undefined, trustedProxies: number): string {
  const entries = trustedProxies > 0 ? (forwarded ?? '').split(',').map((entry) => entry.trim()) : []
  const named = entries.at(-trustedProxies) ?? ''
  return isIPv4(named) || isIPv6(named) ? named : (socketAddress ?? '')
}

/** The network of an address that one household or office shares: /24 of IPv4, /56 of IPv6. Anything else is one network of its own. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(plain)) return 'unknown'
  const [head = '', tail] = plain.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16) || 0)
  groups[3] = (groups[3] ?? 0) & 0xff00
  return `${groups.map((group) => group.toString(16)).join(':')}::/56`
}
