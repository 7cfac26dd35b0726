import { describe, expect, it } from 'vitest'
import { takeToken } from './rate-limit.ts'

const limit = { burst: 3, perMilliseconds: 3_000 }

describe('takeToken', () => {
  it('allows a burst, then one per interval, per key', () => {
    const start = 1_000_000
    expect([0, 1, 2].map(() => takeToken('test', 'a', limit, start))).toEqual([0, 0, 0])
    expect(takeToken('test', 'a', limit, start)).toBe(1_000)
    expect(takeToken('test', 'b', limit, start)).toBe(0)
    expect(takeToken('test', 'a', limit, start + 1_000)).toBe(0)
    expect(takeToken('test', 'a', limit, start + 1_001)).toBeGreaterThan(900)
  })
})
