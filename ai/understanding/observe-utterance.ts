import type { Observation } from '../learning/observation.ts'
import { maskBirth } from '../mask-birth.ts'
import { featuresOf, normalize } from './features-of.ts'
import { readConcepts } from './read-concepts.ts'
import { readHints } from './read-hints.ts'

/** A message longer than this usually tells a story before it asks. */
const storyLength = 30
const questionLength = 60

/** The last clause, where a long message asks. */
function questionOf(plain: string): string {
  const clauses = plain.split(/[.!?…]\s|\n|, /).filter((clause) => clause.length > 3)
  return (clauses.at(-1) ?? '').slice(-questionLength)
}

/** What is seen of any message; `plain` is it normalised and without birth data, `concepts` stand in the order of their list. Pure. */
export function observeUtterance(text: string): Observation & { plain: string; concepts: string[] } {
  // Birth data beside a topic is not what is asked: one word stands for all of it, whatever its digits.
  const plain = normalize(maskBirth(text))
  const signs = readHints(text)
  const concepts = readConcepts(plain)
  for (const [concept, count] of concepts) {
    signs.add(`concept ${concept}`)
    if (count > 1) signs.add(`concepts ${concept}`)
  }
  if (plain.length > storyLength) for (const concept of readConcepts(questionOf(plain)).keys()) signs.add(`asked ${concept}`)
  return { grams: featuresOf(plain), signs, plain, concepts: [...concepts.keys()] }
}
