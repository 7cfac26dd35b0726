import { hashOf } from './features-of.ts'
import { type StoredModel, vectorOf } from './linear-model.ts'
import type { Observation } from './observe-utterance.ts'
import { packArray } from './pack-array.ts'
import { type TrainingOptions, trainLinearModel } from './train-linear-model.ts'

/** What one head learns: for each of the first observations, as many as there are targets, the wanted share of each label. */
export interface HeadToTrain {
  labels: readonly string[]
  targets: readonly Float32Array[]
  options: TrainingOptions
}

interface Vocabulary {
  hashes: Uint32Array
  /** Of grams; 0 for a sign. */
  rarity: Float32Array
}

/** A gram of one text alone teaches nothing about others. */
const leastTexts = 2

function collectVocabulary(observations: readonly Observation[]): Vocabulary {
  const grams = new Map<string, number>()
  const known = new Map<number, number>()
  for (const observation of observations) for (const gram of observation.grams) grams.set(gram, (grams.get(gram) ?? 0) + 1)
  for (const [gram, count] of grams) if (count >= leastTexts) known.set(hashOf(gram), Math.log(1 + observations.length / count))
  for (const observation of observations) for (const sign of observation.signs) known.set(hashOf(sign), 0)
  return { hashes: Uint32Array.from(known.keys()), rarity: Float32Array.from(known.values()) }
}

function learn(observations: readonly Observation[], heads: readonly HeadToTrain[], { hashes, rarity }: Vocabulary): Float32Array[] {
  const places = new Map(Array.from(hashes, (hash, place) => [hash, place]))
  const vectors = observations.map((observation) => vectorOf(observation, places, rarity))
  return heads.map(({ labels, targets, options }) => {
    const rows = targets.map((target, index) => ({ ...vectors[index]!, target }))
    return trainLinearModel(rows, hashes.length, labels.length, options)
  })
}

/** The features that move a score most; signs stay. */
function keepStrongest({ hashes, rarity }: Vocabulary, heads: readonly HeadToTrain[], weights: readonly Float32Array[], most: number): Vocabulary {
  const strengthOf = (place: number) => {
    if (rarity[place] === 0) return Number.POSITIVE_INFINITY
    const largest = heads.map(({ labels }, head) =>
      Math.max(...weights[head]!.subarray(place * labels.length, (place + 1) * labels.length).map(Math.abs)),
    )
    return rarity[place]! * Math.max(...largest)
  }
  const kept = Array.from(hashes, (_, place) => ({ place, strength: strengthOf(place) }))
    .sort((a, b) => (a.strength === b.strength ? a.place - b.place : b.strength - a.strength))
    .slice(0, most)
    .map(({ place }) => place)
    .sort((a, b) => a - b)
  return { hashes: Uint32Array.from(kept, (place) => hashes[place]!), rarity: Float32Array.from(kept, (place) => rarity[place]!) }
}

function packHead({ labels }: HeadToTrain, weights: Float32Array): StoredModel['heads'][string] {
  const features = weights.subarray(0, weights.length - labels.length)
  const scale = features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  return {
    labels: [...labels],
    scale,
    weights: packArray(Int8Array.from(features, (weight) => Math.round(weight / scale))),
    bias: [...weights.subarray(features.length)].map((bias) => Math.round(bias * 1e4) / 1e4),
  }
}

/**
 * Trains heads over one vocabulary: once over all features to find the `most` that matter, then over those.
 * Pure and deterministic: the same observations and heads give the same model.
 */
export function trainHeads(
  observations: readonly Observation[],
  heads: Readonly<Record<string, HeadToTrain>>,
  { most, trainedOn }: { most: number; trainedOn: string },
): StoredModel {
  const list = Object.values(heads)
  const whole = collectVocabulary(observations)
  const vocabulary = keepStrongest(whole, list, learn(observations, list, whole), most)
  const weights = learn(observations, list, vocabulary)
  return {
    trainedOn,
    features: packArray(vocabulary.hashes),
    rarity: packArray(vocabulary.rarity),
    heads: Object.fromEntries(Object.keys(heads).map((name, head) => [name, packHead(list[head]!, weights[head]!)])),
  }
}
