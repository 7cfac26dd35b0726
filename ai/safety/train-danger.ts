import type { StoredModel } from '../understanding/linear-model.ts'
import { trainHeads } from '../understanding/train-heads.ts'
import { type SafetyKind, safetyKinds } from './danger.ts'
import { observeDanger } from './observe-danger.ts'

/** A message and how far it is each kind of danger; shares that are left over are none. */
export interface DangerExample {
  text: string
  shares: Partial<Record<SafetyKind, number>>
}

export const dangerLabels = ['none', ...safetyKinds] as const
const options = { epochs: 10, rate: 0.5, decay: 3e-4 }

function targetOf({ shares }: DangerExample): Float32Array {
  const none = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0)
  return Float32Array.from(dangerLabels, (label) => (label === 'none' ? none : (shares[label] ?? 0)))
}

/** Trains what weighs whether a message is dangerous. Pure: the same examples give the same model. */
export function trainDanger(examples: readonly DangerExample[], trainedOn: string): StoredModel {
  const observed = new Map(examples.map(({ text }) => [text, observeDanger(text)]))
  const observations = examples.map(({ text }) => observed.get(text)!)
  const danger = { labels: dangerLabels, targets: examples.map(targetOf), options }
  return trainHeads(observations, { danger }, trainedOn)
}
