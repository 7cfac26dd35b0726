/** How alike texts are, in three ways; each 0…1, and 1 for equal texts. */
export interface Likeness {
  wordJaccard: number
  characterJaccard: number
  characterCosine: number
}

/** A text as counted pieces, numbered so that two can be merged quickly. */
interface Grams {
  ids: Int32Array
  counts: Float64Array
  norm: number
}

const size = 4

function openNumbering(): (grams: readonly string[]) => Grams {
  const numbers = new Map<string, number>()
  return (grams) => {
    const counted = new Map<number, number>()
    for (const gram of grams) {
      const id = numbers.get(gram) ?? numbers.size
      numbers.set(gram, id)
      counted.set(id, (counted.get(id) ?? 0) + 1)
    }
    const sorted = [...counted].sort((a, b) => a[0] - b[0])
    return {
      ids: Int32Array.from(sorted, ([id]) => id),
      counts: Float64Array.from(sorted, ([, count]) => count),
      norm: Math.sqrt(sorted.reduce((sum, [, count]) => sum + count * count, 0)),
    }
  }
}

function windows<T>(list: readonly T[], join: string): string[] {
  return list.slice(size - 1).map((_, index) => list.slice(index, index + size).join(join))
}

function shared(a: Grams, b: Grams): { jaccard: number; cosine: number } {
  let [left, right, both, product] = [0, 0, 0, 0]
  while (left < a.ids.length && right < b.ids.length) {
    const difference = a.ids[left]! - b.ids[right]!
    if (difference === 0) {
      both += 1
      product += a.counts[left]! * b.counts[right]!
    }
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  const union = a.ids.length + b.ids.length - both
  return { jaccard: union === 0 ? 1 : both / union, cosine: a.norm * b.norm === 0 ? 1 : product / (a.norm * b.norm) }
}

/** Mean over all pairs of texts: Jaccard of word 4-grams, Jaccard and cosine of character 4-grams without spaces. */
export function meanLikeness(texts: readonly string[]): Likeness {
  const [ofWords, ofCharacters] = [openNumbering(), openNumbering()]
  const grams = texts.map((text) => ({
    words: ofWords(windows(text.split(/\s+/), ' ')),
    characters: ofCharacters(windows([...text.replaceAll(/\s+/g, '')], '')),
  }))
  const sums = { wordJaccard: 0, characterJaccard: 0, characterCosine: 0 }
  let pairs = 0
  grams.forEach((first, index) => {
    for (const second of grams.slice(index + 1)) {
      const characters = shared(first.characters, second.characters)
      sums.wordJaccard += shared(first.words, second.words).jaccard
      sums.characterJaccard += characters.jaccard
      sums.characterCosine += characters.cosine
      pairs += 1
    }
  })
  return {
    wordJaccard: sums.wordJaccard / pairs,
    characterJaccard: sums.characterJaccard / pairs,
    characterCosine: sums.characterCosine / pairs,
  }
}

/** Share of texts that equal at least one other. */
export function shareRepeated(texts: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return texts.filter((text) => (counts.get(text) ?? 0) > 1).length / texts.length
}
