import { softmax } from './softmax.ts'
import type { Vector } from './vector-of.ts'

/** What each feature adds, `width` weights for each feature in turn; a weight counts `scale` times. */
export interface Weights {
  weights: Int8Array | Float32Array
  scale: number
}

/**
 * A layer between features and labels: features add up to traits, which are bent so that a trait is there or not, and the labels are
 * read off the traits. So a label can hang on two things that stand together.
 */
export interface Traits extends Weights {
  bias: Float32Array
  /** What each trait adds to each label, the traits in turn. */
  readings: Float32Array
}

/** How features of a text tell its label: by what each adds to each label, by traits, or by both. */
export interface Network {
  /** Of each label. */
  bias: Float32Array
  sums?: Weights
  traits?: Traits
}

/** Adds to `into` what the features of a text weigh. */
export function addWeights({ weights, scale }: Weights, { features, values }: Vector, into: Float32Array): void {
  const width = into.length
  for (let index = 0; index < features.length; index++) {
    const from = features[index]! * width
    const value = values[index]! * scale
    for (let at = 0; at < width; at++) into[at]! += weights[from + at]! * value
  }
}

/** Writes which traits a text has, and adds to `scores` what they say. */
export function addTraits(layer: Traits, vector: Vector, traits: Float32Array, scores: Float32Array): void {
  traits.set(layer.bias)
  addWeights(layer, vector, traits)
  for (let trait = 0; trait < traits.length; trait++) {
    const bent = Math.tanh(traits[trait]!)
    traits[trait] = bent
    for (let label = 0; label < scores.length; label++) scores[label]! += bent * layer.readings[trait * scores.length + label]!
  }
}

/** The share of each label; the shares add up to 1. Pure. */
export function sharesOf({ bias, sums, traits }: Network, vector: Vector): Float32Array {
  const scores = bias.slice()
  if (sums) addWeights(sums, vector, scores)
  if (traits) addTraits(traits, vector, new Float32Array(traits.bias.length), scores)
  softmax(scores)
  return scores
}
