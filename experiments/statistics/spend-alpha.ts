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
  information: number
  /** Where the statistic may still be, and the density with the weights of Simpson's rule. */
  points: Float64Array
  masses: Float64Array
}

function gridTo(bound: number, density: (z: number) => number, information: number): Walk {
  const width = (2 * bound) / steps
  const points = Float64Array.from({ length: steps + 1 }, (_value, index) => -bound + index * width)
  const masses = points.map((z, index) => {
    const weight = index === 0 || index === steps ? 1 : index % 2 === 1 ? 4 : 2
    return (weight * width * density(z)) / 3
  })
  return { information, points, masses }
}

/** How likely the statistic, not stopped yet, is beyond the bound at this later look. */
function crossing({ information, points, masses }: Walk, later: number, bound: number): number {
  const [before, after, step] = [Math.sqrt(information), Math.sqrt(later), Math.sqrt(later - information)]
  return masses.reduce(
    (sum, mass, index) =>
      sum + mass * (normalSf((bound * after - points[index]! * before) / step) + normalSf((bound * after + points[index]! * before) / step)),
    0,
  )
}

function densityLater({ information, points, masses }: Walk, later: number): (z: number) => number {
  const [before, after, step] = [Math.sqrt(information), Math.sqrt(later), Math.sqrt(later - information)]
  const [first, width] = [points[0]!, points[1]! - points[0]!]
  const placeOf = (point: number) => Math.min(steps, Math.max(0, Math.round((point - first) / width)))
  return (z) => {
    const [middle, reach] = [(z * after) / before, (farthest * step) / before]
    let sum = 0
    for (let index = placeOf(middle - reach); index <= placeOf(middle + reach); index++)
      sum += masses[index]! * normalDensity((z * after - points[index]! * before) / step)
    return (sum * after) / step
  }
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
export interface Progress {
  walk: Walk | null
  spent: number
}

const chanceAt = ({ walk }: Progress, information: number, bound: number) => (walk ? crossing(walk, information, bound) : 2 * normalSf(bound))

function boundFrom(progress: Progress, information: number, target: number): number {
  return boundFor((bound) => chanceAt(progress, information, bound), target - progress.spent)
}

function pastLook(progress: Progress, information: number, bound: number): Progress {
  const { walk, spent } = progress
  return {
    walk: gridTo(bound, walk ? densityLater(walk, information) : normalDensity, information),
    spent: spent + chanceAt(progress, information, bound),
  }
}

const told = (bound: number) => (bound < farthest ? bound : Number.POSITIVE_INFINITY)

/**
 * How far from zero a z statistic must be at each look so that, over all of them, the chance of ever getting there by luck is
 * `alpha`. `fractions`: the part of the planned information at each look, rising, at most 1; the looks need not be planned before.
 * Infinity where so early a look spends next to nothing. Jennison and Turnbull, Group Sequential Methods, chapter 19.
 */
export function boundsOf(fractions: readonly number[], alpha: number): number[] {
  let progress: Progress = { walk: null, spent: 0 }
  return fractions.map((fraction) => {
    const bound = boundFrom(progress, fraction, spentAlpha(fraction, alpha))
    progress = pastLook(progress, fraction, bound)
    return told(bound)
  })
}

/** What looks have spent whose bounds are known. `information`: rising, in any unit. Looks that could call nothing spend nothing. */
export function progressOf(looks: readonly { information: number; bound: number }[]): Progress {
  const start: Progress = { walk: null, spent: 0 }
  return looks
    .filter(({ bound }) => Number.isFinite(bound))
    .reduce((progress, { information, bound }) => pastLook(progress, information, Math.min(bound, farthest)), start)
}

/** The bound of one more look: it spends what these had left of `alpha` until this part of the plan, even if they were drawn for another alpha. */
export function nextBound(progress: Progress, information: number, fraction: number, alpha: number): number {
  return told(boundFrom(progress, information, spentAlpha(fraction, alpha)))
}
