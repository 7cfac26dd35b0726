import type { Vocabulary } from './collect-vocabulary.ts'
import { type Network, sharesOf } from './network.ts'
import type { Observation } from './observation.ts'
import { packArray, packWeights, unpackBytes } from './pack-array.ts'
import { type Vector, vectorOf } from './vector-of.ts'

interface StoredWeights {
  /** Steps of `scale`, `i8`. */
  weights: string
  scale: number
}

interface StoredHead {
  labels: readonly string[]
  bias: number[]
  sums?: StoredWeights
  traits?: StoredWeights & { bias: number[]; readings: number[] }
}

/** A trained model as it is stored: what it knows of a text, and a head for each thing that it tells. Arrays deflated and as base64, little-endian. */
export interface StoredModel {
  /** Hash of what it was trained on and of the code that reads it: tells whether the model is current. */
  trainedOn: string
  /** Hashes of the known features, `u32`, rising. */
  features: string
  /** What each feature weighs among the grams, `f32`; 0 for a sign. */
  rarity: string
  heads: Record<string, StoredHead>
}

export interface Model {
  vocabulary: Vocabulary
  heads: Readonly<Record<string, Network & { labels: readonly string[] }>>
  /** Each observation is placed once, however many heads weigh it. */
  placed: WeakMap<Observation, Vector>
}

const rounded = (numbers: Float32Array) => Array.from(numbers, (number) => Math.round(number * 1e4) / 1e4)

export function packHead(labels: readonly string[], { bias, sums, traits }: Network): StoredHead {
  return {
    labels,
    bias: rounded(bias),
    ...(sums ? { sums: packWeights(sums.weights) } : {}),
    ...(traits ? { traits: { ...packWeights(traits.weights), bias: rounded(traits.bias), readings: rounded(traits.readings) } } : {}),
  }
}

export function packModel(trainedOn: string, { hashes, rarity }: Vocabulary, heads: StoredModel['heads']): StoredModel {
  return { trainedOn, features: packArray(hashes), rarity: packArray(rarity), heads }
}

const openWeights = ({ weights, scale }: StoredWeights) => ({ weights: new Int8Array(unpackBytes(weights)), scale })

function openHead({ labels, bias, sums, traits }: StoredHead): Model['heads'][string] {
  return {
    labels,
    bias: Float32Array.from(bias),
    ...(sums ? { sums: openWeights(sums) } : {}),
    ...(traits ? { traits: { ...openWeights(traits), bias: Float32Array.from(traits.bias), readings: Float32Array.from(traits.readings) } } : {}),
  }
}

export function openModel({ features, rarity, heads }: StoredModel): Model {
  return {
    vocabulary: { hashes: new Uint32Array(unpackBytes(features)), rarity: new Float32Array(unpackBytes(rarity)) },
    heads: Object.fromEntries(Object.entries(heads).map(([name, head]) => [name, openHead(head)])),
    placed: new WeakMap(),
  }
}

/** The share of each label of a head, the likeliest first. */
export function weigh({ vocabulary, heads, placed }: Model, observation: Observation, name: string): { label: string; share: number }[] {
  const vector = placed.get(observation) ?? vectorOf(observation, vocabulary)
  placed.set(observation, vector)
  const head = heads[name]!
  const shares = sharesOf(head, vector)
  return head.labels.map((label, at) => ({ label, share: shares[at]! })).sort((a, b) => b.share - a.share)
}
