import { describe, expect, it } from 'vitest'
import { takeToken } from './rate-limit.ts'

const limit = { burst: 3, perMilliseconds: 3_000 }

describe('takeToken', () => {
  it('allows a burst, then one per interval, per key', async () => {
    const start = 1_000_000
    const take = (key: string, at: number) => takeToken('test', key, limit, at)
    expect([await take('a', start), await take('a', start), await take('a', start)]).toEqual([0, 0, 0])
    expect(await take('a', start)).toBe(1_000)
    expect(await take('b', start)).toBe(0)
    expect(await take('a', start + 1_000)).toBe(0)
    expect(await take('a', start + 1_001)).toBeGreaterThan(900)
  })
})
