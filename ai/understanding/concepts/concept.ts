/**
 * Words that mean the same for a question, so that a word which no training utterance used is understood beside its kin.
 * Korean entries, parted by spaces, are looked for in text without spaces; `_` asks for the edge of a word there (`_돈` is
 * not in 머니돈), and two syllables lie within one word unless `+` parts them. English and romanised ones, parted by commas, are whole words or runs of words, or beginnings of words
 * where a star ends them. Digits are 0, as in normalised text. Which concept speaks for which label is learned, not written.
 */
export interface Concept {
  korean: string
  english: string
}

export type Concepts = Record<string, Concept>
