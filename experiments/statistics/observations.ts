import { binomialQuantile, normalQuantile, normalSf, studentQuantile, studentTails } from './distributions.ts'

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Sum of (x - mean x)(y - mean y). */
function shared(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)]
  return x.reduce((sum, value, index) => sum + (value - meanX) * (y[index]! - meanY), 0)
}

function variance(values: readonly number[]): number {
  return shared(values, values) / (values.length - 1)
}

export interface RawComparison {
  diff: number
  t: number
  df: number
  p: number
  ci: [number, number]
  mannwhitney_u: number
  mannwhitney_p: number
}

/** Welch's t test of b against a, and the rank test of Mann and Whitney of b against a (normal, corrected for ties and continuity). */
export function compareObservations(a: readonly number[], b: readonly number[], alpha: number): RawComparison {
  const [first, second] = [variance(a) / a.length, variance(b) / b.length]
  const diff = mean(b) - mean(a)
  const se = Math.sqrt(first + second)
  const df = (first + second) ** 2 / (first ** 2 / (a.length - 1) + second ** 2 / (b.length - 1))
  const tails = studentTails(diff / se, df)
  const width = -studentQuantile(alpha / 2, df) * se
  return { diff, t: diff / se, df, p: 2 * Math.min(tails.lower, tails.upper), ci: [diff - width, diff + width], ...compareRanks(b, a) }
}

function compareRanks(a: readonly number[], b: readonly number[]): Pick<RawComparison, 'mannwhitney_u' | 'mannwhitney_p'> {
  const all = [...a.map((value) => ({ value, own: true })), ...b.map((value) => ({ value, own: false }))].sort((x, y) => x.value - y.value)
  let [rankSum, ties] = [0, 0]
  for (let start = 0; start < all.length; ) {
    let end = start
    while (end < all.length && all[end]!.value === all[start]!.value) end++
    const tied = end - start
    for (let index = start; index < end; index++) if (all[index]!.own) rankSum += (start + 1 + end) / 2
    ties += tied ** 3 - tied
    start = end
  }
  const n = all.length
  const u = rankSum - (a.length * (a.length + 1)) / 2
  const middle = (a.length * b.length) / 2
  const sd = Math.sqrt(((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1))))
  const z = (Math.max(u, 2 * middle - u) - middle - 0.5) / sd
  return { mannwhitney_u: u, mannwhitney_p: Math.min(1, 2 * normalSf(z)) }
}

/** A ratio of means and its standard error by the delta method. */
export function ratioOfObservations(m: readonly number[], d: readonly number[]): { ratio: number; se: number } {
  const n = m.length
  const [above, below] = [mean(m), mean(d)]
  const ratio = above / below
  const spread = variance(m) - (2 * ratio * shared(m, d)) / (n - 1) + ratio ** 2 * variance(d)
  return { ratio, se: Math.sqrt(spread / n) / Math.abs(below) }
}

export interface RawCuped {
  theta_pooled_within: number
  theta_overall: number
  diff_adjusted: number
  se_adjusted: number
  diff_raw: number
  se_raw: number
}

/** CUPED from the observations: the slope within the variants takes off what was already so before. */
export function adjustObservations(input: {
  pre_a: readonly number[]
  post_a: readonly number[]
  pre_b: readonly number[]
  post_b: readonly number[]
}): RawCuped {
  const { pre_a, post_a, pre_b, post_b } = input
  const within = (shared(pre_a, post_a) + shared(pre_b, post_b)) / (shared(pre_a, pre_a) + shared(pre_b, pre_b))
  const [pre, post] = [
    [...pre_a, ...pre_b],
    [...post_a, ...post_b],
  ]
  const adjust = (before: readonly number[], after: readonly number[]) => after.map((value, index) => value - within * before[index]!)
  const [a, b] = [adjust(pre_a, post_a), adjust(pre_b, post_b)]
  const seOf = (first: readonly number[], second: readonly number[]) => Math.sqrt(variance(first) / first.length + variance(second) / second.length)
  return {
    theta_pooled_within: within,
    theta_overall: shared(pre, post) / shared(pre, pre),
    diff_adjusted: mean(b) - mean(a),
    se_adjusted: seOf(a, b),
    diff_raw: mean(post_b) - mean(post_a),
    se_raw: seOf(post_a, post_b),
  }
}

export interface QuantileInterval {
  est: number
  lower: number
  upper: number
  /** Ranks, counted from 0, by the normal and by the exact binomial distribution. */
  idx: [number, number]
  binom_exact_idx: [number, number]
}

/** A quantile with its interval of order statistics. */
export function quantileInterval(observations: readonly number[], q: number, alpha: number): QuantileInterval {
  const sorted = observations.toSorted((a, b) => a - b)
  const n = sorted.length
  const width = -normalQuantile(alpha / 2) * Math.sqrt(n * q * (1 - q))
  const within = (rank: number) => Math.min(n - 1, Math.max(0, rank))
  const idx: [number, number] = [within(Math.floor(n * q - width)), within(Math.ceil(n * q + width))]
  const exact: [number, number] = [within(binomialQuantile(alpha / 2, n, q)), within(binomialQuantile(1 - alpha / 2, n, q))]
  return { est: sorted[within(Math.ceil(n * q) - 1)]!, lower: sorted[idx[0]]!, upper: sorted[idx[1]]!, idx, binom_exact_idx: exact }
}
