import { z } from 'zod'
import { CubeError } from '#kernel'
import { adjustByBenjaminiHochberg, adjustByBenjaminiYekutieli, adjustByBonferroni, adjustByHolm } from './adjust-p-values.ts'
import { bestBeta, bestNormal, weighVariants } from './best-variant.ts'
import {
  type Comparison,
  compareMeans,
  compareSequentially,
  compareSequentiallyOneSided,
  mixingParameter,
  ratioToFixed,
  type Side,
  testMixture,
} from './compare-means.ts'
import { compareProportions, proportionInterval, weighProportions } from './compare-proportions.ts'
import { betaCdf, betaQuantile, chiSquareSf, normalCdf, normalQuantile, normalSf, studentQuantile, studentTails } from './distributions.ts'
import { measureEffect, pairSchema } from './measure-effect.ts'
import { adjustObservations, compareObservations, quantileInterval, ratioOfObservations } from './observations.ts'
import { leastEffect, powerOf, sampleSize, scaleSample } from './plan-sample.ts'
import { sampleSchema, thetaOf } from './sample.ts'
import { sampleRatio, sampleRatioSequentially } from './sample-ratio.ts'
import { gaussianRisk, priorSchema, weighEffect } from './weigh-effect.ts'

const real = z.number().finite()
const positive = real.positive()
const share = real.gt(0).lt(1)
const chance = real.min(0).max(1)
const whole = z.number().int().nonnegative()
const alpha = share.default(0.05)
const values = z.array(real).min(2)
const chances = z.array(chance).min(1)
const pair = pairSchema.extend({ alpha })
const flat = { proper: false, mean: 0, variance: 1 }

interface Kind {
  inputs: z.ZodType
  answer(inputs: never): Record<string, unknown>
}

function kind<Inputs extends z.ZodType>(inputs: Inputs, answer: (inputs: z.infer<Inputs>) => Record<string, unknown>): Kind {
  return { inputs, answer }
}

/** JSON has no infinity. */
function tell({ ci, ...rest }: Comparison): Record<string, unknown> {
  return { ...rest, ci: ci.map((bound) => (Number.isFinite(bound) ? bound : bound > 0 ? 'Infinity' : '-Infinity')) }
}

const welch = (side: Side) => kind(pair, (inputs) => tell(compareMeans(inputs, side)))

function orderedBy(direction: 'rising' | 'falling', p: readonly number[], adjusted: readonly number[]): Record<string, unknown> {
  const order = p.map((_value, index) => index).sort((a, b) => (direction === 'rising' ? p[a]! - p[b]! : p[b]! - p[a]!))
  return { sorted_adjusted: order.map((index) => adjusted[index]), order, in_input_order: adjusted }
}

const plan = z.object({
  mean: real,
  sd: positive,
  n_total: positive,
  variations: z.number().int().min(2),
  alpha,
  tuning: real.nonnegative().default(0),
})
const planned = ({ mean, sd, n_total, variations, alpha: level, tuning }: z.infer<typeof plan>) => ({
  mean,
  sd,
  nTotal: n_total,
  variations,
  alpha: level,
  tuning,
})

const counts = z
  .object({ x1: whole, n1: whole.min(1), x2: whole, n2: whole.min(1) })
  .refine(({ x1, n1, x2, n2 }) => x1 <= n1 && x2 <= n2, { error: 'More successes than people.', path: ['x1'] })

