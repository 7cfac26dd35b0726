import { type Branch, branchTerms, type Relation, relationTerms, type Stem, stemTerms } from '#engine/client'
import type { Locale } from '#templates/client'

/** Relations from the plainest to the slightest: which is told first where only some are told. */
export const relationOrder = [
  'clash',
  'six-combination',
  'stem-combination',
  'three-combination',
  'stem-clash',
  'punishment',
  'half-combination',
  'directional-combination',
  'resentment',
  'harm',
  'self-punishment',
  'hidden-combination',
  'break',
  'stem-control',
] as const satisfies readonly Relation['kind'][]

export function byWeight<Place extends string>(relations: readonly Relation<Place>[]): Relation<Place>[] {
  return relations.toSorted((a, b) => relationOrder.indexOf(a.kind) - relationOrder.indexOf(b.kind))
}

/** Whether it draws together or asks for care. */
export function draws(kind: Relation['kind']): boolean {
  return kind.includes('combination')
}

/** 축미 충, or Clash 丑未. */
export function nameOfRelation({ kind, letters }: Pick<Relation<string>, 'kind' | 'letters'>, locale: Locale): string {
  const { hangul, english } = relationTerms[kind]
  if (locale === 'en') return `${english} ${letters.join('')}`
  return `${letters.map((letter) => (stemTerms[letter as Stem] ?? branchTerms[letter as Branch]).hangul).join('')} ${hangul}`
}
