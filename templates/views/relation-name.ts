import { type Relation, relationTerms, spokenOrder } from '#engine/client'
import type { Locale } from '../client.ts'
import { letterTerm } from './letter-tile.ts'

const endings: Partial<Record<Relation['kind'], string>> = {
  'stem-combination': '합',
  'stem-clash': '충',
  'stem-control': '극',
  'six-combination': '합',
  'half-combination': '반합',
  'hidden-combination': '암합',
}
/** 축미충, 해묘미 삼합, or “Clash 丑未”: letters in the order in which people say them, wherever they stand in the chart. */
export function relationName(relation: Pick<Relation<string>, 'kind' | 'letters'>, locale: Locale): string {
  const { hangul, english } = relationTerms[relation.kind]
  const letters = spokenOrder(relation)
  if (locale === 'en') return `${english} ${letters.join('')}`
  const name = letters.map((letter) => letterTerm(letter).hangul).join('')
  const ending = endings[relation.kind] ?? hangul
  return ending.length === 1 ? name + ending : `${name} ${ending}`
}
