const failuresAllowed = 3
const restMs = 30_000

/** Lets a failing model rest: after three failures in a row it is not called for half a minute. Time is passed in. */
export function createCircuitBreaker() {
  let failures = 0
  let restsUntil = 0
  return {
    allows: (now: number): boolean => now >= restsUntil,
    succeeded(): void {
      failures = 0
      restsUntil = 0
    },
    failed(now: number): void {
      failures += 1
      if (failures >= failuresAllowed) restsUntil = now + restMs
    },
  }
}
export type CircuitBreaker = ReturnType<typeof createCircuitBreaker>
