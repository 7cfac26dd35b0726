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

/** An observation that is given more than once, so that it weighs more, is one text. */
function collectVocabulary(given: readonly Observation[]): Vocabulary {
  const observations = [...new Set(given)]
  const grams = new Map<string, number>()
  const known = new Map<number, number>()
  for (const observation of observations) for (const gram of observation.grams) grams.set(gram, (grams.get(gram) ?? 0) + 1)
  for (const [gram, count] of grams) if (count >= leastTexts) known.set(hashOf(gram), Math.log(1 + observations.length / count))
  for (const observation of observations) for (const sign of observation.signs) known.set(hashOf(sign), 0)
  const hashes = Uint32Array.from(known.keys()).sort()
  return { hashes, rarity: Float32Array.from(hashes, (hash) => known.get(hash)!) }
}

function learn(observations: readonly Observation[], heads: readonly HeadToTrain[], { hashes, rarity }: Vocabulary): Float32Array[] {
  const vectors = observations.map((observation) => vectorOf(observation, hashes, rarity))
  return heads.map(({ labels, targets, options }) => {
    const rows = targets.map((target, index) => ({ ...vectors[index]!, target }))
    return trainLinearModel(rows, hashes.length, labels.length, options)
  })
}

/** Half of what a byte holds: it loses no accuracy and a third of the bytes. */
const weightSteps = 63

function packHead({ labels }: HeadToTrain, weights: Float32Array): StoredModel['heads'][string] {
  const features = weights.subarray(0, weights.length - labels.length)
  const scale = features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / weightSteps
  return {
    labels: [...labels],
    scale,
    weights: packArray(Int8Array.from(features, (weight) => Math.round(weight / scale))),
    bias: [...weights.subarray(features.length)].map((bias) => Math.round(bias * 1e4) / 1e4),
  }
}

/**
 * Trains heads over one vocabulary, which keeps every feature of two texts: thousands of small weights together tell more than the
 * few large ones. Pure and deterministic: the same observations and heads give the same model.
 */
export function trainHeads(observations: readonly Observation[], heads: Readonly<Record<string, HeadToTrain>>, trainedOn: string): StoredModel {
  const list = Object.values(heads)
  const vocabulary = collectVocabulary(observations)
  const weights = learn(observations, list, vocabulary)
  return {
    trainedOn,
    features: packArray(vocabulary.hashes),
    rarity: packArray(vocabulary.rarity),
    heads: Object.fromEntries(Object.keys(heads).map((name, head) => [name, packHead(list[head]!, weights[head]!)])),
  }
}