const kinds: Record<string, Kind> = {
  norm_cdf: kind(z.object({ x: real }), ({ x }) => ({ cdf: normalCdf(x), sf: normalSf(x) })),
  norm_ppf: kind(z.object({ p: chance }), ({ p }) => ({ x: normalQuantile(p) })),
  t_cdf: kind(z.object({ t: real, df: positive }), ({ t, df }) => ({
    cdf: studentTails(t, df).lower,
    two_sided: 2 * studentTails(-Math.abs(t), df).lower,
  })),
  t_ppf: kind(z.object({ p: share, df: positive }), ({ p, df }) => ({ t: studentQuantile(p, df) })),
  chi2_sf: kind(z.object({ x: real.nonnegative(), df: positive }), ({ x, df }) => ({ sf: chiSquareSf(x, df) })),
  beta_cdf: kind(z.object({ a: positive, b: positive, x: chance }), ({ a, b, x }) => ({
    cdf: betaCdf(x, a, b),
    q025: betaQuantile(0.025, a, b),
    q975: betaQuantile(0.975, a, b),
  })),
  welch_raw: kind(z.object({ a: values, b: values, alpha }), (inputs) => ({ ...compareObservations(inputs.a, inputs.b, inputs.alpha) })),
  cuped_raw: kind(
    z
      .object({ pre_a: values, post_a: values, pre_b: values, post_b: values })
      .refine((inputs) => inputs.pre_a.length === inputs.post_a.length && inputs.pre_b.length === inputs.post_b.length, {
        error: 'Each person needs a value before and after.',
        path: ['post_a'],
      }),
    (inputs) => ({ ...adjustObservations(inputs) }),
  ),
  ratio_delta: kind(
    z.object({ m: values, d: values }).refine(({ m, d }) => m.length === d.length, { error: 'As many values below as above.', path: ['d'] }),
    ({ m, d }) => ({ ...ratioOfObservations(m, d) }),
  ),
  quantile_ci: kind(z.object({ x: values, q: share, alpha }), (inputs) => ({ ...quantileInterval(inputs.x, inputs.q, inputs.alpha) })),
  two_proportion: kind(counts, (inputs) => ({ ...compareProportions(inputs) })),
  proportion_ci: kind(
    z.object({ x: whole, n: whole.min(1), alpha }).refine(({ x, n }) => x <= n, { error: 'More successes than people.', path: ['x'] }),
    (inputs) => ({ ...proportionInterval(inputs.x, inputs.n, inputs.alpha) }),
  ),
  beta_binomial_ab: kind(counts.extend({ prior: z.tuple([positive, positive]).default([1, 1]) }), ({ prior, ...inputs }) => ({
    ...weighProportions(inputs, prior),
  })),
  best_arm_normal: kind(
    z.object({ mean: z.array(real).min(1), sd: z.array(positive) }).refine(({ mean, sd }) => mean.length === sd.length, {
      error: 'One sd for each mean.',
      path: ['sd'],
    }),
    ({ mean, sd }) => ({ p: bestNormal(mean, sd) }),
  ),
  best_arm_beta: kind(z.object({ arms: z.array(z.tuple([positive, positive])).min(1) }), ({ arms }) => ({ p: bestBeta(arms) })),
  bandit: kind(z.object({ arms: z.array(sampleSchema).min(1), min_weight: chance.default(0.01) }), ({ arms, min_weight }) => ({
    ...weighVariants(arms, min_weight),
  })),
  p_adjust: kind(z.object({ p: chances }), ({ p }) => ({
    bh: adjustByBenjaminiHochberg(p),
    by: adjustByBenjaminiYekutieli(p),
    holm: adjustByHolm(p),
    bonferroni: adjustByBonferroni(p),
  })),
  p_adjust_bh: kind(z.object({ p: chances }), ({ p }) => orderedBy('falling', p, adjustByBenjaminiHochberg(p))),
  p_adjust_holm: kind(z.object({ p: chances }), ({ p }) => orderedBy('rising', p, adjustByHolm(p))),
  srm_chi2: kind(
    z.object({ users: z.array(whole).min(1), weights: z.array(real.nonnegative()) }).refine(({ users, weights }) => users.length === weights.length, {
      error: 'One weight for each variant.',
      path: ['weights'],
    }),
    ({ users, weights }) => ({ ...sampleRatio(users, weights) }),
  ),
  sequential_srm: kind(
    z
      .object({ batches: z.array(z.array(whole)), null: z.array(share), concentration: positive.default(10_000) })
      .refine((inputs) => inputs.batches.every((batch) => batch.length === inputs.null.length), {
        error: 'One count for each variant in every batch.',
        path: ['batches'],
      }),
    (inputs) => ({ ...sampleRatioSequentially(inputs.batches, inputs.null, [inputs.concentration]) }),
  ),
  asymptotic_cs_halfwidth: kind(z.object({ se: positive, n: positive, alpha, n_star: positive }), (inputs) => {
    const ratio_to_fixed = ratioToFixed(inputs.n, inputs.alpha, inputs.n_star)
    const halfwidth = ratio_to_fixed * -normalQuantile(inputs.alpha / 2) * inputs.se
    return { rho: mixingParameter(inputs.alpha, inputs.n_star), halfwidth, ratio_to_fixed }
  }),
  msprt: kind(z.object({ diff: real, var_a: positive, var_b: positive, n_per_arm: positive, tau2: positive }), (inputs) => {
    const { logLambda, pValue } = testMixture({
      diff: inputs.diff,
      varianceA: inputs.var_a,
      varianceB: inputs.var_b,
      perVariant: inputs.n_per_arm,
      tauSquared: inputs.tau2,
    })
    return { log_lambda: logLambda, p: pValue }
  }),
  welch_t_two_sided: welch('two-sided'),
  welch_t_one_sided_greater: welch('greater'),
  welch_t_one_sided_lesser: welch('lesser'),
  sequential_two_sided: kind(pair.extend({ tuning: positive.default(5_000) }), ({ tuning, ...inputs }) => tell(compareSequentially(inputs, tuning))),
  sequential_one_sided: kind(
    pair.extend({
      tuning: positive.default(5_000),
      side: z.enum(['sequential_greater', 'sequential_lesser']),
      alpha: real.gt(0).lt(0.5).default(0.05),
    }),
    ({ tuning, side, ...inputs }) => tell(compareSequentiallyOneSided(inputs, tuning, side === 'sequential_greater' ? 'greater' : 'lesser')),
  ),
  effect_moments: kind(pairSchema, ({ a, b, difference }) => {
    const result = measureEffect(a, b, difference)
    return result.ok ? { expected: result.effect.expected, se: result.effect.se, error: null } : { expected: 0, se: 0, error: result.error }
  }),
  bayes_effect: kind(pair.extend({ prior: priorSchema.default(flat) }), (inputs) => ({ ...weighEffect(inputs) })),
  gaussian_risk: kind(z.object({ mu: real, sigma: positive }), ({ mu, sigma }) => ({ risk: gaussianRisk(mu, sigma) })),
  cuped_theta: kind(
    z.object({ pre: values, post: values }).refine(({ pre, post }) => pre.length === post.length, {
      error: 'Each person needs a value before and after.',
      path: ['post'],
    }),
    ({ pre, post }) => {
      const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0)
      const sample = (numbers: readonly number[]) => ({
        type: 'mean' as const,
        n: numbers.length,
        sum: sum(numbers),
        sum_squares: sum(numbers.map((value) => value * value)),
      })
      const products = sum(pre.map((value, index) => value * post[index]!))
      const both = { type: 'cuped_mean' as const, n: pre.length, pre: sample(pre), post: sample(post), post_pre_sum_of_products: products }
      return { theta: thetaOf([both, both]) }
    },
  ),
  delta_variance: kind(
    z.object({ var_a: positive, mean_a: real, n_a: positive, var_b: positive, mean_b: real, n_b: positive, relative: z.boolean() }),
    ({ var_a, mean_a, n_a, var_b, mean_b, n_b, relative }) => ({
      variance: relative ? var_b / (mean_a ** 2 * n_b) + (var_a * mean_b ** 2) / (mean_a ** 4 * n_a) : var_b / n_b + var_a / n_a,
    }),
  ),
  sample_size_proportion: kind(z.object({ baseline: share, relative_mde: real, alpha, power: share }), (inputs) => {
    const n_per_arm = sampleSize(inputs.baseline, inputs.relative_mde, inputs.alpha, inputs.power)
    return { n_per_arm, n_ceil: Math.ceil(n_per_arm) }
  }),
  power: kind(plan.extend({ effect_rel: real }), ({ effect_rel, ...inputs }) => ({ power: powerOf(planned(inputs), effect_rel) })),
  mde: kind(plan.extend({ power: share }), ({ power, ...inputs }) => ({ mde: leastEffect(planned(inputs), power) })),
  mid_experiment_power_scaling: kind(
    pair.extend({
      target_power: share.default(0.8),
      mde: real,
      engine: z.enum(['freq', 'seq', 'bayes']),
      tuning: positive.default(5_000),
      prior: priorSchema.nullish(),
    }),
    (inputs) => {
      const result = measureEffect(inputs.a, inputs.b, inputs.difference)
      if (!result.ok) return { scaling_factor: null, power_at_scaling: null, error: result.error }
      const { alpha: level, target_power: power, mde: target, engine, tuning, prior } = inputs
      return { ...scaleSample(result.effect, { alpha: level, power, target, engine, tuning, prior: prior ?? null }) }
    },
  ),
}

