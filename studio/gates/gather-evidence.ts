import { type ExperimentRecord, evidenceOf, listExperiments, readExperimentView, type StoredAnalysis } from '#experiments'
import type { Database } from '#kernel'
import { countTemplateUse, type TemplateUse } from '#readings'

/** What is known of a template from its readers: counts of use, what experiments decided, and what those with it measure. */
export interface VersionEvidence {
  /** Of the version in service; null: it was never told. */
  use: TemplateUse | null
  /** Decisions for the version in service. */
  decisions: ReturnType<typeof evidenceOf>
  /** Ids of experiments in which a variant draws this template in some version. */
  running: string[]
  /** By variant of those experiments. */
  measured: MeasuredVariant[]
}

/** What an experiment says of one version against its control, at its last analysis. */
export interface MeasuredVariant {
  experiment: string
  variant: string
  version: string
  /** People who saw it. */
  people: number
  /** On the primary metric, with the interval that holds at any moment; null: an open end. */
  effect: number
  interval: readonly [number | null, number | null]
  chanceToWin: number
  verdict: string
}

export const noEvidence: VersionEvidence = { use: null, decisions: [], running: [], measured: [] }

const recentMilliseconds = 30 * 24 * 3_600_000

export async function gatherEvidence(database: Database, template: string, version: string | null, now: Date): Promise<VersionEvidence> {
  const since = new Date(now.getTime() - recentMilliseconds)
  const [uses, records] = await Promise.all([countTemplateUse(database, since), listExperiments(database)])
  const running = records.filter(({ status, run }) => status === 'running' && run?.variants.some((variant) => versionOf(variant, template) !== null))
  const views = await Promise.all(running.map(({ id }) => readExperimentView(database, id)))
  return {
    use: uses.find((use) => use.template === template && use.version === version) ?? null,
    decisions: version === null ? [] : evidenceOf(records, template, version),
    running: running.map(({ id }) => id),
    measured: views.flatMap((view) => (view?.analysis ? tellMeasured(view.record, view.analysis, template) : [])),
  }
}

type RunVariant = NonNullable<ExperimentRecord['run']>['variants'][number]

function versionOf({ change }: RunVariant, template: string): string | null {
  return change?.kind === 'template' && change.template === template ? change.version : null
}

/** The variants of an experiment that draw this template, with their figures against the control. Pure. */
export function tellMeasured({ id, run }: Pick<ExperimentRecord, 'id' | 'run'>, analysis: StoredAnalysis, template: string): MeasuredVariant[] {
  const { primary, verdict } = analysis
  return (run?.variants ?? []).flatMap((variant) => {
    const version = versionOf(variant, template)
    const comparison = primary.comparisons.find((one) => one.variant === variant.id)
    if (version === null || !comparison) return []
    const people = primary.variants.find((one) => one.variant === variant.id)?.people ?? 0
    const { effect, live, chanceToWin } = comparison
    return [{ experiment: id, variant: variant.id, version, people, effect, interval: live, chanceToWin, verdict: verdict.kind }]
  })
}
