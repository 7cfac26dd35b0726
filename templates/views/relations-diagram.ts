import { branches, type Position, positions, type Relation, type RelationKind, relationTerms, spokenOrder } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { type Bracket, layBrackets } from './lay-brackets.ts'
import { letterTile } from './letter-tile.ts'
import { relationName } from './relation-name.ts'
import type { View } from './view.ts'
import { positionNames } from './words.ts'

/** Which relation is told first where there are more than there is room for. */
const weightiest: RelationKind[] = [
  'clash',
  'six-combination',
  'three-combination',
  'stem-combination',
  'stem-clash',
  'directional-combination',
  'punishment',
  'half-combination',
  'resentment',
  'harm',
  'stem-control',
  'break',
  'self-punishment',
  'hidden-combination',
]
type Line = 'joins' | 'clashes' | 'presses' | 'rubs'
const lines: Record<RelationKind, Line> = {
  'stem-combination': 'joins',
  'six-combination': 'joins',
  'three-combination': 'joins',
  'half-combination': 'joins',
  'directional-combination': 'joins',
  'hidden-combination': 'joins',
  'stem-clash': 'clashes',
  clash: 'clashes',
  'stem-control': 'presses',
  punishment: 'presses',
  'self-punishment': 'presses',
  break: 'rubs',
  harm: 'rubs',
  resentment: 'rubs',
}
const columnOrder: Position[] = ['hour', 'day', 'month', 'year']
const bracketsASide = 3
const listed = 4

/** What joins, clashes and rubs between the pillars: brackets over the stems and under the branches, and the weightiest in words. */
export const relationsDiagram: View = ({ chart, locale }) => {
  const relations = chart.relations.toSorted((a, b) => rank(a) - rank(b))
  const told = mergeAlike(relations)
  const [overStems, underBranches] = [true, false].map((stems) =>
    layBrackets(
      bracketsOf(
        relations.filter(({ letters }) => stems !== (branches as readonly string[]).includes(letters[0]!)),
        locale,
      ),
    ),
  )
  return {
    line: lineOf(told.length, locale),
    columns: columnOrder.map((position) => {
      const pillar = chart.pillars[position]
      return {
        name: positionNames[locale][position],
        isDay: position === 'day',
        stem: pillar && letterTile(pillar.stem, locale),
        branch: pillar && letterTile(pillar.branch, locale),
        fact: { stem: `${position}.stem`, branch: `${position}.branch` },
      }
    }),
    stems: overStems!,
    branches: underBranches!,
    found: told.slice(0, listed).map((relation) => relationRow(relation, locale)),
    absent: absentRows(told, locale),
    shown: shownWords(told.length, locale),
  }
}

/** By kind; among equals those of neighbours first. */
function rank({ kind, conditions }: Relation): number {
  return weightiest.indexOf(kind) * 2 - (conditions.includes('adjacent') ? 1 : 0)
}

/** A relation for the list: the same letters in the same relation count once, with all their places. */
interface ToldRelation extends Relation {
  fact: string
}

function mergeAlike(relations: readonly Relation[]): ToldRelation[] {
  const told = new Map<string, ToldRelation>()
  for (const relation of relations) {
    const name = `${relation.kind} ${spokenOrder(relation).join('')}`
    const places = [...new Set([...(told.get(name)?.places ?? []), ...relation.places])]
    told.set(name, { fact: `relation.${relation.kind}.${relation.places.join('-')}`, ...relation, ...told.get(name), places })
  }
  return [...told.values()]
}

/** One bracket for all that the same places have with each other. */
function bracketsOf(relations: readonly Relation[], locale: Locale): Bracket[] {
  const groups = new Map<string, Relation[]>()
  for (const relation of relations) {
    const places = relation.places.join('-')
    groups.set(places, [...(groups.get(places) ?? []), relation])
  }
  return [...groups.values()].slice(0, bracketsASide).map((group) => {
    const [first] = group
    return {
      columns: first!.places.map((place) => columnOrder.indexOf(place)).toSorted((a, b) => a - b),
      style: lines[first!.kind],
      label: labelOf(group, locale),
    }
  })
}

function labelOf([first, second]: Relation[], locale: Locale): string {
  if (locale === 'en') return shortEnglish[first!.kind]
  if (second) return `${relationTerms[first!.kind].hangul}·${relationTerms[second.kind].hangul}`
  return relationName(first!, locale)
}

