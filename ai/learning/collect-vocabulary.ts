import { hashOf, type Observation } from './observation.ts'

/** What a model knows of what it may observe. */
export interface Vocabulary {
  /** Rising. */
  hashes: Uint32Array
  /** Of grams; 0 for a sign. */
  rarity: Float32Array
}

/**
 * Every sign, and every gram of at least `leastTexts` texts: thousands of small weights together tell more than the few large ones.
 * `importance` is what a gram counts for beside its rarity. Pure.
 */
export function collectVocabulary(
  observations: readonly Observation[],
  leastTexts: number,
  importance: (gram: string) => number = () => 1,
): Vocabulary {
  const grams = new Map<string, number>()
  const known = new Map<number, number>()
  for (const observation of observations) for (const gram of observation.grams) grams.set(gram, (grams.get(gram) ?? 0) + 1)
  for (const [gram, count] of grams) if (count >= leastTexts) known.set(hashOf(gram), importance(gram) * Math.log(1 + observations.length / count))
  for (const observation of observations) for (const sign of observation.signs) known.set(hashOf(sign), 0)
  const hashes = Uint32Array.from(known.keys()).sort()
  return { hashes, rarity: Float32Array.from(hashes, (hash) => known.get(hash)!) }
}
