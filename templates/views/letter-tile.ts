import { type Branch, branches, branchTerms, elementTerms, type Stem, stemTerms } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'

/** One letter as a tile: `name` is 정화 or Fire for a stem, 묘목 or Rabbit for a branch. */
export function letterTile(letter: Stem | Branch, locale: Locale): Record<string, SlotValue> {
  const { hangul, element, english } = letterTerm(letter)
  const isBranch = (branches as readonly string[]).includes(letter)
  const name = locale === 'ko' ? hangul + elementTerms[element].hangul : isBranch ? english : elementTerms[element].english
  const spoken = locale === 'ko' ? name : isBranch ? `${english}, ${elementTerms[element].english}` : english
  return { hanja: letter, element, hangul, name, spoken }
}

export function letterTerm(letter: Stem | Branch) {
  return letter in stemTerms ? stemTerms[letter as Stem] : branchTerms[letter as Branch]
}
