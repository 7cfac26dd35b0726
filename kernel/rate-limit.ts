import { once } from './process-state.ts'

interface Bucket {
  tokens: number
  filledAt: number
}
const rememberedAtMost = 50_000

/** A token bucket per key: `burst` at once, refilled over `perMilliseconds`. */
export interface RateLimit {
  burst: number
  perMilliseconds: number
}

/** Takes one token of `key`. Returns 0 when allowed, else the milliseconds until the next one. */
export function takeToken(name: string, key: string, limit: RateLimit, now: number): number {
  const buckets = once(`rate-limit/${name}`, () => new Map<string, Bucket>())
  const rate = limit.burst / limit.perMilliseconds
  const bucket = buckets.get(key) ?? { tokens: limit.burst, filledAt: now }
  const tokens = Math.min(limit.burst, bucket.tokens + Math.max(0, now - bucket.filledAt) * rate)
  buckets.delete(key)
  if (buckets.size >= rememberedAtMost) buckets.delete(buckets.keys().next().value as string)
  const allowed = tokens >= 1
  buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, filledAt: now })
  return allowed ? 0 : Math.ceil((1 - tokens) / rate)
}
