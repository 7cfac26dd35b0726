import { chiSquareSf } from './distributions.ts'
import { logGamma, logGammaStep } from './special-functions.ts'

/** Whether people came in the ratio that was planned: chi-square over the variants of a weight above 0, for one look. */
export function sampleRatio(users: readonly number[], weights: readonly number[]): { chi2: number; p: number } {
  const live = users.flatMap((count, index) => (weights[index]! > 0 ? [{ count, weight: weights[index]! }] : []))
  const total = live.reduce((sum, { count }) => sum + count, 0)
  const whole = live.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0 || live.length < 2) return { chi2: 0, p: 1 }
  const chi2 = live.reduce((sum, { count, weight }) => {
    const expected = (weight / whole) * total
    return sum + (count - expected) ** 2 / expected
  }, 0)
  return { chi2, p: chiSquareSf(chi2, live.length - 1) }
}

/**
 * Log of the Bayes factor of a Dirichlet around the planned ratio against the ratio itself. With
 * alpha_i = concentration * planned_i the powers of the planned ratio cancel, so that nothing large is subtracted.
 */
function logBayesFactor(counts: readonly number[], planned: readonly number[], concentration: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const parts = counts.reduce((sum, count, index) => sum + risenPower(concentration * planned[index]!, count), 0)
  return parts - risenPower(concentration, total)
}

/** log of Gamma(a + x) / Gamma(a) / a^x. */
function risenPower(a: number, x: number): number {
  if (a < 10) return logGamma(a + x) - logGamma(a) - x * Math.log(a)
  return logGammaStep(a, x) - x * Math.log(a)
}

export interface SequentialRatio {
  /** After each batch, never rising: valid at every look. */
  p_values: number[]
  log_bf: number
}

/** Log of the mean of numbers that are given by their logs. */
function logMean(logs: readonly number[]): number {
  const greatest = Math.max(...logs)
  return greatest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - greatest), 0) / logs.length)
}

/**
 * The same as an e-process that may be looked at after every batch; Lindon and others 2022. `planned` sums to 1. Of several
 * concentrations the mean is taken, which is as valid: a small one soon sees what is far off, a large one in the end what is near.
 */
export function sampleRatioSequentially(
  batches: readonly (readonly number[])[],
  planned: readonly number[],
  concentrations: readonly number[],
): SequentialRatio {
  const counts = planned.map(() => 0)
  let [least, logFactor] = [1, 0]
  const p_values = batches.map((batch) => {
    for (const [index, count] of batch.entries()) counts[index]! += count
    logFactor = logMean(concentrations.map((concentration) => logBayesFactor(counts, planned, concentration)))
    least = Math.min(least, Math.exp(-logFactor))
    return least
  })
  return { p_values, log_bf: logFactor }
}
