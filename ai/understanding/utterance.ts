/** What a person typed, in the two shapes that patterns are read against. */
export interface Utterance {
  /** Lower case, without spaces and marks: Korean is spaced freely. */
  dense: string
  /** Lower case, as typed. */
  plain: string
}

export function readUtterance(text: string): Utterance {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('’', "'").trim()
  return { plain, dense: plain.replaceAll(/[\s.,!?~…·'"“”ㅠㅜ]+/g, '') }
}

/** Korean patterns are read against the dense text, all others against the plain one. */
export function matches(pattern: RegExp, { dense, plain }: Utterance): boolean {
  return pattern.test(/[가-힣]/.test(pattern.source) ? dense : plain)
}
