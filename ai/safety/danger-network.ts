import { type Vector, vectorOf } from '../understanding/linear-model.ts'
import type { Observation } from '../understanding/observe-utterance.ts'
import { unpackBytes } from '../understanding/pack-array.ts'
import { softmax } from '../understanding/softmax.ts'

/** A trained network as it is stored: arrays deflated and as base64, little-endian. */
export interface StoredNetwork {
  /** Hash of the training messages and of the code that reads them: tells whether the network is current. */
  trainedOn: string
  labels: string[]
  /** Hashes of the known features, `u32`, rising. */
  features: string
  /** What each feature weighs among the grams, `f32`; 0 for a sign. */
  rarity: string
  /** What each feature adds to each trait, steps of `scale` as `i8`. */
  weights: string
  scale: number
  /** Of each trait, before it is bent. */
  traitBias: number[]
  /** What each trait adds to each label, the traits in turn, and after them one bias for each label. */
  readings: number[]
}

/**
 * A layer of traits between what is observed and the labels: features of a message add up to traits, which are bent so that a trait is
 * there or not, and the labels are read off the traits.
 */
export interface Network {
  labels: readonly string[]
  features: Uint32Array
  rarity: Float32Array
  /** `traits` of them for each feature in turn. */
  weights: Int8Array | Float32Array
  scale: number
  traitBias: Float32Array
  readings: Float32Array
}

export function openNetwork(stored: StoredNetwork): Network {
  return {
    labels: stored.labels,
    features: new Uint32Array(unpackBytes(stored.features)),
    rarity: new Float32Array(unpackBytes(stored.rarity)),
    weights: new Int8Array(unpackBytes(stored.weights)),
    scale: stored.scale,
    traitBias: Float32Array.from(stored.traitBias),
    readings: Float32Array.from(stored.readings),
  }
}

/** Writes the traits of a message and the share of each label. */
export function passThrough(
  { weights, scale, traitBias, readings }: Pick<Network, 'weights' | 'scale' | 'traitBias' | 'readings'>,
  { features, values }: Vector,
  traits: Float32Array,
  shares: Float32Array,
): void {
  const width = traits.length
  traits.set(traitBias)
  for (let index = 0; index < features.length; index++) {
    const from = features[index]! * width
    const value = values[index]! * scale
    for (let trait = 0; trait < width; trait++) traits[trait]! += weights[from + trait]! * value
  }
  shares.set(readings.subarray(width * shares.length))
  for (let trait = 0; trait < width; trait++) {
    const bent = Math.tanh(traits[trait]!)
    traits[trait] = bent
    for (let label = 0; label < shares.length; label++) shares[label]! += bent * readings[trait * shares.length + label]!
  }
  softmax(shares)
}

/** The share of each label, in the order of the labels. */
export function weighByNetwork(network: Network, observation: Observation): Float32Array {
  const shares = new Float32Array(network.labels.length)
  passThrough(network, vectorOf(observation, network.features, network.rarity), new Float32Array(network.traitBias.length), shares)
  return shares
}
