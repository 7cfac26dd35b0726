import {
  branches,
  elements,
  elementTerms,
  type NatalChart,
  type PersonPlace,
  type Position,
  positions,
  type Relation,
  type RelationKind,
  rankAcross,
  relationTerms,
  spokenOrder,
  tenGodTerms,
} from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { type Bearing, bearings, pairScenes } from './pair-words.ts'
import { relationName } from './relation-name.ts'
import type { View } from './view.ts'
import { tenGodName } from './words.ts'

const shown = 2
/** From the right, as charts are read. */
const order = [...positions].reverse()
const shortNames: Record<Locale, Record<Position, string>> = {
  ko: { year: '연', month: '월', day: '일', hour: '시' },
  en: { year: 'Yr', month: 'Mo', day: 'Day', hour: 'Hr' },
}
/** Two charts beside each other (궁합): what pulls, what rubs, and the elements of both. Without a score: schools do not agree on one. */
export const pair: View = ({ chart, locale, material }) => {
  const other = material?.other
  if (!other) return null
  const { compatibility } = other
  const told = (bearing: Bearing) => {
    const all = distinct(compatibility.relations.filter(({ kind }) => bearings[kind] === bearing).toSorted((a, b) => rankAcross(b) - rankAcross(a)))
    return { count: String(all.length), rows: all.slice(0, shown).map((relation) => rowOf(relation, locale)), none: all.length === 0 }
  }
  const most = Math.max(...elements.flatMap((element) => [chart.elements[element].count, other.chart.elements[element].count]))
  const god = { first: compatibility.first.tenGodOfOther, second: compatibility.second.tenGodOfOther }
  return {
    me: { label: locale === 'ko' ? '나' : 'You', ...chartOf(chart, locale) },
    other: { label: other.label, ...chartOf(other.chart, locale) },
    line:
      locale === 'ko'
        ? `나에게 ${tenGodTerms[god.first].hangul}, 상대에게 나는 ${tenGodTerms[god.second].hangul}`
        : `To you: ${tenGodName(god.first, locale)}. You to them: ${tenGodName(god.second, locale)}`,
    pulls: told('pull'),
    rubs: told('rub'),
    rows: elements.map((element) => {
      const [mine, theirs] = [chart.elements[element].count, other.chart.elements[element].count]
      return {
        element,
        name: locale === 'ko' ? elementTerms[element].hangul : elementTerms[element].english,
        mine: String(mine),
        theirs: String(theirs),
        mineWidth: Math.round((100 * mine) / most),
        theirsWidth: Math.round((100 * theirs) / most),
      }
    }),
  }
}

function chartOf({ pillars, birth }: NatalChart, locale: Locale): Record<string, SlotValue> {
  return {
    hourKnown: birth.hourKnown,
    columns: order.map((position) => {
      const pillar = pillars[position]
      return {
        name: shortNames[locale][position],
        isDay: position === 'day',
        pillar: pillar && { stem: letterTile(pillar.stem, locale), branch: letterTile(pillar.branch, locale) },
      }
    }),
  }
}

/** The same letters are told once, wherever else and however else they meet. */
function distinct(relations: readonly Relation<PersonPlace>[]): Relation<PersonPlace>[] {
  const seen = new Set<string>()
  return relations.filter(({ letters }) => {
    const key = letters.toSorted().join('')
    return !seen.has(key) && seen.add(key)
  })
}

function rowOf(relation: Relation<PersonPlace>, locale: Locale): Record<string, SlotValue> {
  const first = relation.places.findIndex((place) => place.startsWith('first.'))
  const second = relation.places.findIndex((place) => place.startsWith('second.'))
  const [mine, theirs] = [relation.letters[first]!, relation.letters[second]!]
  const position = relation.places[first]!.slice('first.'.length) as Position
  const term = relationTerms[relation.kind]
  return {
    mine: letterTile(mine, locale),
    theirs: letterTile(theirs, locale),
    style: styleOf(relation.kind),
    name: relationName(relation, locale),
    gloss: locale === 'ko' ? spokenOrder(relation).join('') + term.hanja.replace(/^(天干|六)/, '') : '',
    scene: pairScenes[locale][relation.kind],
    fact: `${position}.${(branches as readonly string[]).includes(mine) ? 'branch' : 'stem'}`,
  }
}

/** 합 a solid line, 충 a crossed one, everything else dots: the same strokes as in the diagram of one chart. */
function styleOf(kind: RelationKind): 'joined' | 'crossed' | 'dotted' {
  if (bearings[kind] === 'pull') return 'joined'
  return kind === 'clash' || kind === 'stem-clash' ? 'crossed' : 'dotted'
}
