import { z } from 'zod'
import { normalQuantile } from './distributions.ts'

const count = z.number().finite().nonnegative()
const real = z.number().finite()
const theta = real.nullish()

const meanSchema = z.strictObject({ type: z.literal('mean'), n: count, sum: real, sum_squares: real })
const proportionSchema = z.strictObject({ type: z.literal('proportion'), n: count, sum: real })
const plainSchema = z.discriminatedUnion('type', [meanSchema, proportionSchema])
type Plain = z.infer<typeof plainSchema>

const ratioSchema = z.strictObject({ type: z.literal('ratio'), n: count, m: plainSchema, d: plainSchema, m_d_sum_of_products: real })
const cupedMeanSchema = z.strictObject({
  type: z.literal('cuped_mean'),
  n: count,
  post: plainSchema,
  pre: plainSchema,
  post_pre_sum_of_products: real,
  theta,
})
const cupedRatioSchema = z.strictObject({
  type: z.literal('cuped_ratio'),
  n: count,
  m_post: plainSchema,
  d_post: plainSchema,
  m_pre: plainSchema,
  d_pre: plainSchema,
  m_post_m_pre_sum_of_products: real,
  d_post_d_pre_sum_of_products: real,
  m_pre_d_pre_sum_of_products: real,
  m_post_d_post_sum_of_products: real,
  m_post_d_pre_sum_of_products: real,
  m_pre_d_post_sum_of_products: real,
  theta,
})
type CupedRatio = z.infer<typeof cupedRatioSchema>
const quantileSchema = z.strictObject({
  type: z.literal('quantile'),
  n: count,
  n_star: count,
  nu: z.number().gt(0).lt(1),
  quantile_hat: real,
  quantile_lower: real,
  quantile_upper: real,
})

/**
 * What is known of one variant, as sums: `mean` of a measure, `proportion` of yes and no, `ratio` of two measures, each with
 * its CUPED form (`post` in the experiment, `pre` before it), and a `quantile` with its 95 % interval of order statistics.
 */
export const sampleSchema = z.discriminatedUnion('type', [
  meanSchema,
  proportionSchema,
  ratioSchema,
  cupedMeanSchema,
  cupedRatioSchema,
  quantileSchema,
])
export type Sample = z.infer<typeof sampleSchema>

/** A variant's measure as a linear function of observed means: what the delta method needs. */
export interface Moments {
  n: number
  mean: number
  /** Without CUPED; what a relative effect is relative to. */
  plainMean: number
  /** Of one observation. */
  variance: number
  /** Nothing can be told of it. Where every observation is the same, the variance is 0, and that is something. */
  degenerate: boolean
  /** By what the mean changes with each observed mean, the ones of the experiment first, and their covariances. */
  slopes: readonly number[]
  covariances: readonly (readonly number[])[]
  /** How many of the slopes belong to the plain mean. */
  plain: number
}

export function meanOf({ n, sum }: Plain): number {
  return n === 0 ? 0 : sum / n
}

/** So small a part of what is subtracted is what rounding left. */
const rounding = 1e-10

export function unrounded(difference: number, magnitude: number): number {
  return Math.abs(difference) <= rounding * magnitude ? 0 : difference
}

/** The variance of one observation; of a proportion that of the binomial, without n / (n - 1). */
export function varianceOf(sample: Plain): number {
  const mean = meanOf(sample)
  if (sample.type === 'proportion') return mean * (1 - mean)
  return sample.n <= 1 ? 0 : unrounded(sample.sum_squares - sample.sum ** 2 / sample.n, sample.sum_squares) / (sample.n - 1)
}

function covarianceOf(a: Plain, b: Plain, products: number): number {
  const { n } = a
  if (n <= 1) return 0
  const bothProportions = a.type === 'proportion' && b.type === 'proportion'
  return bothProportions ? products / n - (a.sum * b.sum) / n ** 2 : (products - (a.sum * b.sum) / n) / (n - 1)
}

function quadratic(left: readonly number[], matrix: readonly (readonly number[])[], right: readonly number[] = left): number {
  return left.reduce((sum, factor, row) => sum + factor * matrix[row]!.reduce((inner, value, column) => inner + value * right[column]!, 0), 0)
}

function fromSlopes(input: Pick<Moments, 'n' | 'mean' | 'plainMean' | 'slopes' | 'covariances' | 'plain'>, isDefined = true): Moments {
  const { slopes, covariances } = input
  const magnitude = quadratic(
    slopes.map(Math.abs),
    covariances.map((row) => row.map(Math.abs)),
  )
  const variance = unrounded(quadratic(slopes, covariances), magnitude)
  return { ...input, variance, degenerate: !isDefined || input.n < 2 || variance < 0 }
}

function ratioSlopes(m: Plain, d: Plain): number[] {
  const [above, below] = [meanOf(m), meanOf(d)]
  return below === 0 ? [0, 0] : [1 / below, -above / below ** 2]
}

function ratioMean(m: Plain, d: Plain): number {
  return d.sum === 0 ? 0 : m.sum / d.sum
}

function covariancesOfRatio(sample: CupedRatio): number[][] {
  const { m_post, d_post, m_pre, d_pre } = sample
  const post = covarianceOf(m_post, d_post, sample.m_post_d_post_sum_of_products)
  const above = covarianceOf(m_post, m_pre, sample.m_post_m_pre_sum_of_products)
  const across = covarianceOf(m_post, d_pre, sample.m_post_d_pre_sum_of_products)
  const back = covarianceOf(d_post, m_pre, sample.m_pre_d_post_sum_of_products)
  const below = covarianceOf(d_post, d_pre, sample.d_post_d_pre_sum_of_products)
  const pre = covarianceOf(m_pre, d_pre, sample.m_pre_d_pre_sum_of_products)
  return [
    [varianceOf(m_post), post, above, across],
    [post, varianceOf(d_post), back, below],
    [above, back, varianceOf(m_pre), pre],
    [across, below, pre, varianceOf(d_pre)],
  ]
}

