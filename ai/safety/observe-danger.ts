import type { Observation } from '../learning/observation.ts'
import { observeUtterance } from '../understanding/observe-utterance.ts'
import { safetyKinds } from './danger.ts'
import { type NamedWords, nameWords } from './danger-words.ts'
import { readSpelling } from './read-spelling.ts'

/** More groups of words of one kind than this say no more. */
const mostNamed = 3

/** What a message is weighed by: what the understanding observes, and which words of danger stand in it together. Pure. */
export function observeDanger(text: string, named: readonly NamedWords[] = nameWords(readSpelling(text))): Observation {
  const { grams, signs: observed } = observeUtterance(text)
  const signs = new Set(observed)
  for (const kind of safetyKinds) {
    const names = named.flatMap((each) => (each.kind === kind ? [each.name] : []))
    if (names.length > 0) signs.add(`${kind} named by ${Math.min(mostNamed, names.length)}`)
    for (const [index, name] of names.entries()) {
      signs.add(`${kind} ${name}`)
      for (const other of names.slice(index + 1)) signs.add(`${kind} ${name} ${other}`)
    }
  }
  return { grams, signs }
}
