import type { Chart } from '#engine/client'
import type { CatalogEntry } from '#templates/client'
import type { Horizon, Intent, IntentLabel } from './client.ts'

/** What helps to see for each intent, best first. More than is shown, since not every template is eligible for every chart. */
const preferences: Record<IntentLabel, readonly string[]> = {
  accuracy_doubt: ['four-pillars', 'birth-time-helper', 'evidence-panel', 'strength-gauge'],
  business: ['four-pillars', 'annual-strip', 'money-flow', 'ten-gods-map', 'evidence-panel'],
  career: ['four-pillars', 'annual-strip', 'career-fit', 'ten-gods-map', 'evidence-panel'],
  chart_basic: ['four-pillars', 'five-elements', 'luck-timeline', 'ten-gods-map', 'glossary-card'],
  children: ['four-pillars', 'day-pillar-character', 'five-elements', 'evidence-panel'],
  compatibility: ['group-matrix', 'compatibility', 'four-pillars', 'relations-diagram', 'day-pillar-character'],
  date_selection: ['date-picker', 'month-calendar', 'four-pillars', 'today-card'],
  day_luck: ['today-card', 'four-pillars', 'month-calendar'],
  dream: ['day-pillar-character'],
  elements_yongsin: ['five-elements', 'strength-gauge', 'four-pillars', 'evidence-panel'],
  exam: ['four-pillars', 'study-plan', 'timing-window', 'month-calendar', 'annual-strip', 'evidence-panel'],
  family: ['group-matrix', 'compatibility', 'four-pillars', 'relations-diagram', 'day-pillar-character', 'evidence-panel'],
  health: ['five-elements', 'health-rhythm', 'four-pillars', 'strength-gauge', 'evidence-panel'],
  life_timeline: ['luck-timeline', 'four-pillars', 'annual-strip', 'strength-gauge'],
  love: ['four-pillars', 'compatibility', 'love-pattern', 'day-pillar-character', 'annual-strip', 'evidence-panel'],
  marriage: ['four-pillars', 'compatibility', 'timing-window', 'love-pattern', 'day-pillar-character', 'annual-strip', 'evidence-panel'],
  month_luck: ['month-calendar', 'four-pillars', 'today-card', 'evidence-panel'],
  move: ['four-pillars', 'timing-window', 'annual-strip', 'month-calendar', 'evidence-panel'],
  naming: ['naming-worksheet', 'five-elements', 'strength-gauge'],
  off_topic: [],
  personality: ['four-pillars', 'day-pillar-character', 'five-elements', 'evidence-panel'],
  privacy_request: ['privacy-card'],
  profile_input: ['four-pillars', 'birth-time-helper'],
  reunion: ['four-pillars', 'compatibility', 'love-pattern', 'day-pillar-character', 'evidence-panel'],
  safety_crisis: [],
  safety_finance: ['four-pillars'],
  safety_legal: ['four-pillars'],
  safety_lifespan: ['four-pillars'],
  safety_medical: ['four-pillars'],
  smalltalk: [],
  social: ['four-pillars', 'group-matrix', 'compatibility', 'relations-diagram', 'ten-gods-map', 'annual-strip', 'evidence-panel'],
  term_explain: ['glossary-card', 'ten-gods-map', 'four-pillars'],
  visual_request: ['four-pillars', 'five-elements', 'luck-timeline', 'share-card'],
  wealth: ['four-pillars', 'money-flow', 'annual-strip', 'five-elements', 'evidence-panel'],
  why_evidence: ['evidence-panel', 'four-pillars', 'strength-gauge', 'relations-diagram'],
  year_luck: ['annual-strip', 'four-pillars', 'month-calendar', 'evidence-panel'],
}

/** What the asked time adds, after the first component. */
const timely: Partial<Record<Horizon, readonly string[]>> = {
  day: ['today-card'],
  month: ['month-calendar'],
  range: ['timing-window', 'month-calendar'],
  daewoon: ['luck-timeline'],
  life: ['luck-timeline'],
}
/** Eligible only where a decision is not the chart's to make; then it says so before anything is drawn. */
const beforeAll = ['safety-card']
const comparing = ['decision-compare']
const general = ['four-pillars', 'five-elements', 'strength-gauge', 'annual-strip', 'relations-diagram', 'evidence-panel']

/** Intents that a few sentences answer; more pictures would be noise. */
const brief: ReadonlySet<IntentLabel> = new Set([
  'smalltalk',
  'off_topic',
  'privacy_request',
  'profile_input',
  'dream',
  'naming',
  'term_explain',
  'safety_crisis',
  'safety_finance',
  'safety_legal',
  'safety_lifespan',
  'safety_medical',
])
const readingLength = 3

function canShow(entry: CatalogEntry, intent: IntentLabel, chart: Chart): boolean {
  if (!entry.intents.includes('*') && !entry.intents.includes(intent)) return false
  if (entry.needs.includes('luck') && !chart.luck) return false
  return !entry.needs.includes('hour') || chart.pillars.hour !== null
}

/** Why a template is wished for, in the order in which wishes are granted. */
export type WishReason = 'decision' | 'topic-first' | 'comparison' | 'time' | 'topic' | 'general'

/** A template that would help; `place` in the answer from 0, null: the answer is full without it. */
export interface WeighedTemplate {
  id: string
  reason: WishReason
  place: number | null
}

export type Choosing = { intent: Intent; chart: Chart; eligible: readonly CatalogEntry[] }

function wishesFor({ intent, form, horizon }: Intent): { id: string; reason: WishReason }[] {
  const [first, ...rest] = preferences[intent]
  const because = (reason: WishReason, ids: readonly string[]) => ids.map((id) => ({ id, reason }))
  const alone = brief.has(intent)
  return [
    ...because('decision', beforeAll),
    ...because('topic-first', first ? [first] : []),
    ...because('comparison', form === 'compare_options' && !alone ? comparing : []),
    ...because('time', alone ? [] : (timely[horizon] ?? [])),
    ...because('topic', rest),
    ...because('general', alone ? [] : general),
  ]
}

/** The templates that would help with a question and can be shown, the most wished first, each once with its first reason. */
export function weighTemplates({ intent, chart, eligible }: Choosing): WeighedTemplate[] {
  const shown = new Map(eligible.filter((entry) => canShow(entry, intent.intent, chart)).map((entry) => [entry.id, entry]))
  const wishes = wishesFor(intent).filter(({ id }, index, all) => shown.has(id) && all.findIndex((other) => other.id === id) === index)
  const chosen = wishes.slice(0, brief.has(intent.intent) ? 1 : readingLength).map(({ id }) => id)
  // A component that quotes a sentence cannot stand before the first one.
  const quotes = (id: string) => shown.get(id)!.needs.includes('sentence')
  const order = [...chosen.filter((id) => !quotes(id)), ...chosen.filter(quotes)]
  return wishes.map(({ id, reason }) => ({ id, reason, place: order.includes(id) ? order.indexOf(id) : null }))
}

/**
 * The templates of an answer in the order in which they appear; the first can be drawn before anything is written.
 * Only ids of `eligible` are ever returned, each once. An ordinary topic gets three where the catalog has them.
 */
export function chooseTemplates(choosing: Choosing): string[] {
  const chosen = weighTemplates(choosing).filter(({ place }) => place !== null)
  return chosen.toSorted((a, b) => a.place! - b.place!).map(({ id }) => id)
}
