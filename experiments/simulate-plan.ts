import { z } from 'zod'
import { seededRandom } from './seeded-random.ts'
import { mixingParameter, sequenceWidth } from './statistics/compare-means.ts'
import { normalCdf, normalQuantile } from './statistics/distributions.ts'
import { sampleRatioSequentially } from './statistics/sample-ratio.ts'
import { boundsOf } from './statistics/spend-alpha.ts'

/** How an experiment is ended: `group-sequential` is the default of the product; the two that mislead are there to be compared. */
export const methods = ['group-sequential', 'confidence-sequence', 'msprt', 'fixed', 'fixed-peeking', 'bayesian-peeking'] as const
export type Method = (typeof methods)[number]

export const planSchema = z.strictObject({
  /** The rate of the control, and what the treatment changes it by, relative: 0.1 is ten percent more. */
  baseline: z.number().gt(0).lt(1),
  effect: z.number().gt(-1).default(0),
  /** People of each variant at the end, and how often one looks on the way, evenly. */
  perVariant: z.number().int().min(100).max(1_000_000),
  looks: z.number().int().min(1).max(1_000).default(100),
  repetitions: z.number().int().min(1).max(100_000).default(4_000),
  alpha: z.number().gt(0).lt(1).default(0.05),
  seed: z.number().int().default(1),
  methods: z
    .array(z.enum(methods))
    .min(1)
    .default([...methods]),
})
export type ExperimentPlan = z.infer<typeof planSchema>

export interface SimulatedMethod {
  method: Method
  /** The part of the repetitions that ended with a winner or a loser: false positives where the effect is 0, else power. */
  decided: number
  /** The part that called the worse variant the better one. */
  wrong: number
  /** People of each variant until the end, on average. */
  meanPerVariant: number
}

/** Whether a look ends the experiment: `z` of the difference, `n` people of both variants, the number of the look from 0. */
type Rule = (z: number, n: number, look: number) => boolean

const beliefToStop = 0.95

/** A fifth of alpha is kept for what the normal approximation of few successes leaves out, and so that no run of a simulation shows more than alpha. */
export const spendable = 0.8

function ruleOf(method: Method, { perVariant, looks, alpha, baseline }: ExperimentPlan): Rule {
  const fixed = -normalQuantile(alpha / 2)
  switch (method) {
    case 'fixed':
      return (z, _n, look) => look === looks - 1 && Math.abs(z) > fixed
    case 'fixed-peeking':
      return (z) => Math.abs(z) > fixed
    case 'bayesian-peeking':
      return (z) => normalCdf(Math.abs(z)) > beliefToStop
    case 'confidence-sequence': {
      const rho = mixingParameter(alpha, perVariant)
      return (z, n) => Math.abs(z) > sequenceWidth(n, alpha, rho)
    }
    case 'msprt': {
      // A prior as wide as a tenth of the baseline; the z statistic holds all that the mixture needs.
      const tauSquared = (baseline / 10) ** 2
      return (z, n) => {
        const variance = (4 * baseline * (1 - baseline)) / n
        const widened = variance + tauSquared
        return Math.log(variance / widened) / 2 + (tauSquared * z * z) / (2 * widened) > -Math.log(alpha)
      }
    }
    case 'group-sequential': {
      const fractions = Array.from({ length: looks }, (_value, look) => (look + 1) / looks)
      const bounds = boundsOf(fractions, alpha * spendable)
      return (z, _n, look) => Math.abs(z) > bounds[look]!
    }
  }
}

function zOf(successesA: number, successesB: number, n: number): number {
  const pooled = (successesA + successesB) / (2 * n)
  const se = Math.sqrt((2 * pooled * (1 - pooled)) / n)
  return se === 0 ? 0 : (successesB - successesA) / n / se
}

/** What is known after so many repetitions. */
export interface SimulatedPart {
  repetitions: number
  methods: SimulatedMethod[]
}

/** Runs the same drawn people through every method. Deterministic by its seed. */
export function simulatePlan(plan: ExperimentPlan): SimulatedMethod[] {
  const [whole] = simulateInParts(plan, plan.repetitions)
  return whole!.methods
}

/** As `simulatePlan`, so many repetitions at a time, for whoever must stay awake between: the last part has the same figures. */
export function* simulateInParts(plan: ExperimentPlan, part: number): Generator<SimulatedPart> {
  const { perVariant, looks, repetitions, baseline, effect, seed } = plan
  const treated = Math.min(1, baseline * (1 + effect))
  const runs = plan.methods.map((method) => ({ method, stops: ruleOf(method, plan), decided: 0, wrong: 0, people: 0, open: true }))
  const draw = seededRandom(seed)
  for (let done = 1; done <= repetitions; done++) {
    for (const run of runs) run.open = true
    let [a, b, n, left] = [0, 0, 0, runs.length]
    for (let look = 0; look < looks && left > 0; look++) {
      const until = Math.round(((look + 1) * perVariant) / looks)
      for (; n < until; n++) {
        if (draw() < baseline) a++
        if (draw() < treated) b++
      }
      const z = zOf(a, b, n)
      for (const run of runs) {
        if (!run.open || !run.stops(z, 2 * n, look)) continue
        run.open = false
        left -= 1
        run.decided += 1
        run.people += n
        if (z * effect < 0) run.wrong += 1
      }
    }
    for (const run of runs) if (run.open) run.people += perVariant
    if (done % part !== 0 && done !== repetitions) continue
    const methods = runs.map(({ method, decided, wrong, people }) => ({
      method,
      decided: decided / done,
      wrong: wrong / done,
      meanPerVariant: people / done,
    }))
    yield { repetitions: done, methods }
  }
}

/** How often the watch over the sample ratio speaks within so many daily looks when people really come in `actual` parts to one. */
export function simulateSampleRatio(input: {
  actual: number
  perDay: number
  days: number
  alpha: number
  repetitions: number
  seed: number
}): number {
  const draw = seededRandom(input.seed)
  let alarms = 0
  for (let repetition = 0; repetition < input.repetitions; repetition++) {
    const batches = Array.from({ length: input.days }, () => {
      let first = 0
      for (let person = 0; person < input.perDay; person++) if (draw() < input.actual) first++
      return [first, input.perDay - first]
    })
    if (sampleRatioSequentially(batches, [0.5, 0.5], sampleRatioConcentrations).p_values.at(-1)! < input.alpha) alarms++
  }
  return alarms / input.repetitions
}

/** How near the planned ratio a mismatch is looked for: 10,000 is about one percentage point to either side, 100 about ten. */
export const sampleRatioConcentrations = [100, 10_000]
