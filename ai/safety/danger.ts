/** A question that the chart must not decide, or a person in danger. */
export const safetyKinds = ['crisis', 'medical', 'finance', 'legal', 'lifespan'] as const
export type SafetyKind = (typeof safetyKinds)[number]
/** A decision that belongs to somebody who can be asked: a doctor, an adviser, a lawyer, nobody. */
export type DecisionKind = Exclude<SafetyKind, 'crisis'>
/** What a crisis is about: hurting oneself, being hurt, hurting somebody. */
export type Harm = 'self' | 'violence' | 'others'
/** `harms` is never empty, the most urgent first; `young`: said by or about somebody under age. */
export type Danger = { kind: 'crisis'; harms: Harm[]; young: boolean } | { kind: DecisionKind }

/** What points to a decision that a chart must not make. */
export interface DecisionWords {
  /** Shapes of asking. Each decides alone. */
  asks: readonly RegExp[]
  /** Words that decide unless the message speaks of work, study, a dream or a meaning. */
  words: readonly RegExp[]
}
