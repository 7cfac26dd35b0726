import type { DesignForm, MetricForm, Outcome, VariantForm } from './design-form.ts'
import { controlId, usualMetric } from './design-form.ts'

/** A number as people type it; null for what is none, which the design then refuses at its place. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim().replaceAll(/[,%\s]/g, '')
  const value = Number(trimmed)
  return trimmed === '' || !Number.isFinite(value) ? null : value
}

function readShare(text: string): number | null {
  const percent = readNumber(text)
  return percent === null ? null : percent / 100
}

/** What the fields say as a design, as whole as it was typed: what is missing or no number is null. */
export function writeDesign(form: DesignForm): Record<string, unknown> {
  return {
    hypothesis: form.hypothesis,
    layer: form.layer.trim(),
    conditions: [...writeConditions(form), ...form.otherConditions],
    variants: [{ id: controlId, weight: readNumber(form.controlWeight), change: null }, ...form.variants.map(writeVariant)],
    primary: writeMetric(form.primary, `goal-${form.primary.outcome}`),
    secondary: form.secondary.filter((outcome) => outcome !== form.primary.outcome).map((outcome) => writeMetric(usual(outcome), `also-${outcome}`)),
    guardrails: form.guardrails
      .filter(({ isOn }) => isOn)
      .map(({ outcome, margin }) => ({ metric: writeMetric(usual(outcome), outcome), margin: readNumber(margin) })),
    rule: { leastEffect: readShare(form.leastEffect), alpha: readShare(form.alpha), power: readShare(form.power), otherwise: form.otherwise },
    plannedPeople: readNumber(form.plannedPeople),
    ramp: form.ramp.map(({ share, hours }) => ({ share: readShare(share), hours: readNumber(hours) })),
    sameFirstHours: readNumber(form.sameFirstHours),
  }
}

function usual(outcome: Outcome): MetricForm {
  return { outcome, ...usualMetric(outcome), days: '7', cuped: false }
}

export function writeVariant(variant: VariantForm): { id: string; weight: number | null; change: Record<string, unknown> } {
  return { id: variant.id.trim(), weight: readNumber(variant.weight), change: writeChange(variant) }
}

/** What a variant changes, as far as it is chosen. */
export function writeChange({ kind, template, version, layout, policy, source, count, language, words }: VariantForm): Record<string, unknown> {
  switch (kind) {
    case 'template':
      return { kind, template, version }
    case 'layout':
      return { kind, layout }
    case 'phrasing':
    case 'prompt':
      return { kind, locale: language, version: readNumber(words) }
    case 'picker-policy':
      return { kind, policy }
    case 'follow-ups':
      return { kind, source, count: source === 'none' ? 0 : readNumber(count) }
  }
}

export function writeMetric({ outcome, kind, better, days, cuped, over, at }: MetricForm, id: string): Record<string, unknown> {
  const common = { id, outcome, better, days: readNumber(days), cuped }
  switch (kind) {
    case 'proportion':
      return { ...common, kind }
    case 'mean-total':
      return { ...common, kind: 'mean', of: 'total' }
    case 'mean-average':
      return { ...common, kind: 'mean', of: 'average' }
    case 'ratio':
      return { ...common, kind, over }
    case 'quantile':
      return { ...common, cuped: false, kind, at: readShare(at) }
  }
}

function writeConditions({ conditions }: DesignForm): Record<string, unknown>[] {
  return Object.entries(conditions)
    .filter(([, values]) => values.length > 0)
    .map(([attribute, values]) => ({ attribute, is: attribute === 'hourKnown' ? values.map((value) => value === 'true') : values }))
}
