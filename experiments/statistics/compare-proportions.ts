import { betaCdf, betaDensity, betaQuantile, betaSf, chiSquareSf, logChoose, normalQuantile, normalSf } from './distributions.ts'
import { integrate } from './integrate.ts'

export interface Counts {
  x1: number
  n1: number
  x2: number
  n2: number
}

/** Two proportions: pooled z, the chi-square without correction, and Fisher's exact test, all two-sided. */
export function compareProportions({ x1, n1, x2, n2 }: Counts): { z: number; p: number; chi2: number; chi2_p: number; fisher_p: number } {
  const pooled = (x1 + x2) / (n1 + n2)
  const z = (x2 / n2 - x1 / n1) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return { z, p: 2 * normalSf(Math.abs(z)), chi2: z * z, chi2_p: chiSquareSf(z * z, 1), fisher_p: fisherExact({ x1, n1, x2, n2 }) }
}

/** Tables as unlikely as this within rounding count as unlikely. */
const asUnlikely = 1e-7

function fisherExact({ x1, n1, x2, n2 }: Counts): number {
  const [successes, people] = [x1 + x2, n1 + n2]
  const whole = logChoose(people, successes)
  const chance = (first: number) => Math.exp(logChoose(n1, first) + logChoose(n2, successes - first) - whole)
  const limit = chance(x1) * (1 + asUnlikely)
  let sum = 0
  for (let first = Math.max(0, successes - n2); first <= Math.min(n1, successes); first++) {
    const probability = chance(first)
    if (probability <= limit) sum += probability
  }
  return Math.min(1, sum)
}

/** The interval of Wilson and the exact one of Clopper and Pearson. */
export function proportionInterval(x: number, n: number, alpha: number): { wilson: [number, number]; clopper_pearson: [number, number] } {
  const z = -normalQuantile(alpha / 2)
  const share = x / n
  const centre = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const width = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  return {
    wilson: [x === 0 ? 0 : centre - width, x === n ? 1 : centre + width],
    clopper_pearson: [x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1), x === n ? 1 : betaQuantile(1 - alpha / 2, x + 1, n - x)],
  }
}

/** Two proportions with a beta prior each: how likely the second is greater, and what is lost on average by either choice. */
export function weighProportions(
  { x1, n1, x2, n2 }: Counts,
  prior: readonly [number, number],
): {
  prob_b_beats_a: number
  expected_loss_choose_a: number
  expected_loss_choose_b: number
} {
  const a = [prior[0] + x1, prior[1] + n1 - x1] as const
  const b = [prior[0] + x2, prior[1] + n2 - x2] as const
  const edges = unitEdges([a, b])
  return {
    prob_b_beats_a: integrate((x) => betaDensity(x, ...b) * betaCdf(x, ...a), edges),
    expected_loss_choose_a: integrate((x) => betaCdf(x, ...a) * betaSf(x, ...b), edges),
    expected_loss_choose_b: integrate((x) => betaCdf(x, ...b) * betaSf(x, ...a), edges),
  }
}

/** (0, 1) cut where the mass of these beta distributions lies. */
export function unitEdges(shapes: readonly (readonly [number, number])[]): number[] {
  const cuts = shapes.flatMap(([a, b]) => {
    const mean = a / (a + b)
    const sd = Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)))
    return [-8, -4, -2, 0, 2, 4, 8].map((step) => mean + step * sd)
  })
  return [0, ...new Set(cuts.filter((cut) => cut > 0 && cut < 1).toSorted((first, second) => first - second)), 1]
}
