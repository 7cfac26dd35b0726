import { despairEnglish, farewellsEnglish, figuresEnglish, ordinaryFarewellEnglish, threatsEnglish, violenceEnglish } from './crisis-english.ts'
import { despair, farewells, figures, ordinaryFarewell, threats, violence } from './crisis-korean.ts'
import type { Harm } from './danger.ts'
import type { Spelling } from './read-spelling.ts'

/** So many signs of a farewell are one; where it has an ordinary occasion, one more is needed. */
const farewellSigns = 2

function without(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replaceAll(pattern, ' '), text)
}

function anyMatches(patterns: readonly RegExp[], texts: readonly string[]): boolean {
  return texts.some((text) => patterns.some((pattern) => pattern.test(text)))
}

function isFarewell(signs: readonly RegExp[], ordinary: RegExp, texts: readonly string[]): boolean {
  return texts.some((text) => signs.filter((sign) => sign.test(text)).length >= farewellSigns + (ordinary.test(text) ? 1 : 0))
}

/** Who is in danger of what, the most urgent first; empty where nobody is. Pure. */
export function findCrisis({ dense, unveiled, latin, mixed }: Spelling): Harm[] {
  const korean = [...new Set([dense, unveiled, mixed])].map((shape) => without(shape, figures))
  const english = latin.map((shape) => without(shape, figuresEnglish))
  const found: Harm[] = []
  if (
    anyMatches(despair, korean) ||
    anyMatches(despairEnglish, english) ||
    isFarewell(farewells, ordinaryFarewell, korean) ||
    isFarewell(farewellsEnglish, ordinaryFarewellEnglish, english)
  )
    found.push('self')
  if (anyMatches(violence, korean) || anyMatches(violenceEnglish, english)) found.push('violence')
  if (anyMatches(threats, korean) || anyMatches(threatsEnglish, english)) found.push('others')
  return found
}

/** Whether an idiom, an exaggeration or a dream was said with words of a crisis. */
export function hasFigure({ dense, latin }: Spelling): boolean {
  return figures.some((figure) => dense.search(figure) >= 0) || latin.some((shape) => figuresEnglish.some((figure) => shape.search(figure) >= 0))
}
