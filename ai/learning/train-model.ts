import { collectVocabulary } from './collect-vocabulary.ts'
import { packHead, packModel, type StoredModel } from './model.ts'
import type { Observation } from './observation.ts'
import { type TrainingOptions, trainNetwork } from './train-network.ts'
import { vectorOf } from './vector-of.ts'

/** What one head learns: for each of the first observations, as many as there are targets, the wanted share of each label. */
export interface HeadToTrain {
  labels: readonly string[]
  targets: readonly Float32Array[]
  options: TrainingOptions
}

/**
 * Trains heads over one vocabulary: signs, and grams of at least `leastTexts` texts, each counting by its rarity and `importance`. Pure and deterministic: the same observations
 * and heads give the same model.
 */
export function trainModel(
  trainedOn: string,
  observations: readonly Observation[],
  leastTexts: number,
  heads: Readonly<Record<string, HeadToTrain>>,
  importance?: (gram: string) => number,
): StoredModel {
  const vocabulary = collectVocabulary(observations, leastTexts, importance)
  const vectors = observations.map((observation) => vectorOf(observation, vocabulary))
  const learn = ({ labels, targets, options }: HeadToTrain) => {
    const rows = targets.map((target, at) => ({ ...vectors[at]!, target }))
    return packHead(labels, trainNetwork(rows, vocabulary.hashes.length, labels.length, options))
  }
  return packModel(trainedOn, vocabulary, Object.fromEntries(Object.entries(heads).map(([name, head]) => [name, learn(head)])))
}
