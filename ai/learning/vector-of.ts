import type { Vocabulary } from './collect-vocabulary.ts'
import { hashOf, type Observation } from './observation.ts'

/** The known features of a text, by their places in the vocabulary, with their values. */
export interface Vector {
  features: Int32Array
  values: Float32Array
}

/** What one sign weighs beside all grams together. */
const signWeight = 0.35

/** Where a hash stands among the rising ones; -1 where it is not known. */
function placeOf(hash: number, known: Uint32Array): number {
  let [low, high] = [0, known.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (known[middle]! === hash) return middle
    if (known[middle]! < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Grams by rarity, together of length one; signs alike. Pure. */
export function vectorOf({ grams, signs }: Observation, { hashes, rarity }: Vocabulary): Vector {
  const features: number[] = []
  const values: number[] = []
  let squares = 0
  for (const gram of grams) {
    const place = placeOf(hashOf(gram), hashes)
    if (place < 0) continue
    features.push(place)
    values.push(rarity[place]!)
    squares += rarity[place]! ** 2
  }
  const length = Math.sqrt(squares) || 1
  for (let index = 0; index < values.length; index++) values[index]! /= length
  for (const sign of signs) {
    const place = placeOf(hashOf(sign), hashes)
    if (place < 0) continue
    features.push(place)
    values.push(signWeight)
  }
  return { features: Int32Array.from(features), values: Float32Array.from(values) }
}
