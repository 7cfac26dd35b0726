import { z } from 'zod'
import {
  changeKinds,
  conditionAttributes,
  type DesignForm,
  emptyForm,
  emptyVariant,
  followUpSources,
  type GuardrailForm,
  languages,
  layouts,
  type MetricForm,
  outcomes,
  policies,
  secondaryOutcomes,
  usualMetric,
  type VariantForm,
} from './design-form.ts'

const number = z.number().nullable().catch(null)
const text = z.string().catch('')
const list = z.array(z.unknown()).catch([])
const group = z.record(z.string(), z.unknown()).catch({})

const draftSchema = z.object({
  hypothesis: text,
  layer: text,
  conditions: list,
  variants: list,
  primary: group,
  secondary: list,
  guardrails: list,
  rule: z
    .object({ leastEffect: number, alpha: number, power: number, otherwise: z.enum(['keep-control', 'ship-simplest']).catch('keep-control') })
    .catch({ leastEffect: null, alpha: null, power: null, otherwise: 'keep-control' }),
  plannedPeople: number,
  ramp: z.array(z.object({ share: number, hours: number })).catch([]),
  sameFirstHours: number,
})

const changeSchema = z.object({
  kind: z.enum(changeKinds),
  template: text,
  version: z.union([z.string(), z.number()]).catch(''),
  locale: z.enum(languages).catch('ko'),
  layout: z.enum(layouts).catch('words-first'),
  policy: z.enum(policies).catch('uniform'),
  source: z.enum(followUpSources).catch('topic'),
  count: number,
})
const metricSchema = z.object({
  outcome: z.enum(outcomes),
  kind: text,
  of: text,
  better: z.enum(['more', 'less']).optional().catch(undefined),
  days: number,
  cuped: z.boolean().catch(false),
  over: z.enum(outcomes).optional().catch(undefined),
  at: number,
})

/** The fields of a draft as it was saved, however much of it there is; what cannot be read is as in a new one. */
export function readDesign(id: string, draft: unknown): DesignForm {
  const parsed = draftSchema.safeParse(draft)
  if (!parsed.success) return { ...emptyForm, id }
  const { data } = parsed
  const [control, ...others] = data.variants.map((variant) => group.parse(variant))
  const primary = readMetric(data.primary)
  return {
    ...emptyForm,
    id,
    hypothesis: data.hypothesis,
    layer: data.layer || emptyForm.layer,
    controlWeight: write(number.parse(control?.weight ?? null)) || emptyForm.controlWeight,
    variants: others.length > 0 ? others.map(readVariant) : emptyForm.variants,
    primary: primary ?? emptyForm.primary,
    secondary: data.secondary
      .flatMap((metric) => readMetric(metric)?.outcome ?? [])
      .filter((outcome) => secondaryOutcomes.some((one) => one === outcome)),
    guardrails: emptyForm.guardrails.map((usual) => readGuardrail(usual, data.guardrails)),
    ...readConditions(data.conditions),
    leastEffect: writePercent(data.rule.leastEffect) || emptyForm.leastEffect,
    alpha: writePercent(data.rule.alpha) || emptyForm.alpha,
    power: writePercent(data.rule.power) || emptyForm.power,
    otherwise: data.rule.otherwise,
    plannedPeople: write(data.plannedPeople),
    ramp: data.ramp.length > 0 ? data.ramp.map(({ share, hours }) => ({ share: writePercent(share), hours: write(hours) })) : emptyForm.ramp,
    sameFirstHours: write(data.sameFirstHours) || '0',
  }
}

function write(value: number | null): string {
  return value === null ? '' : String(value)
}
function writePercent(value: number | null): string {
  return value === null ? '' : String(Number((value * 100).toPrecision(10)))
}

function readVariant(variant: Record<string, unknown>, index: number): VariantForm {
  const empty = emptyVariant(`saved-${index}`)
  const named = { ...empty, id: text.parse(variant.id), weight: write(number.parse(variant.weight ?? null)) }
  const change = changeSchema.safeParse(variant.change)
  if (!change.success) return named
  const { count, version, locale, ...rest } = change.data
  const isWords = rest.kind === 'phrasing' || rest.kind === 'prompt'
  return {
    ...named,
    ...rest,
    ...(isWords ? { language: locale, words: String(version) } : { version: String(version) }),
    count: count === null ? empty.count : String(count),
  }
}

function readMetric(metric: unknown): MetricForm | null {
  const parsed = metricSchema.safeParse(metric)
  if (!parsed.success) return null
  const { outcome, kind, of, better, days, cuped, over, at } = parsed.data
  const usual = usualMetric(outcome)
  const read = { proportion: 'proportion', ratio: 'ratio', quantile: 'quantile', mean: of === 'total' ? 'mean-total' : 'mean-average' } as const
  return {
    outcome,
    kind: Object.hasOwn(read, kind) ? read[kind as keyof typeof read] : usual.kind,
    better: better ?? usual.better,
    days: write(days) || '7',
    cuped,
    over: over ?? usual.over,
    at: writePercent(at) || usual.at,
  }
}

function readGuardrail(usual: GuardrailForm, saved: readonly unknown[]): GuardrailForm {
  const found = saved.map((one) => group.parse(one)).find((one) => readMetric(one.metric)?.outcome === usual.outcome)
  return { ...usual, isOn: found !== undefined, margin: found ? write(number.parse(found.margin ?? null)) : usual.margin }
}

function readConditions(saved: readonly unknown[]): Pick<DesignForm, 'conditions' | 'otherConditions'> {
  const conditions = { ...emptyForm.conditions }
  const otherConditions: unknown[] = []
  for (const one of saved) {
    const { attribute, is } = group.parse(one)
    const known = conditionAttributes.find((name) => name === attribute)
    if (known && Array.isArray(is)) conditions[known] = is.map(String)
    else otherConditions.push(one)
  }
  return { conditions, otherConditions }
}
