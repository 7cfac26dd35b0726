/** What the curation agent is asked for, what it tells on the way and how it ends. */
import type { ModelPrices, ModelUse, WritingModel } from '#ai'
import type { OpenBudget } from '#readings'
import type { Catalog, Finding, Locale, TemplateFiles } from '#templates'
import type { Told } from '../gates/gate.ts'

/** Bounds of one run; the first that is reached ends it. */
export interface CurationLimits {
  modelCalls: number
  toolCalls: number
  tokens: number
  milliseconds: number
}
export const usualLimits: CurationLimits = { modelCalls: 16, toolCalls: 40, tokens: 150_000, milliseconds: 180_000 }
/** `budget`: what the person may spend on the model that day. */
export type ReachedLimit = keyof CurationLimits | 'budget'
/** What else ends a run before the model is done: the editor, a failure of the model, or an end whose files do not pass. */
export type StopReason = ReachedLimit | 'editor' | 'model-failed' | 'refused'

export interface CurationRequest {
  /** What the editor wants, in their own words: data, never instructions. */
  brief: string
  locale: Locale
  catalog: Catalog
  model: WritingModel
  prices: ModelPrices
  limits?: CurationLimits
  /** Opened before each call of the model and settled after it; without it nothing is counted against anybody. */
  openBudget?: () => Promise<OpenBudget>
  now: Date
  signal?: AbortSignal
}

export const longestBrief = 2_000

/** What a run took so far; `cost` in the currency of the prices. */
export interface CurationUse extends ModelUse {
  modelCalls: number
  toolCalls: number
  cost: number
}

export type CurationResult =
  /** The files pass the vetter; reasons are the model's own words, as plain text. */
  | { outcome: 'drafted'; files: TemplateFiles; reasons: string[] }
  /** There is no model, or it failed before anything passed: the template of the library that is nearest to the brief, to start from. */
  | { outcome: 'nearest'; why: 'no-model' | 'model-failed'; template: string; version: string; files: TemplateFiles | null; says: Told }
  /** It ended early. `files`: the last state that passed the vetter, if any did. */
  | { outcome: 'stopped'; limit: StopReason; files: TemplateFiles | null; says: Told }
  /** The model ended, and nothing that it wrote passes. */
  | { outcome: 'refused'; findings: Finding[]; says: Told }

export type CurationEvent =
  | { kind: 'step'; tool: string; says: Told }
  | { kind: 'use'; use: CurationUse }
  | { kind: 'end'; result: CurationResult; use: CurationUse }
