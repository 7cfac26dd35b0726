/** Why an answer shows what it shows: for editors, over a question of theirs and an invented chart. Pure. */
import { classifyIntent, dangerOf, type Intent, isUnsure, readPeriod, type WeighedTemplate, type WishReason, weighTemplates } from '#ai'
import { type BirthError, type BirthInput, birthSchema, type Chart, chartOf, factsOf } from '#engine'
import { gatherMaterial } from '#readings'
import { type Catalog, type CompiledTemplate, checkSlots, fillFactSlots, type Locale, type Material } from '#templates'
import { materials } from '#templates/client'
import type { Told } from './gate.ts'

/** Why a template is not chosen. `full`: it would help, others come first. `unnamed`: no rule of choice names it for this topic. */
export type NotChosen = 'intent' | 'luck' | 'hour' | 'full' | 'unnamed' | (typeof materials)[number]

export type ExplainedTemplate = { id: string; version: string; title: string } & (
  | {
      state: 'chosen'
      /** In the answer, from 0. */
      place: number
      reason: WishReason
      /** Slots that this chart cannot fill: it was chosen and will not be shown. */
      missing: string[]
      says: Told
    }
  | { state: 'eligible'; reason: 'full' | 'unnamed'; says: Told }
  | { state: 'not-eligible'; reasons: NotChosen[]; says: Told }
)

export interface PickExplanation {
  intent: Intent
  /** The topic is a guess; where a model is at hand, readings ask it for a second opinion. */
  unsure: boolean
  /** What a person in danger is met with comes before any template. */
  crisis: boolean
  /** Chosen ones in their order, then eligible ones, then the rest. */
  templates: ExplainedTemplate[]
}
export type PickResult = { ok: true; explanation: PickExplanation } | { ok: false; error: BirthError }

export interface PickQuestion {
  question: string
  birth: BirthInput
  locale: Locale
  catalog: Catalog
  now: Date
}

/** Chooses as a reading does, with the understanding that is built in, and says of every template why it is there or not. */
export function explainPick({ question, birth: input, locale, catalog, now }: PickQuestion): PickResult {
  const birth = birthSchema.parse(input)
  const result = chartOf(birth, now)
  if (!result.ok) return result
  const { chart } = result
  const intent = classifyIntent(question)
  const danger = dangerOf(intent.intent)
  const crisis = danger?.kind === 'crisis'
  const decision = danger && danger.kind !== 'crisis' ? danger.kind : undefined
  const period = readPeriod(question, intent.horizon, chart.now.date)
  const self = locale === 'ko' ? '나' : 'You'
  const material = gatherMaterial({ question, intent, birth, chart, others: [], self, decision, now })
  const eligible = catalog.eligible({ intent: intent.intent, locale, chart, material })
  const weighed = new Map(weighTemplates({ intent, chart, eligible }).map((one) => [one.id, one]))
  const isEligible = new Set(eligible.map(({ id }) => id))
  const facts = factsOf(chart)
  const templates = crisis
    ? []
    : catalog.all().map((template): ExplainedTemplate => {
        const { id, version, title } = template.manifest
        const named = { id, version, title: title[locale] }
        if (!isEligible.has(id)) return { ...named, ...tellNotEligible(template, intent, chart, material) }
        const one = weighed.get(id)
        if (one?.place == null) return { ...named, ...tellEligible(one) }
        const slots = fillFactSlots(template.manifest, { chart, facts, locale, focus: { year: period.year, question }, material, texts: {} })
        // What quotes a sentence is filled when there is one.
        const waits = template.manifest.needs.includes('sentence')
        const missing = waits ? [] : checkSlots(template.manifest, slots).map(({ slot, message }) => `${slot} ${message}`)
        return { ...named, ...tellChosen(one, one.place), missing }
      })
  return { ok: true, explanation: { intent, unsure: isUnsure(intent), crisis, templates: inOrder(templates) } }
}

function inOrder(templates: readonly ExplainedTemplate[]): ExplainedTemplate[] {
  const rank = (one: ExplainedTemplate) => (one.state === 'chosen' ? one.place : one.state === 'eligible' ? (one.reason === 'full' ? 100 : 200) : 300)
  return templates.toSorted((a, b) => rank(a) - rank(b))
}

const wished: Record<WishReason, Told> = {
  decision: { ko: '사주가 정할 일이 아니라서 먼저 알려 줘요.', en: 'The decision is not the chart’s to make, and this says so first.' },
  'topic-first': { ko: '이 주제에 가장 먼저 보여 주는 템플릿이에요.', en: 'It comes first for this topic.' },
  comparison: { ko: '두 가지를 견주는 질문이라 골랐어요.', en: 'The question compares two ways.' },
  time: { ko: '물어본 때를 보여 줘요.', en: 'It shows the time that was asked about.' },
  topic: { ko: '이 주제에 도움이 되는 템플릿이에요.', en: 'It helps with this topic.' },
  general: { ko: '어떤 질문에나 바탕이 되는 템플릿이에요.', en: 'It is of use for any question.' },
}

function tellChosen({ reason }: WeighedTemplate, place: number) {
  return { state: 'chosen' as const, place, reason, says: wished[reason] }
}

function tellEligible(one: WeighedTemplate | undefined) {
  const says: Told = one
    ? { ko: '도움이 되지만 다른 템플릿이 앞서서 자리가 없어요.', en: 'It would help, but others come first and the answer is full.' }
    : {
        ko: '쓸 수 있지만 이 주제의 고르는 규칙에 이름이 없어요. 모델은 고를 수 있어요.',
        en: 'It may be used, but no rule names it for this topic. A model may place it.',
      }
  return { state: 'eligible' as const, reason: one ? ('full' as const) : ('unnamed' as const), says }
}

const lacks: Record<Exclude<NotChosen, 'full' | 'unnamed'>, Told> = {
  intent: { ko: '이 주제를 위한 템플릿이 아니에요', en: 'it is not meant for this topic' },
  luck: { ko: '성별을 몰라 대운이 없어요', en: 'there is no luck cycle without a sex' },
  hour: { ko: '태어난 시각을 몰라요', en: 'the hour of birth is unknown' },
  other: { ko: '함께 볼 사람이 없어요', en: 'there is nobody to set beside' },
  group: { ko: '함께 볼 사람들이 없어요', en: 'there is no group of people' },
  days: { ko: '고를 날을 묻지 않았어요', en: 'no day is to be chosen' },
  hours: { ko: '시각을 이미 알아요', en: 'the hour is known already' },
  decision: { ko: '사주가 정하지 말아야 할 일을 묻지 않았어요', en: 'no decision is asked that is not the chart’s to make' },
}

function tellNotEligible({ manifest: { intents, needs } }: CompiledTemplate, { intent }: Intent, chart: Chart, material: Material) {
  const reasons: Exclude<NotChosen, 'full' | 'unnamed'>[] = [
    ...(intents.includes('*') || intents.includes(intent) ? [] : (['intent'] as const)),
    ...(needs.includes('luck') && !chart.luck ? (['luck'] as const) : []),
    ...(needs.includes('hour') && !chart.birth.hourKnown ? (['hour'] as const) : []),
    ...materials.filter((name) => needs.includes(name) && material[name] === undefined),
  ]
  const sentence = (locale: Locale) => reasons.map((reason) => lacks[reason][locale]).join(', ')
  const english = sentence('en')
  const says: Told = { ko: `${sentence('ko')}.`, en: `${english.charAt(0).toUpperCase()}${english.slice(1)}.` }
  return { state: 'not-eligible' as const, reasons, says }
}