const shortEnglish: Record<RelationKind, string> = {
  'stem-combination': 'Joins',
  'stem-clash': 'Clash',
  'stem-control': 'Control',
  'six-combination': 'Joins',
  'three-combination': 'Triad',
  'half-combination': 'Half triad',
  'directional-combination': 'Direction',
  clash: 'Clash',
  punishment: 'Punish',
  'self-punishment': 'Itself',
  break: 'Break',
  harm: 'Harm',
  resentment: 'Resent',
  'hidden-combination': 'Hidden',
}

function relationRow(relation: ToldRelation, locale: Locale): SlotValue {
  const { kind, places, fact } = relation
  const letters = spokenOrder(relation).join('')
  return {
    style: lines[kind],
    name: locale === 'ko' ? relationName(relation, locale) : relationTerms[kind].english,
    hanja: locale === 'ko' ? letters + relationTerms[kind].hanja.replace(/^天干/, '') : letters,
    meaning: meaningOf(kind, places, locale),
    fact,
  }
}

const fields: Record<Locale, Record<Position, string>> = {
  ko: { year: '집안', month: '일터', day: '내', hour: '앞날' },
  en: { year: 'family', month: 'work', day: 'self', hour: 'plans' },
}
const deeds: Record<Locale, Record<Line, string>> = {
  ko: { joins: '서로 끌려요', clashes: '마주 서서 부딪혀요', presses: '다그치기 쉬워요', rubs: '어긋나기 쉬워요' },
  en: { joins: 'pull together', clashes: 'stand opposed', presses: 'feel pressure', rubs: 'easily rub' },
}

function meaningOf(kind: RelationKind, places: readonly Position[], locale: Locale): string {
  const named = positions.filter((position) => places.includes(position)).map((position) => fields[locale][position])
  if (named.length === positions.length)
    return locale === 'ko' ? `네 자리가 모두 ${deeds.ko[lines[kind]]}` : `All four places ${deeds.en[lines[kind]]}`
  if (locale === 'en') return `${sentenceCase(named.join(', ').replace(/, ([a-z]+)$/, ' and $1'))} ${deeds.en[lines[kind]]}`
  return `${named.length === 2 ? named.join(' 자리와 ') : named.join('·')} 자리가 ${deeds.ko[lines[kind]]}`
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What people ask after and this chart does not have, so that the list always holds as many rows. */
const askedAfter: { kinds: RelationKind[]; ko: { name: string; meaning: string }; en: { name: string; meaning: string } }[] = [
  {
    kinds: ['clash', 'stem-clash'],
    ko: { name: '충 없음', meaning: '마주 부딪히는 자리가 없어요' },
    en: { name: 'No clash', meaning: 'Nothing stands against each other' },
  },
  {
    kinds: ['six-combination', 'three-combination', 'half-combination', 'stem-combination', 'directional-combination'],
    ko: { name: '합 없음', meaning: '한데 묶인 자리 없이 저마다 서 있어요' },
    en: { name: 'No combination', meaning: 'Each place stands on its own' },
  },
  {
    kinds: ['punishment', 'self-punishment'],
    ko: { name: '형 없음', meaning: '서로 다그치는 자리가 없어요' },
    en: { name: 'No punishment', meaning: 'Nothing presses on each other' },
  },
  {
    kinds: ['resentment', 'harm'],
    ko: { name: '원진·해 없음', meaning: '말끝이 어긋나는 자리가 없어요' },
    en: { name: 'No resentment, no harm', meaning: 'Nothing misses each other' },
  },
  {
    kinds: ['break'],
    ko: { name: '파 없음', meaning: '흐름을 흐트러뜨리는 자리가 없어요' },
    en: { name: 'No break', meaning: 'Nothing unsettles the flow' },
  },
]

function absentRows(relations: readonly Relation[], locale: Locale): SlotValue[] {
  return askedAfter
    .filter(({ kinds }) => !relations.some(({ kind }) => kinds.includes(kind)))
    .map((entry) => entry[locale])
    .slice(0, Math.max(0, listed - relations.length))
}

function lineOf(count: number, locale: Locale): string {
  if (count === 0) return locale === 'ko' ? '저마다 조용히 서 있어요' : 'Each letter stands on its own'
  return locale === 'ko' ? '이어지고 부딪히는 곳' : 'Where they join and where they rub'
}

function shownWords(count: number, locale: Locale): string {
  if (count > listed) return locale === 'ko' ? `관계 ${count}가지 가운데 큰 것부터 ${listed}가지` : `The ${listed} weightiest of ${count}`
  return locale === 'ko' ? `관계 ${count}가지` : count === 1 ? 'One relation' : `${count} relations`
}
