import { maskBirth } from '../mask-birth.ts'
import { featuresOf, normalize } from './features-of.ts'
import { readConcepts } from './read-concepts.ts'
import { readHints } from './read-hints.ts'

/** What the linear models weigh: `grams` share a length of one, every one of `signs` counts as much as in any other text. */
export interface Observation {
  grams: ReadonlySet<string>
  signs: ReadonlySet<string>
}

/** A message longer than this usually tells a story before it asks. */
const storyLength = 30
const questionLength = 60

/** The last clause, where a long message asks. */
function questionOf(plain: string): string {
  const clauses = plain.split(/[.!?…]\s|\n|, /).filter((clause) => clause.length > 3)
  return (clauses.at(-1) ?? '').slice(-questionLength)
}

export function observeUtterance(text: string): Observation {
  // Birth data beside a topic is not what is asked: one word stands for all of it, whatever its digits.
  const plain = normalize(maskBirth(text))
  const signs = readHints(text)
  for (const [concept, count] of readConcepts(plain)) {
    signs.add(`concept ${concept}`)
    if (count > 1) signs.add(`concepts ${concept}`)
  }
  if (plain.length > storyLength) for (const concept of readConcepts(questionOf(plain)).keys()) signs.add(`asked ${concept}`)
  return { grams: featuresOf(plain), signs }
}
