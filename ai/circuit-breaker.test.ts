import { expect, test } from 'vitest'
import { createCircuitBreaker } from './circuit-breaker.ts'

function failing() {
  const breaker = createCircuitBreaker()
  for (const now of [2_000, 3_000, 4_000]) breaker.failed(now)
  return breaker
}

test('opens after three failures in a row, a success between them starts the count anew', () => {
  const breaker = createCircuitBreaker()
  breaker.failed(0)
  breaker.failed(1_000)
  breaker.succeeded()
  breaker.failed(2_000)
  breaker.failed(3_000)
  expect(breaker.admit(3_000)).toBe(true)
  breaker.failed(4_000)
  expect([breaker.admit(4_000), breaker.admit(33_999), breaker.rests(33_999)]).toEqual([false, false, true])
})

test('after the rest one call probes and the others wait for it', () => {
  const breaker = failing()
  expect([breaker.admit(34_000), breaker.admit(34_001)]).toEqual([true, false])
  breaker.succeeded()
  expect([breaker.admit(34_002), breaker.admit(34_003)]).toEqual([true, true])
})

test('a probe that fails starts the next rest', () => {
  const breaker = failing()
  breaker.admit(34_000)
  breaker.failed(40_000)
  expect([breaker.admit(69_999), breaker.admit(70_000)]).toEqual([false, true])
})

test('a probe that the person stopped, or that never came back, leaves room for another', () => {
  const stopped = failing()
  stopped.admit(34_000)
  stopped.withdrawn()
  expect(stopped.admit(34_001)).toBe(true)
  const lost = failing()
  lost.admit(34_000)
  expect([lost.admit(63_999), lost.admit(64_000)]).toEqual([false, true])
})

test('asking whether it rests takes no probe', () => {
  const breaker = failing()
  expect([breaker.rests(34_000), breaker.rests(34_000), breaker.admit(34_000)]).toEqual([false, false, true])
})
