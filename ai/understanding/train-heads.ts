import { collectVocabulary, type Vocabulary } from './collect-vocabulary.ts'
import { type StoredModel, vectorOf } from './linear-model.ts'
import type { Observation } from './observe-utterance.ts'
import { packArray, packWeights } from './pack-array.ts'
import { type TrainingOptions, trainLinearModel } from './train-linear-model.ts'

/** What one head learns: for each of the first observations, as many as there are targets, the wanted share of each label. */
export interface HeadToTrain {
  labels: readonly string[]
  targets: readonly Float32Array[]
  options: TrainingOptions
}

function learn(observations: readonly Observation[], heads: readonly HeadToTrain[], { hashes, rarity }: Vocabulary): Float32Array[] {
  const vectors = observations.map((observation) => vectorOf(observation, hashes, rarity))
  return heads.map(({ labels, targets, options }) => {
    const rows = targets.map((target, index) => ({ ...vectors[index]!, target }))
    return trainLinearModel(rows, hashes.length, labels.length, options)
  })
}

function packHead({ labels }: HeadToTrain, weights: Float32Array): StoredModel['heads'][string] {
  const features = weights.subarray(0, weights.length - labels.length)
  const bias = [...weights.subarray(features.length)].map((bias) => Math.round(bias * 1e4) / 1e4)
  return { labels: [...labels], ...packWeights(features), bias }
}

/**
 * Trains heads over one vocabulary. Pure and deterministic: the same observations and heads give the same model.
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
