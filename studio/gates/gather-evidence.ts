import {
  type ExperimentRecord,
  evidenceOf,
  listExperiments,
  type OutcomeSummary,
  readExperimentView,
  type StoredAnalysis,
  summariseOutcomes,
} from '#experiments'
import type { Database } from '#kernel'
import { countTemplateUse, readVersionFeedback, type TemplateUse } from '#readings'
import { isNewer } from '#templates'

/** What is known of a template from its readers: counts of use, what experiments decided, and what those with it measure. */
export interface VersionEvidence {
  /** Of the version in service; null: it was never told. */
  use: TemplateUse | null
  /** The version in service first, then the newest of the others. */
  versions: VersionFigures[]
  /** Decisions for the version in service. */
  decisions: ReturnType<typeof evidenceOf>
  /** Ids of experiments in which a variant draws this template in some version. */
  running: string[]
  /** By variant of those experiments. */
  measured: MeasuredVariant[]
}

/**
 * What readers of one version showed. `seen` and `grounding` are of the last ninety days, of the newest cards, and of those alone who
 * agreed to take part in comparisons: of nobody else is there anything in the log.
 */
export interface VersionFigures extends OutcomeSummary {
  version: string
  isServed: boolean
  use: Omit<TemplateUse, 'template' | 'version'>
  /** Answers with it that somebody reported. */
  reports: number
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

export const noEvidence: VersionEvidence = { use: null, versions: [], decisions: [], running: [], measured: [] }

const day = 24 * 3_600_000
const recentMilliseconds = 30 * day
const loggedMilliseconds = 90 * day
const mostVersions = 5

export async function gatherEvidence(database: Database, template: string, version: string | null, now: Date): Promise<VersionEvidence> {
  const since = new Date(now.getTime() - recentMilliseconds)
  const [uses, records] = await Promise.all([countTemplateUse(database, since), listExperiments(database)])
  const running = records.filter(({ status, run }) => status === 'running' && run?.variants.some((variant) => versionOf(variant, template) !== null))
  const views = await Promise.all(running.map(({ id }) => readExperimentView(database, id)))
  return {
    versions: await figuresOf(database, template, version, uses, now),
    use: uses.find((use) => use.template === template && use.version === version) ?? null,
    decisions: version === null ? [] : evidenceOf(records, template, version),
    running: running.map(({ id }) => id),
    measured: views.flatMap((view) => (view?.analysis ? tellMeasured(view.record, view.analysis, template) : [])),
  }
}

/** The figures of the version in service (null: none) and of the newest others that were ever told. */
export async function readVersionFigures(database: Database, template: string, served: string | null, now: Date): Promise<VersionFigures[]> {
  return figuresOf(database, template, served, await countTemplateUse(database, new Date(now.getTime() - recentMilliseconds)), now)
}

async function figuresOf(
  database: Database,
  template: string,
  served: string | null,
  uses: readonly TemplateUse[],
  now: Date,
): Promise<VersionFigures[]> {
  const since = new Date(now.getTime() - loggedMilliseconds)
  const own = uses
    .filter((use) => use.template === template)
    .toSorted((a, b) => Number(b.version === served) - Number(a.version === served) || (isNewer(a.version, b.version) ? -1 : 1))
  const figures: VersionFigures[] = []
  for (const { template: _template, version, ...use } of own.slice(0, mostVersions)) {
    const { cards, reports } = await readVersionFeedback(database, template, version, since)
    const components = cards.map(({ component }) => component)
    const answers = [...new Set(cards.map(({ answer }) => answer))]
    figures.push({ version, isServed: version === served, use, reports, ...(await summariseOutcomes(database, { components, answers, since })) })
  }
  return figures
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
