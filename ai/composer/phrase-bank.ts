import type { Branch, Element, LuckStageId, Position, Stem, TenGod } from '#engine/client'
import type { IntentLabel, SafetyKind } from '../client.ts'

/** What a question is about, as far as wording goes; several intents share one. */
export const domains = ['work', 'business', 'wealth', 'love', 'marriage', 'home', 'people', 'body', 'study', 'move', 'self', 'flow'] as const
export type Domain = (typeof domains)[number]

/** Ten gods in pairs: 비겁, 식상, 재성, 관성, 인성. */
export type TenGodGroup = 'peer' | 'output' | 'wealth' | 'officer' | 'resource'
/** How a moving letter meets the chart: it joins (합), clashes (충) or rubs (형 파 해 원진 극). */
export type RelationTone = 'join' | 'clash' | 'rub'
export type Unit = 'year' | 'month' | 'day' | 'luck'

/** Topics whose answer is a few direct sentences rather than a reading. */
export type DirectIntent = Extract<
  IntentLabel,
  | 'smalltalk'
  | 'off_topic'
  | 'privacy_request'
  | 'profile_input'
  | 'accuracy_doubt'
  | 'why_evidence'
  | 'term_explain'
  | 'visual_request'
  | 'dream'
  | 'naming'
  | 'date_selection'
  | 'compatibility'
>

/**
 * Everything the composer can say in one language. A phrase points at facts as `{fact:id}`; these names stand for a
 * fact prefix that is known only when it is composed:
 * `@` the time that was asked about, `BEST` and `HARD` the months that add and ask most strength, `REL` one relation,
 * `LINK` a relation inside the chart, `GOODDAY` a near day that adds strength, `PREVIOUS` the year before.
 * `WHEN` is the asked time in words, `UNIT` its name (년, 월…), `GROUND` names the moving branch, `TERM` is a definition.
 * A list holds equal alternatives; the chart decides which is said.
 */
export interface PhraseBank {
  /** The asked time as the subject of a verdict. */
  when: Record<Unit, string>
  unit: Record<Unit, string>
  /** Ways to introduce the moving branch. */
  ground: string[]
  /** Put before a verdict so that it speaks to this chart. */
  address: string[]
  /** By the group of the moving stem. */
  verdict: Record<Domain, Record<TenGodGroup, string>>
  /** Verdict of a question about the chart itself, by day stem. */
  nature: Record<Stem, string>
  bestMonth: Record<Domain, string>
  support: Record<'adds' | 'even' | 'asks', string[]>
  /** By the moving stem's ten god. */
  moving: Record<TenGod, string[]>
  months: string[]
  beforeSpring: string
  /** For a year beyond the annual facts: the ten years that hold it. */
  farYear: string
  relation: Record<RelationTone, Record<Position, string>>
  /** By the group of the moving branch. */
  what: Record<Domain, Record<TenGodGroup, string>>
  /** By the ten god of the month branch. */
  seat: Record<TenGod, string>
  dayStem: Record<Stem, string[]>
  monthBranch: Record<Branch, string>
  stage: Record<LuckStageId, string>
  /** Relations inside the chart. */
  link: Record<RelationTone, string[]>
  strength: Record<'weak' | 'balanced' | 'strong', string[]>
  useful: Record<Element, string[]>
  elements: { strongest: string[]; missing: string[]; complete: string[] }
  luck: Record<TenGodGroup, string[]>
  nextLuck: string[]
  step: Record<Domain, Record<TenGodGroup, string>>
  followUps: Record<Domain, string[]>
  /** Short lines for text slots of components, by slot name; within the lengths that templates give. */
  slots: {
    headline: Record<TenGodGroup, string>
    do: Record<TenGodGroup, string>
    leave: Record<TenGodGroup, string>
    portrait: Record<Stem, string>
    strength: Record<Stem, string>
    need: Record<Element, string>
    together: Record<TenGodGroup, string>
  }
  direct: Record<DirectIntent, string[]>
  /** Small talk that answers thanks. */
  thanks: string[]
  /** Definitions for `term_explain`; `pattern` finds the term in a question. */
  glossary: { pattern: RegExp; text: string }[]
  unknownTerm: string
  /** For questions that the chart must not decide: what is said instead. */
  redirect: Record<Exclude<SafetyKind, 'crisis'>, string[]>
}
