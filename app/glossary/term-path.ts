import { type Branch, branchTerms, type DayOfficer, dayOfficerTerms, nayinTerms, type Stem, stemTerms } from '#engine/client'
import type { IdeaId } from './meanings/ideas.ts'

export type TermKind =
  | 'idea'
  | 'element'
  | 'stem'
  | 'branch'
  | 'god'
  | 'stage'
  | 'relation'
  | 'condition'
  | 'star'
  | 'branch-star'
  | 'strength'
  | 'method'
  | 'structure'
  | 'officer'
  | 'nayin'

const nayinNames = new Map(nayinTerms.map(({ hanja, english }) => [hanja, english]))

function nameOf(kind: TermKind, id: string): string {
  if (kind === 'stem') return stemTerms[id as Stem].english
  if (kind === 'branch') return branchTerms[id as Branch].english
  if (kind === 'officer') return dayOfficerTerms[id as DayOfficer].english
  if (kind === 'nayin') return nayinNames.get(id) ?? id
  return id
}

/** The last part of a term's address. Ids of the term table that are hanja go by their English name. */
export function slugOf(kind: TermKind, id: string): string {
  return `${kind}-${nameOf(kind, id)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}`
}

export function termPath(kind: Exclude<TermKind, 'idea'>, id: string): string
export function termPath(kind: 'idea', id: IdeaId): string
export function termPath(kind: TermKind, id: string): string {
  return `/glossary/${slugOf(kind, id)}`
}
