import type { Comparison, ExperimentMetric, ExperimentView } from './shapes.ts'

export type Judgement = 'better' | 'worse' | 'open' | 'kept' | 'broken'
type Look = ExperimentView['looks'][number]

/** A goal is judged by the looks that were taken: their verdicts stand. */
export function judgeGoal({ variant, error }: Comparison, look: Look | null): Judgement {
  if (error !== null) return 'open'
  return look?.comparisons.find((one) => one.variant === variant)?.verdict ?? 'open'
}

/** What is only watched: the p-value over everything that is compared with it. */
export function judgeSecondary({ effect, adjustedP, error }: Comparison, better: ExperimentMetric['better'], alpha: number): Judgement {
  if (error !== null) return 'open'
  if (adjustedP > alpha || effect === 0) return 'open'
  return effect > 0 === (better === 'more') ? 'better' : 'worse'
}

/** The limit of a guardrail on the scale of its comparison; null where nothing can be held against it. */
export function limitOf({ difference }: Comparison, better: ExperimentMetric['better'], margin: number, controlMean: number): number | null {
  const scaled = difference === 'absolute' ? margin : controlMean === 0 ? null : margin / Math.abs(controlMean)
  if (scaled === null) return null
  return better === 'more' ? -scaled : scaled
}

/** A guardrail is kept while the whole interval lies on the good side of its limit. */
export function judgeGuardrail(comparison: Comparison, better: ExperimentMetric['better'], limit: number | null, isBreached: boolean): Judgement {
  if (isBreached) return 'broken'
  if (comparison.error !== null || limit === null) return 'open'
  const [low, high] = comparison.live as readonly [number | null, number | null]
  if (better === 'more') return low !== null && low >= limit ? 'kept' : 'open'
  return high !== null && high <= limit ? 'kept' : 'open'
}
