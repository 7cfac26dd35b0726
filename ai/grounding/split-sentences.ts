export interface Sentence {
  text: string
  /** Where it begins in the whole text. */
  start: number
}

/** Cuts a text after each full stop, question mark, exclamation mark or line end. */
export function splitSentences(text: string): Sentence[] {
  return [...text.matchAll(/(?:[^.?!。\n]|\.(?=\d))+(?:[.?!。]+(?=\s|$|["'”’)])|\n|$|[.?!。])*/g)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter((sentence) => sentence.text.trim() !== '')
}
