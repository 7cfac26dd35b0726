import { findRoot } from './find-root.ts'
import { erfc, logBeta, logGamma, logGammaStep, regularisedBeta, upperGamma } from './special-functions.ts'

const rootTwo = Math.SQRT2
const rootTwoPi = Math.sqrt(2 * Math.PI)

export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / rootTwoPi
}

/** P(Z <= x) of the standard normal. */
export function normalCdf(x: number): number {
  return erfc(-x / rootTwo) / 2
}

/** P(Z > x) of the standard normal. */
export function normalSf(x: number): number {
  return erfc(x / rootTwo) / 2
}

/** The x with P(Z <= x) = p. Acklam's start is not needed: Halley's steps from a rough one reach the last digits. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
  if (p === 0.5) return 0
  if (p > 0.5) return -normalQuantile(1 - p)
  const root = Math.sqrt(-2 * Math.log(p))
  // Abramowitz and Stegun 26.2.23, three digits.
  let x = (2.515517 + root * (0.802853 + root * 0.010328)) / (1 + root * (1.432788 + root * (0.189269 + root * 0.001308))) - root
  for (let step = 0; step < 4; step++) {
    const error = (normalCdf(x) - p) / normalDensity(x)
    x -= error / (1 + (x * error) / 2)
  }
  return x
}

/** P(T > t) and P(T <= t) of Student's t. */
export function studentTails(t: number, degrees: number): { lower: number; upper: number } {
  const squared = t * t
  const { lower: both } = regularisedBeta(degrees / 2, 0.5, degrees / (degrees + squared), squared / (degrees + squared))
  return t < 0 ? { lower: both / 2, upper: 1 - both / 2 } : { lower: 1 - both / 2, upper: both / 2 }
}

/** The t with P(T <= t) = p of Student's t. */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, degrees)
  let low = -2
  while (studentTails(low, degrees).lower > p) low *= 2
  return findRoot((t) => studentTails(t, degrees).lower - p, low, 0)
}

/** P(X > x) of chi-square. */
export function chiSquareSf(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2)
}

export function betaCdf(x: number, a: number, b: number): number {
  return regularisedBeta(a, b, x).lower
}

export function betaSf(x: number, a: number, b: number): number {
  return regularisedBeta(a, b, x).upper
}

/** The density of the beta distribution inside (0, 1). */
export function betaDensity(x: number, a: number, b: number): number {
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b))
}

export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  return p <= 0.5 ? findRoot((x) => betaCdf(x, a, b) - p, 0, 1) : findRoot((x) => 1 - p - betaSf(x, a, b), 0, 1)
}

/** P(X <= k) of k successes in n trials. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : betaSf(p, k + 1, n - k)
}

/** The least k with P(X <= k) >= p. */
export function binomialQuantile(p: number, n: number, chance: number): number {
  let [low, high] = [-1, n]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (binomialCdf(middle, n, chance) >= p) high = middle
    else low = middle
  }
  return high
}

/** Natural logarithm of the binomial coefficient. */
export function logChoose(n: number, k: number): number {
  const small = Math.min(k, n - k)
  return logGammaStep(n - small + 1, small) - logGamma(small + 1)
}
