import { leaveOut, orderOf, type TrainingRow } from '../understanding/training-rows.ts'
import { type Network, passThrough } from './danger-network.ts'

export interface NetworkOptions {
  traits: number
  epochs: number
  /** Of what labels are read off traits by, and of what features add to traits. */
  readingRate: number
  featureRate: number
  /** Pull of every touched weight towards zero, per step. */
  decay: number
  /** The share of a row's features that is left out at each step. */
  leftOut: number
}

export interface TrainedNetwork extends Pick<Network, 'scale' | 'traitBias' | 'readings'> {
  weights: Float32Array
}

const biasRate = 0.01
const readingDecay = 1e-5

/** Small numbers unlike each other, the same each time, to begin from: equal traits would stay equal. */
function unlike(count: number, width: number): Float32Array {
  const golden = (Math.sqrt(5) - 1) / 2
  return Float32Array.from({ length: count }, (_, at) => ((((at + 1) * golden) % 1) - 0.5) * width)
}

/** Adds the newest of `count` arrays to their running mean. */
function intoMean(mean: Float32Array, newest: Float32Array, count: number): void {
  for (let at = 0; at < mean.length; at++) mean[at]! += (newest[at]! - mean[at]!) / count
}

/**
 * One hidden layer over sparse features, trained by Adagrad; what is kept is the mean over the second half of the epochs (Polyak and
 * Juditsky, Acceleration of stochastic approximation by averaging, 1992). Pure and deterministic: the same rows give the same network.
 */
export function trainNetwork(rows: readonly TrainingRow[], features: number, labels: number, options: NetworkOptions): TrainedNetwork {
  const { traits: width, epochs, readingRate, featureRate, decay, leftOut } = options
  const network = {
    // From nothing, so that a rare feature stays near it.
    weights: new Float32Array(features * width),
    scale: 1,
    traitBias: unlike(width, 1),
    readings: Float32Array.of(...unlike(width * labels, 1 / Math.sqrt(width)), ...new Float32Array(labels)),
  }
  const { weights, traitBias, readings } = network
  const weightSquares = new Float32Array(weights.length).fill(0.01)
  const readingSquares = new Float32Array(readings.length).fill(0.1)
  const [traits, slopes, errors] = [new Float32Array(width), new Float32Array(width), new Float32Array(labels)]

  const learnReading = (at: number, gradient: number, rate: number) => {
    readingSquares[at]! += gradient * gradient
    readings[at]! -= (rate * gradient) / Math.sqrt(readingSquares[at]!)
  }
  /** How the error changes with each trait; learns what the labels are read off by on the way. */
  const learnReadings = () => {
    for (let trait = 0; trait < width; trait++) {
      let slope = 0
      for (let label = 0; label < labels; label++) {
        const at = trait * labels + label
        slope += readings[at]! * errors[label]!
        learnReading(at, errors[label]! * traits[trait]! + readingDecay * readings[at]!, 0.3 * readingRate)
      }
      slopes[trait] = slope * (1 - traits[trait]! ** 2)
      traitBias[trait]! -= biasRate * slopes[trait]!
    }
    for (let label = 0; label < labels; label++) learnReading(width * labels + label, 0.1 * errors[label]!, readingRate)
  }
  const learnFeature = (feature: number, value: number) => {
    for (let trait = 0, at = feature * width; trait < width; trait++, at++) {
      const gradient = slopes[trait]! * value + decay * weights[at]!
      weightSquares[at]! += gradient * gradient
      weights[at]! -= (featureRate * gradient) / Math.sqrt(weightSquares[at]!)
    }
  }

  const thin = leaveOut(leftOut)
  const parts = [weights, traitBias, readings] as const
  const means = parts.map(({ length }) => new Float32Array(length))
  const firstKept = Math.floor(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of orderOf(rows.length, epoch)) {
      const row = thin(rows[at]!)
      passThrough(network, row, traits, errors)
      for (let label = 0; label < labels; label++) errors[label]! -= row.target[label]!
      learnReadings()
      for (let index = 0; index < row.features.length; index++) learnFeature(row.features[index]!, row.values[index]!)
    }
    if (epoch >= firstKept) for (const [at, part] of parts.entries()) intoMean(means[at]!, part, epoch - firstKept + 1)
  }
  return { weights: means[0]!, scale: 1, traitBias: means[1]!, readings: means[2]! }
}
