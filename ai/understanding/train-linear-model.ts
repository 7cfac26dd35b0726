import { softmax } from './softmax.ts'

/** Softmax regression over sparse features, trained by Adagrad. Pure and deterministic: the same rows give the same weights. */

export interface TrainingRow {
  /** Places of the features that are present, with their values. */
  features: Int32Array
  values: Float32Array
  /** The wanted share of each label; the shares add up to 1. */
  target: Float32Array
}

export interface TrainingOptions {
  epochs: number
  rate: number
  /** Pull of every touched weight towards zero, per step. */
  decay: number
}

/** Order of one epoch: a walk by a step that shares no factor with the count, another step each time. */
function orderOf(count: number, epoch: number): number[] {
  let step = (Math.floor(count * 0.618) + 2 * epoch) | 1
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  while (gcd(step, count) !== 1) step += 2
  return Array.from({ length: count }, (_, index) => (index * step + epoch) % count)
}

/** @returns weights, `labels` of them for each feature in turn, and after the last feature one bias for each label */
export function trainLinearModel(
  rows: readonly TrainingRow[],
  features: number,
  labels: number,
  { epochs, rate, decay }: TrainingOptions,
): Float32Array {
  const weights = new Float32Array((features + 1) * labels)
  const squares = new Float32Array(weights.length).fill(0.1)
  const scores = new Float32Array(labels)
  const bias = features * labels
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orderOf(rows.length, epoch)) {
      const row = rows[at]!
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
