const ending = /(?:ing|ed|s|es|ly|er|ers)$/
/** Two words further apart than this rarely belong together. */
const reach = 5

function stemOf(word: string): string {
  return word.replace(/'s$/, '').replace(/ies$/, 'y').replace(ending, '')
}

/** English words of a normalised text without their endings, and any two of them that stand near each other, in whatever order. Pure. */
export function stemGrams(plain: string): string[] {
  const stems = (plain.match(/[a-z']{3,}/g) ?? []).map(stemOf)
  return stems.flatMap((stem, at) => [`s${stem}`, ...stems.slice(at + 1, at + 1 + reach).map((other) => `s${[stem, other].sort().join(' ')}`)])
}
