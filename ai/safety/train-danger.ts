import type { StoredModel } from '../learning/model.ts'
import { trainModel } from '../learning/train-model.ts'
import type { TrainingOptions } from '../learning/train-network.ts'
import { type SafetyKind, safetyKinds } from './danger.ts'
import { observeDanger } from './observe-danger.ts'

/** A message and how far it is each kind of danger; shares that are left over are none. */
export interface DangerExample {
  text: string
  shares: Partial<Record<SafetyKind, number>>
}

export const dangerLabels = ['none', ...safetyKinds] as const
const options: TrainingOptions = { epochs: 40, leftOut: 0.8, traits: { count: 8, readingRate: 0.09, featureRate: 0.1, decay: 3e-5 } }

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

/** A gram of one message alone teaches nothing about others. */
const leastTexts = 2

/** Trains what weighs whether a message is dangerous. Pure: the same examples give the same model. */
export function trainDanger(examples: readonly DangerExample[], trainedOn: string, trained = options): StoredModel {
  const observations = examples.map(({ text }) => observeDanger(text))
  return trainModel(trainedOn, observations, leastTexts, {
    danger: { labels: dangerLabels, targets: examples.map(targetOf), options: trained },
  })
}
