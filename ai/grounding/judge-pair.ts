import { branches, stems } from '#engine/client'
import type { PersonWord } from './find-persons.ts'
import type { Mention } from './mention.ts'
import { absent, type Verdict } from './verdict.ts'

/** A relation between two charts: `first.day` and the like say whose letter stands where. */
export interface PairRelation {
  kind: string
  places: readonly string[]
  letters: readonly string[]
}

const sorted = (letters: string) => [...letters].sort().join('')
const places: readonly [RegExp, string][] = [
  [/일[지간주]|day/i, 'day'],
  [/월[지간주]|month/i, 'month'],
  [/[연년][지간주]|year|띠/i, 'year'],
  [/시[지간주]|hour/i, 'hour'],
]

/**
 * A relation between two charts, where the sentence speaks of both; null where it speaks of one. Both letters, or the two places,
 * must be joined across.
 */
export function judgePair(mention: Mention, persons: readonly PersonWord[], text: string, relations: readonly PairRelation[]): Verdict | null {
  const people = new Set(persons.map(({ person }) => person))
  const isAcross = people.has('both') || (people.has('self') && people.has('other')) || /서로|사이|between you|each other/i.test(text)
  if (!isAcross) return null
  const isKind = ({ kind }: PairRelation) => (mention.relations as readonly string[]).includes(kind)
  const isStem = /[연월일]간|stem|day master/i.test(text)
  const named = places.flatMap(([word, place]) => (word.test(text) ? [place] : []))
  const wanted = mention.value === '' ? null : new Set(mention.value.split('|').map(sorted))
  const found = relations.find(
    (relation) =>
      isKind(relation) &&
      (!wanted || wanted.has(sorted(relation.letters.join('')))) &&
      (named.length === 0 || relation.places.every((place) => named.some((name) => place.endsWith(`.${name}`)))) &&
      (wanted !== null || named.length === 0 || lettersAre(relation, isStem ? stems : branches)),
  )
  if (mention.denied) return found ? { status: 'supported', fact: idOf(found) } : absent
  return found ? { status: 'supported', fact: idOf(found) } : absent
}

const lettersAre = ({ letters }: PairRelation, of: readonly string[]) => letters.every((letter) => of.includes(letter))
const idOf = ({ kind, places: where }: PairRelation) => `pair.relation.${kind}.${where.join('-')}`
