import type { Metric } from '../metric.ts'
import { bestNormal } from '../statistics/best-variant.ts'
import { compareMeans, compareSequentially } from '../statistics/compare-means.ts'
import { type Difference, type EffectError, measureEffect } from '../statistics/measure-effect.ts'
import { momentsOf, type Sample } from '../statistics/sample.ts'
import { weighEffect } from '../statistics/weigh-effect.ts'

export interface VariantComparison {
  variant: string
  /** Relative to the control, where the control is not 0; in the metric's own direction. */
  difference: Difference
  effect: number
  /** For one look that was fixed before. */
  fixed: readonly [number, number]
  /** Valid at every look. */
  live: readonly [number, number]
  /** Of the live interval. */
  pValue: number
  /** Over everything that is compared together with it. */
  adjustedP: number
  /** Chance that this variant is the better one, from a flat prior. */
  chanceToWin: number
  /** Of the absolute difference; above 0 where the variant is the better one. */
  z: number
  error: EffectError | null
}

export interface MetricFigures {
  metric: Metric
  variants: { variant: string; people: number; mean: number }[]
  comparisons: VariantComparison[]
  /** Chance of being the best of all, in the order of `variants`; null: it cannot be told yet. */
  chanceOfBeingBest: number[] | null
}

const flat = { proper: false, mean: 0, variance: 1 }

function compareOne(metric: Metric, variant: string, a: Sample, b: Sample, alpha: number, planned: number): VariantComparison {
  const relative = measureEffect(a, b, 'relative')
  const difference: Difference = relative.ok ? 'relative' : 'absolute'
  const request = { a, b, difference, alpha }
  const live = compareSequentially(request, planned)
  const absolute = measureEffect(a, b, 'absolute')
  const sign = metric.better === 'more' ? 1 : -1
  const { chanceToWin } = weighEffect({ a, b, difference, prior: flat, alpha })
  return {
    variant,
    difference,
    effect: live.expected,
    fixed: compareMeans(request, 'two-sided').ci,
    live: live.ci,
    pValue: live.pValue,
    adjustedP: live.pValue,
    chanceToWin: sign > 0 ? chanceToWin : 1 - chanceToWin,
    z: absolute.ok ? (sign * absolute.effect.expected) / absolute.effect.se : 0,
    error: live.error,
  }
}

function bestOf(metric: Metric, control: Sample, samples: readonly Sample[]): number[] | null {
  const moments = samples.map((sample) => momentsOf(control, sample)[1])
  if (moments.some(({ degenerate, n }) => degenerate || n < 2)) return null
  const sign = metric.better === 'more' ? 1 : -1
  return bestNormal(
    moments.map(({ mean }) => sign * mean),
    moments.map(({ variance, n }) => Math.sqrt(variance / n)),
  )
}

/** The figures of one metric. `samples`: by variant, the control first. `planned`: people at which the live interval is tightest. */
export function compareVariants(metric: Metric, samples: ReadonlyMap<string, Sample>, alpha: number, planned: number): MetricFigures {
  const [first, ...others] = [...samples]
  const [, control] = first!
  return {
    metric,
    variants: [...samples].map(([variant, sample]) => ({ variant, people: sample.n, mean: momentsOf(control, sample)[1].plainMean })),
    comparisons: others.map(([variant, sample]) => compareOne(metric, variant, control, sample, alpha, planned)),
    chanceOfBeingBest: bestOf(metric, control, [...samples.values()]),
  }
}