export const questionSchema = z.object({ id: z.string().optional(), kind: z.string(), inputs: z.record(z.string(), z.unknown()) })

export const questionKinds: readonly string[] = Object.keys(kinds)

/**
 * Answers one question of statistics by its kind. Throws `CubeError` `kind-unknown`, or `inputs-invalid` with the field.
 * Inputs and outputs are named as in tests/data/statistics-*.json.
 */
export function answerQuestion(question: unknown): { id?: string; result: Record<string, unknown> } {
  const parsed = questionSchema.safeParse(question)
  if (!parsed.success)
    throw new CubeError('input-invalid', 'Give {"id", "kind", "inputs"}.', { status: 400, field: String(parsed.error.issues[0]?.path[0] ?? 'kind') })
  const { id, kind: name, inputs } = parsed.data
  const found = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!found)
    throw new CubeError('kind-unknown', `No statistics of the kind "${name.slice(0, 60)}". Known: ${questionKinds.join(', ')}.`, {
      status: 400,
      field: 'kind',
    })
  const checked = found.inputs.safeParse(inputs)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new CubeError('inputs-invalid', issue?.message ?? 'The inputs do not fit.', {
      status: 400,
      field: ['inputs', ...(issue?.path ?? [])].join('.'),
    })
  }
  const result = found.answer(checked.data as never)
  return id === undefined ? { result } : { id, result }
}
