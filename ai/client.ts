/** The browser face of language: the intent labels and the parts of a checked sentence. No model, no I/O. */

import { z } from 'zod'
import type { Element, Position } from '#engine/client'

export const intents = [
  'accuracy_doubt',
  'business',
  'career',
  'chart_basic',
  'children',
  'compatibility',
  'date_selection',
  'day_luck',
  'dream',
  'elements_yongsin',
  'exam',
  'family',
  'health',
  'life_timeline',
  'love',
  'marriage',
  'month_luck',
  'move',
  'naming',
  'off_topic',
  'personality',
  'privacy_request',
  'profile_input',
  'reunion',
  'safety_crisis',
  'safety_finance',
  'safety_legal',
  'safety_lifespan',
  'safety_medical',
  'smalltalk',
  'social',
  'term_explain',
  'visual_request',
  'wealth',
  'why_evidence',
  'year_luck',
] as const
export const intentLabelSchema = z.enum(intents)
export type IntentLabel = z.infer<typeof intentLabelSchema>

/** What a reading can be about, as a person would name it when asked back. */
export const topics = [
  'business',
  'career',
  'children',
  'compatibility',
  'date_selection',
  'dream',
  'elements_yongsin',
  'exam',
  'family',
  'health',
  'life_timeline',
  'love',
  'marriage',
  'move',
  'naming',
  'personality',
  'reunion',
  'social',
  'wealth',
  'year_luck',
] as const satisfies readonly IntentLabel[]
export type Topic = (typeof topics)[number]

export function isTopic(intent: IntentLabel): intent is Topic {
  return (topics as readonly IntentLabel[]).includes(intent)
}

export const horizons = ['none', 'day', 'month', 'year', 'range', 'daewoon', 'life'] as const
export type Horizon = (typeof horizons)[number]
export const forms = ['open', 'yes_no', 'timing', 'compare_options', 'choose_from_list', 'explain', 'show'] as const
export type Form = (typeof forms)[number]
export const subjects = ['self', 'saved_profile', 'other_person', 'pair', 'group'] as const
export type Subject = (typeof subjects)[number]

/** What was asked. `confidence` 0…1; `also` names the runner-up intents that came close, best first. */
export const intentSchema = z.object({
  intent: intentLabelSchema,
  horizon: z.enum(horizons),
  form: z.enum(forms),
  subject: z.enum(subjects),
  confidence: z.number().min(0).max(1),
  also: z.array(intentLabelSchema).optional(),
})
export type Intent = z.infer<typeof intentSchema>

export { type CrisisReply, crisisReply, type HelpLine } from './safety/crisis-reply.ts'
export type { Danger, Harm, SafetyKind } from './safety/danger.ts'

/** The beats of a reading, in the order in which they are told. */
export const beats = ['verdict', 'when', 'what', 'why', 'step', 'note'] as const
export type Beat = (typeof beats)[number]

/** A piece of a checked sentence. `gloss` is the hanja shown small after a term's first mention. */
export type Segment = { kind: 'text'; text: string } | { kind: 'fact'; text: string; gloss?: string; fact: string }

/** One evidence chip: the fact, how it is labelled and which letter of the chart it lights. */
export interface Evidence {
  fact: string
  label: string
  letter: string | null
  element: Element | null
  place: Position | 'luck' | null
  estimate: boolean
  rule: string
}
