import { type Branch, branches, type Relation, relationTerms, type Stem, stems } from '#engine/client'
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
/** The triads are told from birth over peak to tomb: 해묘미, not 묘미해. */
const triadOrder: Branch[] = ['寅', '申', '巳', '亥', '子', '午', '卯', '酉', '辰', '戌', '丑', '未']

/** 축미충, 해묘미 삼합, or “Clash 丑未”: letters in the order in which people say them, wherever they stand in the chart. */
export function relationName(relation: Pick<Relation<string>, 'kind' | 'letters'>, locale: Locale): string {
  const { hangul, english } = relationTerms[relation.kind]
  const letters = spokenOrder(relation)
  if (locale === 'en') return `${english} ${letters.join('')}`
  const name = letters.map((letter) => letterTerm(letter).hangul).join('')
  const ending = endings[relation.kind] ?? hangul
  return ending.length === 1 ? name + ending : `${name} ${ending}`
}

/** The letters of a relation in the order in which people say them. */
export function spokenOrder({ kind, letters }: Pick<Relation<string>, 'kind' | 'letters'>): readonly (Stem | Branch)[] {
  if (kind === 'stem-control') return letters
  const order: readonly string[] =
    kind === 'three-combination' || kind === 'half-combination'
      ? triadOrder
      : kind === 'directional-combination'
        ? [...branches.slice(2), ...branches.slice(0, 2)]
        : [...stems, ...branches]
  return letters.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}
