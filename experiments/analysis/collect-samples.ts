import type { Phase } from '../experiment-record.ts'
import type { Metric, OutcomeName } from '../metric.ts'
import type { Stratum } from '../statistics/measure-effect.ts'
import { quantileInterval } from '../statistics/observations.ts'
import { type Sample, thetaOf, withTheta } from '../statistics/sample.ts'
import type { CountedPerson } from './count-people.ts'
import { formStrata } from './form-strata.ts'

export interface LoggedOutcome {
  person: string
  outcome: OutcomeName
  value: number
  at: number
}

/** What a person did after the first exposure and, as long, before it. */
interface Tally {
  variant: string
  after: Sums
  before: Sums
}
interface Sums {
  sum: number
  count: number
  /** Outcomes of the other kind that a ratio stands on. */
  over: number
}

const day = 86_400_000
const emptySums = (): Sums => ({ sum: 0, count: 0, over: 0 })

function tallyPeople(people: readonly CountedPerson[], outcomes: Iterable<LoggedOutcome>, metric: Metric): Tally[] {
  const tallies = new Map(people.map(({ id, variant, first }) => [id, { first, variant, after: emptySums(), before: emptySums() }]))
  const over = metric.kind === 'ratio' ? metric.over : null
  for (const { person, outcome, value, at } of outcomes) {
    if (outcome !== metric.outcome && outcome !== over) continue
    const tally = tallies.get(person)
    if (!tally || Math.abs(at - tally.first) > metric.days * day) continue
    const sums = at >= tally.first ? tally.after : tally.before
    if (outcome === over) sums.over += 1
    if (outcome !== metric.outcome) continue
    sums.sum += value
    sums.count += 1
  }
  return [...tallies.values()]
}

/** A person's own figure; null: the person does not count. */
function figureOf(metric: Metric, { sum, count }: Sums): number | null {
  switch (metric.kind) {
    case 'proportion':
      return sum > 0 ? 1 : 0
    case 'mean':
      return metric.of === 'total' ? sum : count === 0 ? null : sum / count
    case 'ratio':
      return sum
    case 'quantile':
      return count === 0 ? null : sum / count
  }
}

interface Pair {
  post: number
  pre: number
}

function plainOf(values: readonly number[], type: 'mean' | 'proportion'): Extract<Sample, { type: 'mean' | 'proportion' }> {
  const sum = values.reduce((total, value) => total + value, 0)
  if (type === 'proportion') return { type, n: values.length, sum }
  return { type, n: values.length, sum, sum_squares: values.reduce((total, value) => total + value * value, 0) }
}

function products(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value, index) => sum + value * second[index]!, 0)
}

function sampleOfRatio(metric: Metric, tallies: readonly Tally[]): Sample {
  const columns = {
    m_post: tallies.map(({ after }) => after.sum),
    d_post: tallies.map(({ after }) => after.over),
    m_pre: tallies.map(({ before }) => before.sum),
    d_pre: tallies.map(({ before }) => before.over),
  }
  const n = tallies.length
  const [m_post, d_post] = [plainOf(columns.m_post, 'mean'), plainOf(columns.d_post, 'mean')]
  if (!metric.cuped) return { type: 'ratio', n, m: m_post, d: d_post, m_d_sum_of_products: products(columns.m_post, columns.d_post) }
  return {
    type: 'cuped_ratio',
    n,
    m_post,
    d_post,
    m_pre: plainOf(columns.m_pre, 'mean'),
    d_pre: plainOf(columns.d_pre, 'mean'),
    m_post_m_pre_sum_of_products: products(columns.m_post, columns.m_pre),
    d_post_d_pre_sum_of_products: products(columns.d_post, columns.d_pre),
    m_pre_d_pre_sum_of_products: products(columns.m_pre, columns.d_pre),
    m_post_d_post_sum_of_products: products(columns.m_post, columns.d_post),
    m_post_d_pre_sum_of_products: products(columns.m_post, columns.d_pre),
    m_pre_d_post_sum_of_products: products(columns.m_pre, columns.d_post),
    theta: null,
  }
}

