import type { Observation } from '../learning/observation.ts'
import { observeUtterance } from './observe-utterance.ts'

/** What a question is weighed by: what is observed of any message, and which two concepts stand in it together. Pure. */
export function observeQuestion(text: string): Observation {
  const { grams, signs, concepts } = observeUtterance(text)
  const pairs = concepts.flatMap((one, at) => concepts.slice(at + 1).map((other) => `p${one} ${other}`))
  return { grams: new Set([...grams, ...pairs]), signs }
}
