import { expect, test } from 'vitest'
import { createCircuitBreaker } from './circuit-breaker.ts'

test('opens after three failures in a row and closes again after half a minute', () => {
  const breaker = createCircuitBreaker()
  breaker.failed(0)
  breaker.failed(1_000)
  breaker.succeeded()
  breaker.failed(2_000)
  breaker.failed(3_000)
  expect(breaker.allows(3_000)).toBe(true)
  breaker.failed(4_000)
  expect(breaker.allows(33_999)).toBe(false)
  expect(breaker.allows(34_000)).toBe(true)
})