const quantileAlpha = 0.05

function sampleOf(metric: Metric, tallies: readonly Tally[]): Sample {
  if (metric.kind === 'ratio') return sampleOfRatio(metric, tallies)
  const pairs = tallies.flatMap(({ after, before }): Pair[] => {
    const post = figureOf(metric, after)
    return post === null ? [] : [{ post, pre: figureOf(metric, before) ?? 0 }]
  })
  const post = pairs.map((pair) => pair.post)
  const n = post.length
  if (metric.kind === 'quantile') {
    if (n === 0) return { type: 'quantile', n, n_star: n, nu: metric.at, quantile_hat: 0, quantile_lower: 0, quantile_upper: 0 }
    const { est, lower, upper } = quantileInterval(post, metric.at, quantileAlpha)
    return { type: 'quantile', n, n_star: n, nu: metric.at, quantile_hat: est, quantile_lower: lower, quantile_upper: upper }
  }
  const type = metric.kind
  if (!metric.cuped) return plainOf(post, type)
  const pre = pairs.map((pair) => pair.pre)
  return { type: 'cuped_mean', n, post: plainOf(post, type), pre: plainOf(pre, type), post_pre_sum_of_products: products(post, pre), theta: null }
}

/** Each person's own figure of a metric after the first exposure, in the order of the people; null: the person does not count. */
export function figuresOfPeople(people: readonly CountedPerson[], outcomes: Iterable<LoggedOutcome>, metric: Metric): (number | null)[] {
  return tallyPeople(people, outcomes, metric).map(({ after }) => figureOf(metric, after))
}

/** What a ratio stands on, of each person; for the figures above it see `figuresOfPeople`. */
export function basesOfPeople(people: readonly CountedPerson[], outcomes: Iterable<LoggedOutcome>, metric: Metric): number[] {
  return tallyPeople(people, outcomes, metric).map(({ after }) => after.over)
}

/** The plain sample of such figures. */
export function sampleOfFigures(figures: readonly number[], metric: Metric): Sample {
  return plainOf(figures, metric.kind === 'proportion' ? 'proportion' : 'mean')
}

/** What is known of one metric. */
export interface MetricSamples {
  /** By variant, the control first: everybody. */
  whole: ReadonlyMap<string, Sample>
  /** By every other variant: its people and those of the control who had the same chance of either. */
  strata: ReadonlyMap<string, readonly Stratum[]>
}

/** The samples of one metric, from outcomes in any order. `variants`: the control first. One theta over all, so that they can be held against each other. */
export function collectSamples(
  people: readonly CountedPerson[],
  outcomes: Iterable<LoggedOutcome>,
  metric: Metric,
  variants: readonly string[],
  phases: readonly Phase[],
): MetricSamples {
  const tallies = tallyPeople(people, outcomes, metric)
  const tallyOf = new Map(people.map(({ id }, index) => [id, tallies[index]!]))
  const sampleOfVariant = (members: readonly Tally[], variant: string) =>
    sampleOf(
      metric,
      members.filter((tally) => tally.variant === variant),
    )
  const plain = variants.map((variant) => sampleOfVariant(tallies, variant))
  const theta = thetaOf(plain)
  const [control, ...treatments] = variants
  return {
    whole: new Map(plain.map((sample, index) => [variants[index]!, withTheta(sample, theta)])),
    strata: new Map(
      treatments.map((variant) => [
        variant,
        formStrata(people, control!, variant, phases).map((members): Stratum => {
          const own = members.map(({ id }) => tallyOf.get(id)!)
          return { a: withTheta(sampleOfVariant(own, control!), theta), b: withTheta(sampleOfVariant(own, variant), theta) }
        }),
      ]),
    ),
  }
}
