import { createHmac } from 'node:crypto'
import { purposeKey } from './encryption.ts'
import { once } from './process-state.ts'
import { redis } from './redis.ts'

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

/**
 * Takes one token of `key`. Resolves to 0 when allowed, else to the milliseconds until the next one. Processes count together where
 * REDIS_URL names a server, and each for itself while that is away.
 */
export async function takeToken(name: string, key: string, limit: RateLimit, now: number): Promise<number> {
  const shared = await redis()
  if (!shared?.isConnected()) return takeOwnToken(name, key, limit, now)
  const parameters = [limit.burst, limit.perMilliseconds, now].map(String)
  return shared.run(takeSharedToken, `rate/${name}/${hide(key)}`, parameters).catch(() => takeOwnToken(name, key, limit, now))
}

function takeOwnToken(name: string, key: string, limit: RateLimit, now: number): number {
  const buckets = once(`rate-limit/${name}`, () => new Map<string, Bucket>())
  const rate = limit.burst / limit.perMilliseconds
  const bucket = buckets.get(key) ?? { tokens: limit.burst, filledAt: now }
  const filledAt = Math.max(now, bucket.filledAt)
  const tokens = Math.min(limit.burst, bucket.tokens + (filledAt - bucket.filledAt) * rate)
  buckets.delete(key)
  if (buckets.size >= rememberedAtMost) buckets.delete(buckets.keys().next().value as string)
  const allowed = tokens >= 1
  buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, filledAt })
  return allowed ? 0 : Math.ceil((1 - tokens) / rate)
}

/** The same in one step of the server, whose clock is not asked. A bucket that would be full again is forgotten. */
const takeSharedToken = `
local burst, span, now = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local rate = burst / span
local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'filledAt')
local before = tonumber(bucket[2]) or now
local filledAt = math.max(now, before)
local tokens = math.min(burst, (tonumber(bucket[1]) or burst) + (filledAt - before) * rate)
local wait = 0
if tokens >= 1 then tokens = tokens - 1 else wait = math.ceil((1 - tokens) / rate) end
redis.call('HSET', KEYS[1], 'tokens', string.format('%.9f', tokens), 'filledAt', string.format('%.0f', filledAt))
redis.call('PEXPIRE', KEYS[1], math.ceil(span))
return wait
`

/** A key can be the address of a network: another server need not know it. */
function hide(key: string): string {
  return createHmac('sha256', purposeKey('rate-limit')).update(key).digest('base64url')
}
