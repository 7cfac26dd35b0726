import { type Judgement, judgeGoal, judgeGuardrail, judgeSecondary, limitOf } from './judge-metric.ts'
import type { Analysis, Comparison, ExperimentMetric, ExperimentView, Figures } from './shapes.ts'

/** One metric of one variant, held against the control. */
export interface MetricRow {
  key: string
  role: 'goal' | 'secondary' | 'guardrail'
  metric: ExperimentMetric
  variant: string
  control: number | null
  treated: number | null
  comparison: Comparison
  /** Of a guardrail, on the scale of the comparison. */
  limit: number | null
  /** Null: nobody was counted. */
  judged: Judgement | null
}

/** Every metric of every variant: the goal first, guardrails last. */
export function shapeMetrics({ record, looks }: Pick<ExperimentView, 'record' | 'looks'>, analysis: Analysis): MetricRow[] {
  const { design, run } = record
  const alpha = design?.rule.alpha ?? 0.05
  const look = analysis.look ?? looks.at(-1) ?? null
  const margins = new Map(design?.guardrails.map(({ metric, margin }) => [metric.id, margin]))
  const isBreached = (variant: string, metric: string) =>
    analysis.breaches.some((breach) => breach.variant === variant && breach.metric === metric) ||
    (run?.stopped[variant]?.includes(`${metric} differs`) ?? false)
  const rowsOf = (role: MetricRow['role'], figures: Figures, judge: (comparison: Comparison, limit: number | null) => Judgement): MetricRow[] =>
    figures.comparisons.map((comparison) => {
      const { metric } = figures
      const control = meanOf(figures, figures.variants[0]?.variant)
      const treated = meanOf(figures, comparison.variant)
      const limit = role === 'guardrail' ? limitOf(comparison, metric.better, margins.get(metric.id) ?? 0, control ?? 0) : null
      const { variant } = comparison
      return {
        key: `${role} ${metric.id} ${variant}`,
        role,
        metric,
        variant,
        control,
        treated,
        comparison,
        limit,
        judged: control === null || treated === null ? null : judge(comparison, limit),
      }
    })
  return [
    ...rowsOf('goal', analysis.primary, (comparison) => judgeGoal(comparison, look)),
    ...analysis.secondary.flatMap((figures) =>
      rowsOf('secondary', figures, (comparison) => judgeSecondary(comparison, figures.metric.better, alpha)),
    ),
    ...analysis.guardrails.flatMap((figures) =>
      rowsOf('guardrail', figures, (comparison, limit) =>
        judgeGuardrail(comparison, figures.metric.better, limit, isBreached(comparison.variant, figures.metric.id)),
      ),
    ),
  ]
}

function meanOf({ variants }: Figures, variant: string | undefined): number | null {
  const found = variants.find((one) => one.variant === variant)
  return found && found.people > 0 ? found.mean : null
}

/** Whether a difference relative to the control says anything: of a control that hardly has any, a percentage is no help. */
export function isDrawable({ comparison: { error, difference, effect, live } }: MetricRow): boolean {
  const ends = (live as readonly (number | null)[]).filter((end) => end !== null)
  return error === null && difference === 'relative' && [effect, ...ends].every((value) => Math.abs(value) <= mostRelative)
}

/** How far the drawings of all rows reach to either side, so that they share one scale; the widest bands are cut off. */
export function reachOf(rows: readonly MetricRow[]): number {
  const reaches = rows.filter(isDrawable).map(({ comparison: { effect, live }, limit }) => {
    const ends = (live as readonly (number | null)[]).map((end) => Math.abs(end ?? 0))
    return Math.max(Math.abs(effect), Math.min(Math.max(...ends), widest), Math.abs(limit ?? 0) <= widest ? Math.abs(limit ?? 0) : 0)
  })
  return Math.min(Math.max(...reaches, least), widest)
}

const mostRelative = 3
const least = 0.02
const widest = 0.6
