import { type Compatibility, type Pillar, type Relation, type RelationKind, stemOf } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { bearings } from './pair-words.ts'
import { relationName } from './relation-name.ts'
import type { View } from './view.ts'

const fewest = 3
const most = 6
const mostTold = 4

type Tone = 'pull' | 'rub' | 'both' | 'quiet'

/** Everybody with everybody: what the two day pillars do to each other. Without scores, so that nobody is ranked. */
export const group: View = ({ locale, material }) => {
  if (!material?.group || material.group.labels.length < fewest) return null
  const { between } = material.group
  const labels = material.group.labels.slice(0, most)
  const dayOf = (index: number): Pillar | null => {
    const other = index === 0 ? between[0]?.[1] : between[0]?.[index]
    return (index === 0 ? other?.first : other?.second)?.pillars.day ?? null
  }
  const days = labels.map((_, index) => dayOf(index))
  if (days.some((day) => day === null)) return null
  const cell = (row: number, column: number): SlotValue => {
    const met = between[row]?.[column]
    const tone = row === column ? 'self' : toneOf(met)
    return { tone, spoken: row === column ? '' : `${labels[row]}, ${labels[column]}: ${toneWords[locale][toneOf(met)]}` }
  }
  const pairs = labels.flatMap((_, row) => labels.slice(row + 1).map((_other, offset) => ({ row, column: row + 1 + offset })))
  return {
    line: locale === 'ko' ? `${labels.length}명이 서로에게` : `${labels.length} people to each other`,
    people: labels.map((label, index) => ({ label, short: String(index + 1), stem: letterTile(stemOf(days[index]!), locale), isMe: index === 0 })),
    rows: labels.map((label, row) => ({ label, short: String(row + 1), cells: labels.map((_, column) => cell(row, column)) })),
    told: pairs
      .flatMap(({ row, column }) => ofDays(between[row]?.[column]).map((relation) => ({ relation, names: `${labels[row]} · ${labels[column]}` })))
      .toSorted((a, b) => rankOf(b.relation) - rankOf(a.relation))
      .slice(0, mostTold)
      .map(({ relation, names }) => ({ names, tone: bearings[relation.kind], name: relationName(relation, locale) })),
  }
}

/** Too common and too slight to tell of a group. */
const slight: ReadonlySet<RelationKind> = new Set(['stem-control', 'break'])

function ofDays(met: Compatibility | null | undefined): Relation<string>[] {
  return (met?.relations ?? []).filter(({ places, kind }) => places.every((place) => place.endsWith('.day')) && !slight.has(kind))
}

function toneOf(met: Compatibility | null | undefined): Tone {
  const relations = ofDays(met)
  const [pulls, rubs] = [relations.some(({ kind }) => bearings[kind] === 'pull'), relations.some(({ kind }) => bearings[kind] === 'rub')]
  if (pulls && rubs) return 'both'
  return pulls ? 'pull' : rubs ? 'rub' : 'quiet'
}

/** What draws people together before what needs care, the plain ties before the finer ones. */
function rankOf({ kind }: Relation<string>): number {
  return (bearings[kind] === 'pull' ? 2 : 0) + (plain.has(kind) ? 1 : 0)
}
const plain: ReadonlySet<RelationKind> = new Set(['stem-combination', 'six-combination', 'clash', 'stem-clash'])

const toneWords: Record<Locale, Record<Tone, string>> = {
  ko: { pull: '이어져요', rub: '조심히 다뤄요', both: '이어지면서 부딪혀요', quiet: '담담해요' },
  en: { pull: 'drawn together', rub: 'needs care', both: 'both', quiet: 'calm' },
}
