import { areSameWords, type ChangedWords, type DifferingWords, mergeWords, withPlaces } from '#studio/client'

export interface StoredWords extends ChangedWords {
  revision: number
}

/** What is not saved yet: it lies in the browser too. */
export interface UnsavedWords {
  /** What the server has, as far as it is taken in here. */
  base: StoredWords
  written: ChangedWords
  /** Sent, and no answer came yet: it is sent again before anything newer. */
  sent: ChangedWords | null
}

/** A draft of words as it lies on a screen. */
export interface WordsAtHand extends UnsavedWords {
  /** What somebody else saved over a place that was changed here too; null: there is nothing to choose. */
  newer: StoredWords | null
}
export type Side = 'mine' | 'theirs'

export function openWords(stored: StoredWords, kept: UnsavedWords | null): WordsAtHand {
  return kept ? takeInWords({ ...kept, newer: null }, stored) : { base: baseOf(stored), written: tidyWords(stored), sent: null, newer: null }
}

/** What the browser keeps of them; null: the server has everything. */
export function unsavedOf({ base, written, sent }: WordsAtHand): UnsavedWords | null {
  return sent === null && areSameWords(tidyWords(written), base) ? null : { base, written, sent }
}

/** What the server has now, put together with what is written: places that only one of both changed need no choice. */
export function takeInWords(hand: WordsAtHand, stored: StoredWords): WordsAtHand {
  if (stored.revision <= (hand.newer ?? hand.base).revision) return hand
  const base = hand.sent && areSameWords(hand.sent, stored) ? stored : hand.base
  const { merged, differing } = mergeWords(base, tidyWords(hand.written), stored)
  if (differing.length > 0) return { ...hand, newer: baseOf(stored) }
  return { base: baseOf(stored), written: merged, sent: null, newer: null }
}

/** What was sent is stored; meanwhile somebody may have written on. */
export function endWordsSave(hand: WordsAtHand, stored: StoredWords): WordsAtHand {
  return { ...hand, base: baseOf(stored), sent: null }
}

export function differingIn({ base, written, newer }: WordsAtHand): DifferingWords[] {
  return newer ? mergeWords(base, tidyWords(written), newer).differing : []
}

/** Ends a choice; where none was made, what was written here stays. */
export function settleWords(hand: WordsAtHand, chosen: ReadonlyMap<string, Side>): WordsAtHand {
  if (!hand.newer) return hand
  const { merged } = mergeWords(hand.base, tidyWords(hand.written), hand.newer)
  const texts = differingIn(hand).map(({ place, mine, theirs }) => [place, chosen.get(place) === 'theirs' ? theirs : mine] as const)
  return { base: hand.newer, written: withPlaces(merged, new Map(texts)), sent: null, newer: null }
}

/** Of a draft nothing else lies in a browser, and nobody who wrote in it. */
function baseOf({ revision, phrases, style }: StoredWords): StoredWords {
  return { revision, phrases, style }
}

/** An empty tone adds nothing. */
export function tidyWords({ phrases, style }: ChangedWords): ChangedWords {
  return { phrases, style: style?.trim() || null }
}
