import type { RelationKind } from '#engine/client'

/** Something said about a chart, found in free text. */
export type MentionKind =
  | 'pillar'
  | 'stem'
  | 'branch'
  /** The stems inside a branch, listed. */
  | 'hidden'
  | 'ten-god'
  /** One of the five families of ten gods (재성, 관성 …). */
  | 'ten-god-family'
  | 'stage'
  | 'star'
  | 'nayin'
  | 'relation'
  | 'element'
  | 'element-count'
  | 'element-weight'
  | 'element-missing'
  | 'element-strongest'
  | 'element-weakest'
  | 'element-strong'
  | 'element-weak'
  | 'element-compared'
  | 'useful-element'
  | 'strength'
  | 'strength-factor'
  | 'score'
  | 'structure'
  /** Two places that hold the same letter. */
  | 'alike'
  | 'void'
  | 'luck-direction'
  | 'age'
  | 'year'
  | 'month'
  | 'date'
  | 'birth-year'
  /** Branches of the hours that may be meant. */
  | 'birth-hour'
  /** Hangul and hanja of one mention that do not belong together. */
  | 'disagreement'

export interface Mention {
  kind: MentionKind
  start: number
  end: number
  /** As written, gloss included. */
  text: string
  /** The value that is claimed, as facts write it; several possible ones are parted by `|`. Empty in `element-missing`: none of the five is. */
  value: string
  /** Word right after the value that tells what it belongs to, e.g. `년`, `일주`, `day pillar`. */
  suffix?: string
  /** For a relation: which kinds its name may stand for. */
  relations?: readonly RelationKind[]
  /** For a relation: the two places that it is said to join, e.g. `month.branch`. */
  places?: readonly string[]
  /** How many there are said to be. */
  count?: number
  glossed?: boolean
  /** Said not to be so. */
  denied?: boolean
}

/** A way of saying something. */
export interface Pattern {
  kind: MentionKind
  pattern: RegExp
  /** The mention's value and extras, or null where the words mean something else. */
  read(groups: Record<string, string | undefined>, around: Around): Partial<Mention> | null
}

/** What stands around a match in its sentence. */
export interface Around {
  text: string
  before: string
  rest: string
  /** The sentence speaks the language of charts. */
  aboutChart: boolean
}

/** Says of a sentence what it claims, one plain sentence a claim; nothing where it claims nothing that is certain. */
export type Restating = (text: string) => readonly string[]
