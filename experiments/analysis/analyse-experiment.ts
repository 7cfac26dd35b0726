import type { Design } from '../design.ts'
import { countsFrom, type ExperimentRecord, type Run } from '../experiment-record.ts'
import { adjustByBenjaminiHochberg, adjustByHolm } from '../statistics/adjust-p-values.ts'
import { leastEffect } from '../statistics/plan-sample.ts'
import { type Sample, summarise } from '../statistics/sample.ts'
import { checkSampleRatio, type RatioCheck } from './check-sample-ratio.ts'
import { collectSamples, type LoggedOutcome } from './collect-samples.ts'
import { compareVariants, type MetricFigures } from './compare-variants.ts'
import { countPeople, type LoggedExposure, type PeopleCount } from './count-people.ts'
import { isLookDue, type Look, takeLook } from './take-look.ts'
import { type MissingData, tellVerdict, type Verdict } from './tell-verdict.ts'
import { type Breach, watchGuardrails } from './watch-guardrails.ts'

export interface ExperimentLog {
  /** People who were given a variant. */
  assigned: number
  exposures: readonly LoggedExposure[]
  outcomes: readonly LoggedOutcome[]
}

export interface Analysis {
  people: number
  mixed: number
  ratio: RatioCheck
  primary: MetricFigures
  secondary: MetricFigures[]
  guardrails: MetricFigures[]
  breaches: Breach[]
  /** The look that is due now; to be stored. Null: none is. */
  look: Look | null
  /** The least relative effect of the primary metric that so many people show; null: none yet. */
  leastEffect: number | null
  peopleADay: number
  verdict: Verdict
}

const day = 86_400_000
const week = 7 * day

/** Everything that can be told of an experiment from its log. Null: it never ran. Pure: the same log gives the same figures. */
export function analyseExperiment(record: ExperimentRecord, log: ExperimentLog, looks: readonly Look[], now: Date): Analysis | null {
  const { design, run } = record
  const from = countsFrom(record)
  if (!design || !run || !from) return null
  const count = countPeople(log.exposures, from.getTime(), now.getTime())
  const shown = shownVariants(run)
  const { alpha } = design.rule
  const figuresOf = (metric: Design['primary']) =>
    compareVariants(metric, collectSamples(count.people, log.outcomes, metric, shown), alpha, design.plannedPeople)

  const primarySamples = collectSamples(count.people, log.outcomes, design.primary, shown)
  const primary = adjustTogether([compareVariants(design.primary, primarySamples, alpha, design.plannedPeople)], adjustByHolm)[0]!
  const secondary = adjustTogether(design.secondary.map(figuresOf), adjustByBenjaminiHochberg)
  const guarded = new Map(design.guardrails.map(({ metric }) => [metric.id, collectSamples(count.people, log.outcomes, metric, shown)]))
  const ratio = checkSampleRatio(run.phases, count.people)
  const look = dueLook(design, run, primary, count.people.length, looks, now)
  const peopleADay = paceOf(count, from.getTime(), now.getTime())
  const missing = missingOf(log, count, primary, from, now)
  return {
    people: count.people.length,
    mixed: count.mixed,
    ratio,
    primary,
    secondary,
    guardrails: design.guardrails.map(({ metric }) => compareVariants(metric, guarded.get(metric.id)!, alpha, design.plannedPeople)),
    breaches: watchGuardrails(design.guardrails, guarded, shown[0]!, liveTreatments(run)),
    look,
    leastEffect: leastEffectOf(primarySamples, design, count.people.length),
    peopleADay,
    verdict: tellVerdict({ missing, count, ratio, look: ofLive(look ?? looks.at(-1) ?? null, run), planned: design.plannedPeople, peopleADay }),
  }
}

/** Variants that had people at some time, the control first. */
export function shownVariants({ variants, phases }: Run): string[] {
  return variants.map(({ id }) => id).filter((id) => phases.some((phase) => phase.variants.some((one) => one.id === id && one.weight > 0)))
}

function liveTreatments({ variants }: Run): string[] {
  return variants.slice(1).flatMap(({ id, weight }) => (weight > 0 ? [id] : []))
}

/** What a look said of the variants that are still shown: one that was stopped since is neither better nor worse any more. */
function ofLive(look: Look | null, run: Run): Look | null {
  const live = liveTreatments(run)
  return look && { ...look, comparisons: look.comparisons.filter(({ variant }) => live.includes(variant)) }
}

/** One adjustment over every comparison of these metrics together. */
export function adjustTogether(figures: readonly MetricFigures[], adjust: (values: readonly number[]) => number[]): MetricFigures[] {
  const adjusted = adjust(figures.flatMap(({ comparisons }) => comparisons.map(({ pValue }) => pValue)))
  let place = 0
  return figures.map((one) => ({ ...one, comparisons: one.comparisons.map((comparison) => ({ ...comparison, adjustedP: adjusted[place++]! })) }))
}

function dueLook({ plannedPeople, rule }: Design, run: Run, primary: MetricFigures, people: number, looks: readonly Look[], now: Date): Look | null {
  if (!isLookDue(looks, people, plannedPeople)) return null
  const live = liveTreatments(run)
  const sign = primary.metric.better === 'more' ? 1 : -1
  const figures = primary.comparisons
    .filter(({ variant }) => live.includes(variant))
    .map(({ variant, z, effect }) => ({ variant, z, effect: sign * effect }))
  return takeLook(looks, { people, figures }, { people: plannedPeople, alpha: rule.alpha, treatments: run.variants.length - 1 }, now)
}

function paceOf({ people }: PeopleCount, from: number, now: number): number {
  const since = Math.max(from, now - week)
  const days = Math.max((now - since) / day, 1)
  return people.filter(({ first }) => first >= since).length / days
}

function missingOf(log: ExperimentLog, { people }: PeopleCount, primary: MetricFigures, from: Date, now: Date): MissingData | null {
  if (now < from) return 'same-first'
  if (log.assigned === 0) return 'nobody-assigned'
  if (people.length === 0) return 'nobody-saw-it'
  const { outcome } = primary.metric
  return log.outcomes.some((logged) => logged.outcome === outcome) ? null : 'no-outcome'
}

function leastEffectOf(samples: ReadonlyMap<string, Sample>, { rule, plannedPeople }: Design, people: number): number | null {
  const [control] = samples.values()
  if (!control || control.n < 2) return null
  const { plainMean, variance } = summarise(control)
  if (plainMean === 0 || !(variance > 0)) return null
  const input = { mean: plainMean, sd: Math.sqrt(variance), nTotal: people, variations: samples.size, alpha: rule.alpha, tuning: 0 }
  return leastEffect({ ...input, nTotal: Math.min(people, plannedPeople) }, rule.power)
}
