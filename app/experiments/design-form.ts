/** What is typed while an experiment is set up: texts as they stand in the fields, so that nothing typed is lost. */

export const changeKinds = ['template', 'layout', 'follow-ups', 'phrasing', 'prompt', 'picker-policy'] as const
export type ChangeKind = (typeof changeKinds)[number]
export const layouts = ['component-first', 'words-first', 'side-by-side'] as const
export const policies = ['scored', 'uniform', 'bandit'] as const
export const followUpSources = ['topic', 'chart', 'none'] as const
export const languages = ['ko', 'en'] as const
export const outcomes = ['rating', 'dwell', 'follow-up', 'returned', 'share', 'complaint', 'grounding', 'latency'] as const
export type Outcome = (typeof outcomes)[number]
export const metricKinds = ['proportion', 'mean-total', 'mean-average', 'ratio', 'quantile'] as const
export type MetricKind = (typeof metricKinds)[number]
export const conditionAttributes = ['locale', 'device', 'hourKnown', 'missingElement', 'dayStem'] as const
export type ConditionAttribute = (typeof conditionAttributes)[number]
export const secondaryOutcomes = ['rating', 'dwell', 'follow-up', 'returned', 'share'] as const satisfies readonly Outcome[]
export const guardrailOutcomes = ['grounding', 'complaint', 'latency'] as const satisfies readonly Outcome[]
export type GuardrailOutcome = (typeof guardrailOutcomes)[number]

export interface VariantForm {
  /** Steady while its name is typed. */
  key: string
  id: string
  weight: string
  kind: ChangeKind
  template: string
  version: string
  layout: (typeof layouts)[number]
  policy: (typeof policies)[number]
  source: (typeof followUpSources)[number]
  count: string
  /** A published version of the words of this language; '0': as they ship. */
  language: (typeof languages)[number]
  words: string
}
export interface MetricForm {
  outcome: Outcome
  kind: MetricKind
  better: 'more' | 'less'
  days: string
  cuped: boolean
  /** Of a ratio: for each of these. */
  over: Outcome
  /** Of a quantile: at so many percent of the people. */
  at: string
}
export interface GuardrailForm {
  outcome: GuardrailOutcome
  isOn: boolean
  margin: string
}
export interface RampStep {
  /** Percent of the layer. */
  share: string
  hours: string
}

export interface DesignForm {
  id: string
  hypothesis: string
  layer: string
  controlWeight: string
  variants: VariantForm[]
  primary: MetricForm
  secondary: Outcome[]
  guardrails: GuardrailForm[]
  conditions: Record<ConditionAttribute, string[]>
  /** Conditions that this form has no fields for; they stay as they were. */
  otherConditions: unknown[]
  /** In percent, as are the next two. */
  leastEffect: string
  alpha: string
  power: string
  otherwise: 'keep-control' | 'ship-simplest'
  plannedPeople: string
  ramp: RampStep[]
  sameFirstHours: string
  /** For the plan alone: what the control has now (a share in percent, else a mean and its spread) and how many people come a day. */
  baseline: string
  spread: string
  pace: string
  /** What was looked at, by `looksOf`. */
  seen: string[]
}

export const controlId = 'control'

export function emptyVariant(key: string): VariantForm {
  return {
    key,
    id: '',
    weight: '1',
    kind: 'template',
    template: '',
    version: '',
    layout: 'words-first',
    policy: 'uniform',
    source: 'topic',
    count: '3',
    language: 'ko',
    words: '',
  }
}

export const emptyForm: DesignForm = {
  id: '',
  hypothesis: '',
  layer: 'answer',
  controlWeight: '1',
  variants: [emptyVariant('first')],
  primary: { outcome: 'rating', ...usualMetric('rating'), days: '7', cuped: false },
  secondary: ['dwell', 'follow-up'],
  guardrails: [
    { outcome: 'grounding', isOn: true, margin: '0.02' },
    { outcome: 'complaint', isOn: true, margin: '0.02' },
    { outcome: 'latency', isOn: false, margin: '1' },
  ],
  conditions: { locale: [], device: [], hourKnown: [], missingElement: [], dayStem: [] },
  otherConditions: [],
  leastEffect: '10',
  alpha: '5',
  power: '80',
  otherwise: 'keep-control',
  plannedPeople: '10000',
  ramp: [
    { share: '10', hours: '24' },
    { share: '50', hours: '24' },
    { share: '100', hours: '0' },
  ],
  sameFirstHours: '0',
  baseline: '',
  spread: '',
  pace: '',
  seen: [],
}

/** How an outcome is counted unless somebody says otherwise. */
export function usualMetric(outcome: Outcome): Pick<MetricForm, 'kind' | 'better' | 'over' | 'at'> {
  return { ...usualCount(outcome), over: outcome, at: outcome === 'latency' ? '95' : '50' }
}

function usualCount(outcome: Outcome): Pick<MetricForm, 'kind' | 'better'> {
  switch (outcome) {
    case 'dwell':
      return { kind: 'mean-total', better: 'more' }
    case 'grounding':
      return { kind: 'mean-average', better: 'more' }
    case 'latency':
      return { kind: 'mean-average', better: 'less' }
    case 'complaint':
      return { kind: 'proportion', better: 'less' }
    default:
      return { kind: 'proportion', better: 'more' }
  }
}

/** What somebody sees who looks at a variant: another version is another look. The control looks like what is served now. */
export function looksOf(variant: VariantForm | null): string {
  if (variant === null) return controlId
  const { kind, template, version, layout, policy, source, count, language, words } = variant
  const change = {
    template: [template, version],
    layout: [layout],
    'picker-policy': [policy],
    'follow-ups': [source, count],
    phrasing: [language, words],
    prompt: [language, words],
  }[kind]
  return [kind, ...change].join(' ')
}

/** The variants that were looked at as they are now, by name. */
export function seenVariants({ variants, seen }: Pick<DesignForm, 'variants' | 'seen'>): string[] {
  return [...(seen.includes(controlId) ? [controlId] : []), ...variants.filter((variant) => seen.includes(looksOf(variant))).map(({ id }) => id)]
}
