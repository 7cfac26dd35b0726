import type { Observation } from '../learning/observation.ts'
import { observeUtterance } from './observe-utterance.ts'
import { stemGrams } from './stem-grams.ts'

/** What a question is weighed by: what is observed of any message, and which two concepts and which two words stand in it together. Pure. */
export function observeQuestion(text: string): Observation {
  const { grams, signs, plain, concepts } = observeUtterance(text)
  const pairs = concepts.flatMap((one, at) => concepts.slice(at + 1).map((other) => `p${one} ${other}`))
  return { grams: new Set([...grams, ...pairs, ...stemGrams(plain)]), signs }
}
