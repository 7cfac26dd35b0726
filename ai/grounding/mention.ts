import type { RelationKind } from '#engine/client'

/** Something said about a chart, found in free text. */
export type MentionKind =
  | 'pillar'
  | 'stem'
  | 'branch'
  | 'ten-god'
  | 'stage'
  | 'star'
  | 'relation'
  | 'element-count'
  | 'element-missing'
  | 'element-strongest'
  | 'element-weakest'
  | 'useful-element'
  | 'strength'
  | 'score'
  | 'void'
  | 'luck-direction'
  | 'age'
  | 'year'
  | 'month'
  | 'date'
  /** Hangul and hanja of one mention that do not belong together. */
  | 'disagreement'

export interface Mention {
  kind: MentionKind
  start: number
  end: number
  /** As written, gloss included. */
  text: string
  /** The value that is claimed, as facts write it. */
  value: string
  /** Word right after the value that tells what it belongs to, e.g. `년`, `일주`, `day pillar`. */
  suffix?: string
  /** For a relation: which kinds its name may stand for. */
  relations?: readonly RelationKind[]
  /** For a count. */
  count?: number
  glossed?: boolean
}