/** From this on a quantile's interval is taken at its word even where it has no width. */
const manyForQuantile = 1_000
const leastQuantileVariance = 1e-5

function momentsOfQuantile(sample: Extract<Sample, { type: 'quantile' }>): Moments {
  const { n, n_star, nu, quantile_hat: mean } = sample
  const z = normalQuantile(0.975)
  const measured = n <= 1 ? 0 : (n_star / n) * (n - 1) * ((sample.quantile_upper - sample.quantile_lower) / (2 * z)) ** 2
  const variance = n < 100 ? measured : Math.max(measured, leastQuantileVariance)
  const outside = n <= (z ** 2 * nu) / (1 - nu) || n <= (z ** 2 * (1 - nu)) / nu
  const degenerate = outside || (measured <= 0 && n < manyForQuantile)
  return { n, mean, plainMean: mean, variance, degenerate, slopes: [1], covariances: [[variance]], plain: 1 }
}

/** How much of what was before is taken off, for all variants together: the slope of the pooled regression. */
export function thetaOf(samples: readonly Sample[]): number {
  const means = samples.filter((sample) => sample.type === 'cuped_mean')
  if (means.length > 0) {
    const [pre, post] = [means.map((sample) => sample.pre).reduce(pool), means.map((sample) => sample.post).reduce(pool)]
    const products = means.reduce((sum, sample) => sum + sample.post_pre_sum_of_products, 0)
    const spread = varianceOf(pre)
    return spread === 0 || varianceOf(post) === 0 ? 0 : covarianceOf(post, pre, products) / spread
  }
  let [shared, spread] = [0, 0]
  for (const sample of samples) {
    if (sample.type !== 'cuped_ratio') continue
    const matrix = covariancesOfRatio(sample)
    const [post, pre] = [ratioSlopes(sample.m_post, sample.d_post), ratioSlopes(sample.m_pre, sample.d_pre)]
    shared += quadratic([0, 0, ...pre], matrix, [...post, 0, 0])
    spread += quadratic([0, 0, ...pre], matrix)
  }
  return spread === 0 ? 0 : shared / spread
}

function pool(a: Plain, b: Plain): Plain {
  const [n, sum] = [a.n + b.n, a.sum + b.sum]
  if (a.type === 'mean' && b.type === 'mean') return { type: 'mean', n, sum, sum_squares: a.sum_squares + b.sum_squares }
  return { type: 'proportion', n, sum }
}

/** Takes so much of what was before off, where the sample knows what was before. */
export function withTheta(sample: Sample, given: number): Sample {
  return 'theta' in sample ? { ...sample, theta: given } : sample
}

/** Below this the adjustment of a ratio is taken as none. */
const leastTheta = 1e-8

/** The moments of two variants that are compared; CUPED shares one theta unless the samples bring their own. */
export function momentsOf(a: Sample, b: Sample): [Moments, Moments] {
  const own = (sample: Sample) => ('theta' in sample ? sample.theta : undefined)
  const [first, second] = [own(a), own(b)]
  const given = first !== null && first !== undefined && second !== null && second !== undefined
  const shared = given ? 0 : thetaOf([a, b])
  return [summarise(a, given ? first : shared), summarise(b, given ? second : shared)]
}

/** The moments of one variant, with so much of what was before taken off. */
export function summarise(sample: Sample, theta = 0): Moments {
  const { n } = sample
  switch (sample.type) {
    case 'mean':
    case 'proportion': {
      const mean = meanOf(sample)
      return fromSlopes({ n, mean, plainMean: mean, slopes: [1], covariances: [[varianceOf(sample)]], plain: 1 })
    }
    case 'ratio': {
      const { m, d } = sample
      const covariance = covarianceOf(m, d, sample.m_d_sum_of_products)
      const covariances = [
        [varianceOf(m), covariance],
        [covariance, varianceOf(d)],
      ]
      const mean = ratioMean(m, d)
      return fromSlopes({ n, mean, plainMean: mean, slopes: n <= 1 ? [0, 0] : ratioSlopes(m, d), covariances, plain: 2 }, d.sum !== 0)
    }
    case 'cuped_mean': {
      const { post, pre } = sample
      const covariance = covarianceOf(post, pre, sample.post_pre_sum_of_products)
      const covariances = [
        [varianceOf(post), covariance],
        [covariance, varianceOf(pre)],
      ]
      const mean = meanOf(post) - theta * meanOf(pre)
      return fromSlopes({ n, mean, plainMean: meanOf(post), slopes: [1, -theta], covariances, plain: 1 })
    }
    case 'cuped_ratio': {
      const used = Math.abs(theta) < leastTheta ? 0 : theta
      const plainMean = ratioMean(sample.m_post, sample.d_post)
      const mean = plainMean - used * ratioMean(sample.m_pre, sample.d_pre)
      const slopes = [...ratioSlopes(sample.m_post, sample.d_post), ...ratioSlopes(sample.m_pre, sample.d_pre).map((slope) => -used * slope)]
      return fromSlopes({ n, mean, plainMean, slopes, covariances: covariancesOfRatio(sample), plain: 2 }, sample.d_post.sum !== 0)
    }
    case 'quantile':
      return momentsOfQuantile(sample)
  }
}

/** The variance of slopes times means. */
export function varianceAlong(slopes: readonly number[], covariances: readonly (readonly number[])[]): number {
  return quadratic(slopes, covariances)
}
