import type { Guardrail } from '../metric.ts'
import { concludeSequentiallyOneSided } from '../statistics/compare-means.ts'
import { countedEvenly, measureStrata, type Stratum } from '../statistics/measure-effect.ts'
import { meanOf, type Sample, varianceOf } from '../statistics/sample.ts'

export interface Breach {
  variant: string
  metric: string
  /** Of the variant less the control, in the metric's own unit. */
  difference: number
  /** So much harm is certain, at every look; more than the margin. */
  certain: number
  margin: number
  people: number
}

type Plain = Extract<Sample, { type: 'mean' | 'proportion' }>
interface PlainStratum {
  a: Plain
  b: Plain
}

/** Of each test. It may be looked at as often as one likes. */
export const guardrailAlpha = 0.01
/** People of a variant before a guardrail speaks: the sequence rests on a normal approximation. */
const leastPeople = 50
/** Harm is looked for most sharply at about so many people of both variants. */
const sharpestAt = 1_000
/** How many people, as everybody together is, are added to each variant: a variant without any variation could otherwise not be compared. */
const added = 2

function steady(sample: Plain, mean: number, variance: number): Plain {
  const [n, sum] = [sample.n + added, sample.sum + added * mean]
  return sample.type === 'proportion'
    ? { ...sample, n, sum }
    : { ...sample, n, sum, sum_squares: sample.sum_squares + added * (mean ** 2 + variance) }
}

function steadied({ a, b }: PlainStratum): PlainStratum {
  const n = a.n + b.n
  const mean = (a.sum + b.sum) / n
  const within = (a.n * varianceOf(a) + b.n * varianceOf(b)) / n
  const between = (a.n * (meanOf(a) - mean) ** 2 + b.n * (meanOf(b) - mean) ** 2) / n
  return { a: steady(a, mean, within + between), b: steady(b, mean, within + between) }
}

const peopleOf = (samples: readonly Plain[]) => samples.reduce((sum, { n }) => sum + n, 0)

/** Which variants harm what must not be harmed. `samples`: for each guardrail by its metric's id, the strata of each variant. */
export function watchGuardrails(
  guardrails: readonly Guardrail[],
  samples: ReadonlyMap<string, ReadonlyMap<string, readonly Stratum[]>>,
  treatments: readonly string[],
): Breach[] {
  return guardrails.flatMap(({ metric, margin }) =>
    treatments.flatMap((variant): Breach[] => {
      const strata = (samples.get(metric.id)?.get(variant) ?? []).flatMap(plainOf)
      const people = peopleOf(strata.map(({ b }) => b))
      if (people < leastPeople || peopleOf(strata.map(({ a }) => a)) < leastPeople) return []
      const side = metric.better === 'less' ? 'greater' : 'lesser'
      const result = countedEvenly(measureStrata(strata.map(steadied), 'absolute'))
      const { ci, expected, error } = concludeSequentiallyOneSided(result, guardrailAlpha, sharpestAt, side)
      if (error !== null) return []
      const certain = side === 'greater' ? ci[0] : -ci[1]
      return certain > margin ? [{ variant, metric: metric.id, difference: expected, certain, margin, people }] : []
    }),
  )
}

function plainOf({ a, b }: Stratum): PlainStratum[] {
  const isPlain = (sample: Sample): sample is Plain => (sample.type === 'mean' || sample.type === 'proportion') && sample.n > 0
  return isPlain(a) && isPlain(b) ? [{ a, b }] : []
}
