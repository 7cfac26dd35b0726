import { unitEdges } from './compare-proportions.ts'
import { betaCdf, betaDensity, normalCdf, normalDensity } from './distributions.ts'
import { integrate } from './integrate.ts'
import { type Sample, summarise } from './sample.ts'

/** How likely each of several independent normal variants is the greatest: by quadrature, the same in every run. */
export function bestNormal(means: readonly number[], sds: readonly number[]): number[] {
  const marks = means.flatMap((mean, index) => [-38, -12, -6, -3, 0, 3, 6, 12, 38].map((step) => mean + step * sds[index]!))
  const edges = [...new Set(marks.toSorted((first, second) => first - second))]
  return means.map((mean, index) =>
    integrate((x) => {
      let product = normalDensity((x - mean) / sds[index]!) / sds[index]!
      for (let other = 0; other < means.length && product > 0; other++) if (other !== index) product *= normalCdf((x - means[other]!) / sds[other]!)
      return product
    }, edges),
  )
}

/** The same of variants whose success rate follows a beta distribution. */
export function bestBeta(shapes: readonly (readonly [number, number])[]): number[] {
  const edges = unitEdges(shapes)
  return shapes.map((own) =>
    integrate((x) => {
      let product = betaDensity(x, ...own)
      for (const other of shapes) if (other !== own) product *= betaCdf(x, ...other)
      return product
    }, edges),
  )
}

/** Every variant keeps at least `floor`; what is left is shared by weight. */
export function withFloor(weights: readonly number[], floor: number): number[] {
  return weights.map((weight) => floor + (1 - weights.length * floor) * weight)
}

export interface BanditPosterior {
  posterior_mean: number[]
  posterior_variance: number[]
  exact_best_arm: number[]
  /** Thompson sampling in closed form: the chance of being best, each at least the floor. */
  weights: number[]
}

/** What a bandit believes after these samples and a flat prior, and what it would give to each variant. */
export function weighVariants(samples: readonly Sample[], floor: number): BanditPosterior {
  const moments = samples.map((sample) => summarise(sample))
  const posterior_mean = moments.map(({ mean }) => mean)
  const posterior_variance = moments.map(({ variance, n }) => variance / n)
  const exact_best_arm = bestNormal(posterior_mean, posterior_variance.map(Math.sqrt))
  return { posterior_mean, posterior_variance, exact_best_arm, weights: withFloor(exact_best_arm, floor) }
}
