const failuresAllowed = 3
const restMs = 30_000

export interface CircuitBreaker {
  /** Whether a call may go ahead. After a rest a single call probes: the others wait for how it went. */
  admit(now: number): boolean
  /** Whether calls are being refused, without asking for one. */
  rests(now: number): boolean
  succeeded(): void
  failed(now: number): void
  /** The call ended without showing anything of the model, because the person stopped it: the next may probe. */
  withdrawn(): void
}

/** Lets a failing model rest: after three failures in a row it is not called for half a minute, then probed once. Time is passed in. */
export function createCircuitBreaker(): CircuitBreaker {
  let failures = 0
  let restsUntil = 0
  /** A probe that never says how it went holds the others for one rest at most. */
  let probingUntil = 0
  const isOpen = () => failures >= failuresAllowed
  const rests = (now: number) => isOpen() && now < Math.max(restsUntil, probingUntil)
  return {
    rests,
    admit(now) {
      if (rests(now)) return false
      if (isOpen()) probingUntil = now + restMs
      return true
    },
    succeeded() {
      failures = 0
      restsUntil = 0
      probingUntil = 0
    },
    failed(now) {
      failures += 1
      probingUntil = 0
      if (isOpen()) restsUntil = now + restMs
    },
    withdrawn() {
      probingUntil = 0
    },
  }
}
