import { addTraits, addWeights, type Network, type Traits, type Weights } from './network.ts'
import { softmax } from './softmax.ts'
import { drawing, leaveOut, shuffling, type TrainingRow } from './training-rows.ts'

export interface TrainingOptions {
  epochs: number
  /** The share of a row's features that is left out at each step. */
  leftOut: number
  /** What each feature adds to each label: how fast it is learnt, and the pull of every touched weight towards zero, per step. */
  sums?: { rate: number; decay: number }
  /** How many traits, how fast the labels are read off them and features add up to them, and the pull of the latter. */
  traits?: { count: number; readingRate: number; featureRate: number; decay: number }
}

/** A part of a network while it learns. */
interface Learner {
  /** What it learns, and what is kept of it: the mean over the second half of the epochs. */
  parameters: Float32Array[]
  /** Adds what it says of a row to the scores. */
  add(row: TrainingRow, scores: Float32Array): void
  /** Learns from how far each label's share was off. */
  learn(row: TrainingRow, errors: Float32Array): void
}

const biasRate = 0.3
const traitBiasRate = 0.01
const readingDecay = 1e-5

/** Numbers that step down the slope, each by less the more it has moved: Adagrad. Duchi and others, JMLR 12 (2011). */
function steppingDown(numbers: Float32Array, firstSquare: number): (at: number, gradient: number, rate: number) => void {
  const squares = new Float32Array(numbers.length).fill(firstSquare)
  return (at, gradient, rate) => {
    squares[at]! += gradient * gradient
    numbers[at]! -= (rate * gradient) / Math.sqrt(squares[at]!)
  }
}

/** Small numbers, the same for the same seed, to begin from: equal traits would stay equal. */
function smallNumbers(count: number, width: number, seed: number): Float32Array {
  const draw = drawing(seed)
  return Float32Array.from({ length: count }, () => (draw() - 0.5) * width)
}

function learnBias(bias: Float32Array): Learner {
  const step = steppingDown(bias, 0.1)
  return {
    parameters: [bias],
    add(_, scores) {
      for (let label = 0; label < scores.length; label++) scores[label]! += bias[label]!
    },
    learn(_, errors) {
      for (let label = 0; label < errors.length; label++) step(label, 0.1 * errors[label]!, biasRate)
    },
  }
}

function learnSums(sums: Weights & { weights: Float32Array }, { rate, decay }: NonNullable<TrainingOptions['sums']>): Learner {
  const { weights } = sums
  const step = steppingDown(weights, 0.1)
  return {
    parameters: [weights],
    add: (row, scores) => addWeights(sums, row, scores),
    learn({ features, values }, errors) {
      for (let index = 0; index < features.length; index++) {
        const from = features[index]! * errors.length
        for (let label = 0; label < errors.length; label++) {
          const at = from + label
          step(at, errors[label]! * values[index]! + decay * weights[at]!, rate)
        }
      }
    },
  }
}

function learnTraits(layer: Traits & { weights: Float32Array }, options: NonNullable<TrainingOptions['traits']>): Learner {
  const { weights, bias, readings } = layer
  const { count, readingRate, featureRate, decay } = options
  const stepWeight = steppingDown(weights, 0.01)
  const stepReading = steppingDown(readings, 0.1)
  const traits = new Float32Array(count)
  const slopes = new Float32Array(count)
  /** How the error changes with each trait; learns what the labels are read off by on the way. */
  const learnReadings = (errors: Float32Array) => {
    for (let trait = 0; trait < count; trait++) {
      let slope = 0
      for (let label = 0; label < errors.length; label++) {
        const at = trait * errors.length + label
        slope += readings[at]! * errors[label]!
        stepReading(at, errors[label]! * traits[trait]! + readingDecay * readings[at]!, readingRate)
      }
      slopes[trait] = slope * (1 - traits[trait]! ** 2)
      bias[trait]! -= traitBiasRate * slopes[trait]!
    }
  }
  return {
    parameters: [weights, bias, readings],
    add: (row, scores) => addTraits(layer, row, traits, scores),
    learn({ features, values }, errors) {
      learnReadings(errors)
      for (let index = 0; index < features.length; index++) {
        const from = features[index]! * count
        for (let trait = 0; trait < count; trait++) {
          const at = from + trait
          stepWeight(at, slopes[trait]! * values[index]! + decay * weights[at]!, featureRate)
        }
      }
    },
  }
}

/** Adds the newest of `count` arrays to their running mean. */
function intoMean(mean: Float32Array, newest: Float32Array, count: number): void {
  for (let at = 0; at < mean.length; at++) mean[at]! += (newest[at]! - mean[at]!) / count
}

/**
 * Softmax over sparse features, by sums, traits or both; what is kept is the mean over the second half of the epochs (Polyak and
 * Juditsky, Acceleration of stochastic approximation by averaging, 1992). Pure and deterministic: the same rows give the same network.
 */
export function trainNetwork(rows: readonly TrainingRow[], features: number, labels: number, options: TrainingOptions) {
  const bias = new Float32Array(labels)
  const sums = options.sums && { weights: new Float32Array(features * labels), scale: 1 }
  const traits = options.traits && {
    // From nothing, so that a rare feature stays near it.
    weights: new Float32Array(features * options.traits.count),
    scale: 1,
    bias: smallNumbers(options.traits.count, 1, 3),
    readings: smallNumbers(options.traits.count * labels, 2 / Math.sqrt(options.traits.count), 4),
  }
  const learners = [learnBias(bias), ...(sums ? [learnSums(sums, options.sums!)] : []), ...(traits ? [learnTraits(traits, options.traits!)] : [])]
  const parameters = learners.flatMap((learner) => learner.parameters)
  const means = parameters.map(({ length }) => new Float32Array(length))
  const firstKept = Math.floor(options.epochs / 2)
  const thin = leaveOut(options.leftOut)
  const shuffle = shuffling(rows.length, 2)
  const errors = new Float32Array(labels)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffle()) {
      const row = thin(rows[at]!)
      errors.fill(0)
      for (const learner of learners) learner.add(row, errors)
      softmax(errors)
      for (let label = 0; label < labels; label++) errors[label]! -= row.target[label]!
      for (const learner of learners) learner.learn(row, errors)
    }
    if (epoch >= firstKept) for (const [at, newest] of parameters.entries()) intoMean(means[at]!, newest, epoch - firstKept + 1)
  }
  for (const [at, numbers] of parameters.entries()) numbers.set(means[at]!)
  return { bias, ...(sums ? { sums } : {}), ...(traits ? { traits } : {}) } satisfies Network
}
