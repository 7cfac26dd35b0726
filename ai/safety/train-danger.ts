import { collectVocabulary } from '../understanding/collect-vocabulary.ts'
import { vectorOf } from '../understanding/linear-model.ts'
import { packArray, packWeights } from '../understanding/pack-array.ts'
import { type SafetyKind, safetyKinds } from './danger.ts'
import type { StoredNetwork } from './danger-network.ts'
import { observeDanger } from './observe-danger.ts'
import { type NetworkOptions, trainNetwork } from './train-network.ts'

/** A message and how far it is each kind of danger; shares that are left over are none. */
export interface DangerExample {
  text: string
  shares: Partial<Record<SafetyKind, number>>
}

export const dangerLabels = ['none', ...safetyKinds] as const
const options: NetworkOptions = { traits: 8, epochs: 40, readingRate: 0.3, featureRate: 0.1, decay: 3e-5, leftOut: 0.8 }

/**
 * So much of every target is spread over the labels alike, so that what is learnt stays unsure of what it never read and patterns can
 * still tell. Szegedy and others, Rethinking the Inception Architecture (2016), label smoothing.
 */
const doubt = 0.2

function targetOf({ shares }: DangerExample): Float32Array {
  const none = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0)
  const shareOf = (label: (typeof dangerLabels)[number]) => (label === 'none' ? none : (shares[label] ?? 0))
  return Float32Array.from(dangerLabels, (label) => (1 - doubt) * shareOf(label) + doubt / dangerLabels.length)
}

const rounded = (weights: Float32Array) => Array.from(weights, (weight) => Math.round(weight * 1e4) / 1e4)

/** Trains what weighs whether a message is dangerous. Pure: the same examples give the same network. */
export function trainDanger(examples: readonly DangerExample[], trainedOn: string, trained = options): StoredNetwork {
  const observations = examples.map(({ text }) => observeDanger(text))
  const { hashes, rarity } = collectVocabulary(observations)
  const rows = examples.map((example, index) => ({ ...vectorOf(observations[index]!, hashes, rarity), target: targetOf(example) }))
  const { weights, traitBias, readings } = trainNetwork(rows, hashes.length, dangerLabels.length, trained)
  return {
    trainedOn,
    labels: [...dangerLabels],
    features: packArray(hashes),
    rarity: packArray(rarity),
    ...packWeights(weights),
    traitBias: rounded(traitBias),
    readings: rounded(readings),
  }
}
