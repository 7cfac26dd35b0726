import { softmax } from './softmax.ts'
import { leaveOut, orderOf, type TrainingRow } from './training-rows.ts'

/** Softmax regression over sparse features, trained by Adagrad. Pure and deterministic: the same rows give the same weights. */

export interface TrainingOptions {
  epochs: number
  rate: number
  /** Pull of every touched weight towards zero, per step. */
  decay: number
  /** The share of a row's features that is left out at each step. */
  leftOut: number
}

/** @returns weights, `labels` of them for each feature in turn, and after the last feature one bias for each label */
export function trainLinearModel(
  rows: readonly TrainingRow[],
  features: number,
  labels: number,
  { epochs, rate, decay, leftOut }: TrainingOptions,
): Float32Array {
  const weights = new Float32Array((features + 1) * labels)
  const squares = new Float32Array(weights.length).fill(0.1)
  const scores = new Float32Array(labels)
  const bias = features * labels
  const thin = leaveOut(leftOut)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orderOf(rows.length, epoch)) {
      const row = thin(rows[at]!)
      scores.set(weights.subarray(bias, bias + labels))
      for (let index = 0; index < row.features.length; index++) {
        const from = row.features[index]! * labels
        const value = row.values[index]!
        for (let label = 0; label < labels; label++) scores[label]! += weights[from + label]! * value
      }
      softmax(scores)
      for (let label = 0; label < labels; label++) scores[label]! -= row.target[label]!
      const learn = (from: number, value: number, pull: number) => {
        for (let label = 0; label < labels; label++) {
          const gradient = scores[label]! * value + pull * weights[from + label]!
          squares[from + label]! += gradient * gradient
          weights[from + label]! -= (rate * gradient) / Math.sqrt(squares[from + label]!)
        }
      }
      for (let index = 0; index < row.features.length; index++) learn(row.features[index]! * labels, row.values[index]!, decay)
      learn(bias, 0.1, 0)
    }
  }
  return weights
}
