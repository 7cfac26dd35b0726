import { normalDensity, normalQuantile, normalSf } from './distributions.ts'

/** Nothing is expected beyond so many standard deviations: one in 10^17. */
const farthest = 8.5
const steps = 320
const halvings = 60

/** How much of `alpha` may be spent until this part of the planned information, both sides together: O'Brien and Fleming's form by Lan and DeMets. */
export function spentAlpha(fraction: number, alpha: number): number {
  return fraction <= 0 ? 0 : 4 * normalSf(-normalQuantile(alpha / 4) / Math.sqrt(Math.min(1, fraction)))
}

interface Walk {
  fraction: number
  /** Where the statistic may still be, and the density with the weights of Simpson's rule. */
  points: Float64Array
  masses: Float64Array
}

function gridTo(bound: number, density: (z: number) => number, fraction: number): Walk {
  const width = (2 * bound) / steps
  const points = Float64Array.from({ length: steps + 1 }, (_value, index) => -bound + index * width)
  const masses = points.map((z, index) => {
    const weight = index === 0 || index === steps ? 1 : index % 2 === 1 ? 4 : 2
    return (weight * width * density(z)) / 3
  })
  return { fraction, points, masses }
}

/** How likely the statistic, not stopped yet, is beyond the bound at this later look. */
function crossing({ fraction, points, masses }: Walk, later: number, bound: number): number {
  const [before, after, step] = [Math.sqrt(fraction), Math.sqrt(later), Math.sqrt(later - fraction)]
  return masses.reduce(
    (sum, mass, index) =>
      sum + mass * (normalSf((bound * after - points[index]! * before) / step) + normalSf((bound * after + points[index]! * before) / step)),
    0,
  )
}

function densityLater({ fraction, points, masses }: Walk, later: number): (z: number) => number {
  const [before, after, step] = [Math.sqrt(fraction), Math.sqrt(later), Math.sqrt(later - fraction)]
  return (z) => (masses.reduce((sum, mass, index) => sum + mass * normalDensity((z * after - points[index]! * before) / step), 0) * after) / step
}

function boundFor(chance: (bound: number) => number, spend: number): number {
  if (chance(farthest) >= spend) return farthest
  let [low, high] = [0, farthest]
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2
    if (chance(middle) > spend) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * How far from zero a z statistic must be at each look so that, over all of them, the chance of ever getting there by luck is
 * `alpha`. `fractions`: the part of the planned people at each look, rising, at most 1; the looks need not be planned before.
 * Infinity where so early a look spends next to nothing. Jennison and Turnbull, Group Sequential Methods, chapter 19.
 */
export function boundsOf(fractions: readonly number[], alpha: number): number[] {
  const bounds: number[] = []
  let walk: Walk | null = null
  let spent = 0
  for (const fraction of fractions) {
    const spend = spentAlpha(fraction, alpha) - spent
    const earlier: Walk | null = walk
    const chance = (bound: number) => (earlier ? crossing(earlier, fraction, bound) : 2 * normalSf(bound))
    const bound = boundFor(chance, spend)
    spent += chance(bound)
    bounds.push(bound < farthest ? bound : Number.POSITIVE_INFINITY)
    walk = gridTo(bound, earlier ? densityLater(earlier, fraction) : normalDensity, fraction)
  }
  return bounds
}
