import type { Guardrail } from '../metric.ts'
import { compareSequentiallyOneSided } from '../statistics/compare-means.ts'
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

function steadied(a: Plain, b: Plain): [Plain, Plain] {
  const n = a.n + b.n
  const mean = (a.sum + b.sum) / n
  const within = (a.n * varianceOf(a) + b.n * varianceOf(b)) / n
  const between = (a.n * (meanOf(a) - mean) ** 2 + b.n * (meanOf(b) - mean) ** 2) / n
  return [steady(a, mean, within + between), steady(b, mean, within + between)]
}

/** Which variants harm what must not be harmed. `samples`: by variant, for each guardrail by its metric's id. */
export function watchGuardrails(
  guardrails: readonly Guardrail[],
  samples: ReadonlyMap<string, ReadonlyMap<string, Sample>>,
  control: string,
  treatments: readonly string[],
): Breach[] {
  return guardrails.flatMap(({ metric, margin }) => {
    const own = samples.get(metric.id)
    const base = plainOf(own?.get(control))
    if (!base || base.n < leastPeople) return []
    return treatments.flatMap((variant): Breach[] => {
      const treated = plainOf(own?.get(variant))
      if (!treated || treated.n < leastPeople) return []
      const [a, b] = steadied(base, treated)
      const side = metric.better === 'less' ? 'greater' : 'lesser'
      const { ci, expected, error } = compareSequentiallyOneSided({ a, b, difference: 'absolute', alpha: guardrailAlpha }, sharpestAt, side)
      if (error !== null) return []
      const certain = side === 'greater' ? ci[0] : -ci[1]
      return certain > margin ? [{ variant, metric: metric.id, difference: expected, certain, margin, people: treated.n }] : []
    })
  })
}

function plainOf(sample: Sample | undefined): Plain | null {
  return sample?.type === 'mean' || sample?.type === 'proportion' ? sample : null
}
