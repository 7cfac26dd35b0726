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

/** Where the statistic may be after the looks so far, and how much of alpha these have spent. */
interface Progress {
  walk: Walk | null
  spent: number
}

const chanceAt = ({ walk }: Progress, fraction: number, bound: number) => (walk ? crossing(walk, fraction, bound) : 2 * normalSf(bound))

function boundAt(progress: Progress, fraction: number, alpha: number): number {
  return boundFor((bound) => chanceAt(progress, fraction, bound), spentAlpha(fraction, alpha) - progress.spent)
}

function pastLook(progress: Progress, fraction: number, bound: number): Progress {
  const { walk, spent } = progress
  return { walk: gridTo(bound, walk ? densityLater(walk, fraction) : normalDensity, fraction), spent: spent + chanceAt(progress, fraction, bound) }
}

const told = (bound: number) => (bound < farthest ? bound : Number.POSITIVE_INFINITY)

/**
 * How far from zero a z statistic must be at each look so that, over all of them, the chance of ever getting there by luck is
 * `alpha`. `fractions`: the part of the planned people at each look, rising, at most 1; the looks need not be planned before.
 * Infinity where so early a look spends next to nothing. Jennison and Turnbull, Group Sequential Methods, chapter 19.
 */
export function boundsOf(fractions: readonly number[], alpha: number): number[] {
  let progress: Progress = { walk: null, spent: 0 }
  return fractions.map((fraction) => {
    const bound = boundAt(progress, fraction, alpha)
    progress = pastLook(progress, fraction, bound)
    return told(bound)
  })
}

/**
 * The bound of one more look, after looks whose bounds are known: what those really spent is taken off, even if they were drawn for
 * another alpha.
 */
export function nextBound(earlier: readonly { fraction: number; bound: number }[], fraction: number, alpha: number): number {
  const start: Progress = { walk: null, spent: 0 }
  return told(
    boundAt(
      earlier.reduce((progress, look) => pastLook(progress, look.fraction, Math.min(look.bound, farthest)), start),
      fraction,
      alpha,
    ),
  )
}
