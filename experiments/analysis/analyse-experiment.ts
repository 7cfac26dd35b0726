import type { Design } from '../design.ts'
import { countsFrom, type ExperimentRecord, type Run } from '../experiment-record.ts'
import { adjustByBenjaminiHochberg, adjustByHolm } from '../statistics/adjust-p-values.ts'
import { leastEffect } from '../statistics/plan-sample.ts'
import { summarise } from '../statistics/sample.ts'
import { checkSampleRatio, type RatioCheck } from './check-sample-ratio.ts'
import { collectSamples, type LoggedOutcome, type MetricSamples } from './collect-samples.ts'
import { compareVariants, type MetricFigures } from './compare-variants.ts'
import { type CountedPerson, countPeople, type LoggedExposure, type PeopleCount } from './count-people.ts'
import { countPairs, formStrata } from './form-strata.ts'
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
  const samplesOf = (metric: Design['primary']) => collectSamples(count.people, log.outcomes, metric, shown, run.phases)
  const figuresOf = (metric: Design['primary']) => compareVariants(metric, samplesOf(metric), alpha, design.plannedPeople)

  const primarySamples = samplesOf(design.primary)
  const primary = adjustTogether([compareVariants(design.primary, primarySamples, alpha, design.plannedPeople)], adjustByHolm)[0]!
  const secondary = adjustTogether(design.secondary.map(figuresOf), adjustByBenjaminiHochberg)
  const guarded = new Map(design.guardrails.map(({ metric }) => [metric.id, samplesOf(metric)]))
  const ratio = checkSampleRatio(run.phases, count.people)
  const look = dueLook(design, run, primary, count.people, looks, now)
  const peopleADay = paceOf(count, from.getTime(), now.getTime())
  const missing = missingOf(log, count, primary, from, now)
  return {
    people: count.people.length,
    mixed: count.mixed,
    ratio,
    primary,
    secondary,
    guardrails: design.guardrails.map(({ metric }) => compareVariants(metric, guarded.get(metric.id)!, alpha, design.plannedPeople)),
    breaches: watchGuardrails(design.guardrails, new Map([...guarded].map(([id, { strata }]) => [id, strata])), liveTreatments(run)),
    look,
    leastEffect: leastEffectOf(primarySamples, design, count.people.length),
    peopleADay,
    verdict: tellVerdict({
      missing,
      count,
      ratio,
      look: ofLive(look ?? looks.at(-1) ?? null, run),
      planned: design.plannedPeople,
      peopleADay,
      days: design.primary.days,
      daysLeft: daysLeftOf(design, count.people, now),
    }),
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

function dueLook(design: Design, run: Run, primary: MetricFigures, people: readonly CountedPerson[], looks: readonly Look[], now: Date): Look | null {
  const { plannedPeople, rule } = design
  const done = people.filter(({ first }) => windowEnd(design, first) <= now.getTime()).length
  if (!isLookDue(looks, { people: people.length, done }, plannedPeople)) return null
  const live = liveTreatments(run)
  const sign = primary.metric.better === 'more' ? 1 : -1
  const figures = primary.comparisons
    .filter(({ variant }) => live.includes(variant))
    .map(({ variant, z, effect, information }) => ({
      variant,
      z,
      effect: sign * effect,
      information,
      fraction: plannedPart(run, people, variant, plannedPeople - people.length),
    }))
  return takeLook(looks, { people: people.length, figures }, { people: plannedPeople, alpha: rule.alpha }, now)
}

/** Until when what a person does counts for the primary metric. */
function windowEnd({ primary }: Design, first: number): number {
  return first + primary.days * day
}

/** Until everything that counts has happened of the last planned person; 0 while not all have come. */
function daysLeftOf(design: Design, people: readonly CountedPerson[], now: Date): number {
  const last = people[design.plannedPeople - 1]
  return last ? Math.max(0, (windowEnd(design, last.first) - now.getTime()) / day) : 0
}

/** How much of what the planned people will tell of a variant, at the weights of now, they have told. */
function plannedPart({ variants, phases }: Run, people: readonly CountedPerson[], variant: string, missing: number): number {
  const control = variants[0]!
  const treated = variants.find(({ id }) => id === variant)!
  const pairs = countPairs(formStrata(people, control.id, variant, phases), control.id)
  const whole = variants.reduce((sum, { weight }) => sum + weight, 0)
  const pairsEach = (control.weight * treated.weight) / (whole * (control.weight + treated.weight))
  return pairs === 0 ? 0 : pairs / (pairs + Math.max(0, missing) * pairsEach)
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

function leastEffectOf({ whole: samples }: MetricSamples, { rule, plannedPeople }: Design, people: number): number | null {
  const [control] = samples.values()
  if (!control || control.n < 2) return null
  const { plainMean, variance } = summarise(control)
  if (plainMean === 0 || !(variance > 0)) return null
  const input = { mean: plainMean, sd: Math.sqrt(variance), nTotal: people, variations: samples.size, alpha: rule.alpha, tuning: 0 }
  return leastEffect({ ...input, nTotal: Math.min(people, plannedPeople) }, rule.power)
}
