import type { Metric } from '../metric.ts'
import { bestNormal } from '../statistics/best-variant.ts'
import { concludeOnce, concludeSequentially } from '../statistics/compare-means.ts'
import { normalCdf } from '../statistics/distributions.ts'
import { countedEvenly, type Difference, type EffectError, type EffectResult, measureStrata, type Stratum } from '../statistics/measure-effect.ts'
import { summarise } from '../statistics/sample.ts'
import type { MetricSamples } from './collect-samples.ts'

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
  /** What z rests on, in squared units of the metric: between two looks it grows as certainty does. 0: nothing can be told. */
  information: number
  error: EffectError | null
}

export interface MetricFigures {
  metric: Metric
  variants: { variant: string; people: number; mean: number }[]
  comparisons: VariantComparison[]
  /** Chance of being the best of all, in the order of `variants`; null: it cannot be told yet. */
  chanceOfBeingBest: number[] | null
}

function compareOne(metric: Metric, variant: string, strata: readonly Stratum[], alpha: number, planned: number): VariantComparison {
  const [absolute, relative] = [measureStrata(strata, 'absolute'), measureStrata(strata, 'relative')]
  const difference: Difference = relative.ok ? 'relative' : 'absolute'
  const result = relative.ok ? relative : absolute
  const live = concludeSequentially(countedEvenly(result), alpha, planned)
  const sign = metric.better === 'more' ? 1 : -1
  return {
    variant,
    difference,
    effect: live.expected,
    fixed: concludeOnce(result, alpha, 'two-sided').ci,
    live: live.ci,
    pValue: live.pValue,
    adjustedP: live.pValue,
    chanceToWin: result.ok ? normalCdf((sign * result.effect.expected) / result.effect.se) : 0.5,
    z: absolute.ok ? (sign * absolute.effect.expected) / absolute.effect.se : 0,
    information: absolute.ok ? (absolute.effect.pairs * absolute.effect.se) ** 2 : 0,
    error: live.error,
  }
}

/** From the differences to the control, whose own uncertainty they share: the least that any of them has of it. */
function bestOf(metric: Metric, differences: readonly EffectResult[]): number[] | null {
  const effects = differences.flatMap((result) => (result.ok ? [result.effect] : []))
  if (effects.length < differences.length || effects.length === 0) return null
  const shared = Math.min(...effects.map(({ controlVariance }) => controlVariance))
  const variances = [shared, ...effects.map(({ se }) => se ** 2 - shared)]
  if (variances.some((variance) => !(variance > 0))) return null
  const sign = metric.better === 'more' ? 1 : -1
  return bestNormal([0, ...effects.map(({ expected }) => sign * expected)], variances.map(Math.sqrt))
}

/** The figures of one metric. `planned`: people at which the live interval is tightest. */
export function compareVariants(metric: Metric, { whole, strata }: MetricSamples, alpha: number, planned: number): MetricFigures {
  return {
    metric,
    variants: [...whole].map(([variant, sample]) => ({ variant, people: sample.n, mean: summarise(sample).plainMean })),
    comparisons: [...strata].map(([variant, own]) => compareOne(metric, variant, own, alpha, planned)),
    chanceOfBeingBest: bestOf(
      metric,
      [...strata.values()].map((own) => measureStrata(own, 'absolute')),
    ),
  }
}
