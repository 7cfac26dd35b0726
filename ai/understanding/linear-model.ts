import { hashOf } from './features-of.ts'
import type { Observation } from './observe-utterance.ts'
import { unpackBytes } from './pack-array.ts'
import { softmax } from './softmax.ts'

/** A trained model as it is stored: arrays deflated and as base64, little-endian. */
export interface StoredModel {
  /** Hash of the training utterances and of the code that reads them: tells whether the model is current. */
  trainedOn: string
  /** Hashes of the known features, `u32`, rising. */
  features: string
  /** What each feature weighs among the grams, `f32`; 0 for a sign. */
  rarity: string
  heads: Record<string, { labels: string[]; scale: number; weights: string; bias: number[] }>
}

/** What one sign weighs beside all grams together. */
export const signWeight = 0.35

interface Head {
  labels: readonly string[]
  scale: number
  weights: Int8Array
  bias: readonly number[]
}

export interface LinearModel {
  features: Uint32Array
  rarity: Float32Array
  heads: Readonly<Record<string, Head>>
  /** Each observation is placed once, however many heads weigh it. */
  placed: WeakMap<Observation, Vector>
}

export interface Vector {
  features: Int32Array
  values: Float32Array
}

export function openModel(stored: StoredModel): LinearModel {
  return {
    features: new Uint32Array(unpackBytes(stored.features)),
    rarity: new Float32Array(unpackBytes(stored.rarity)),
    placed: new WeakMap(),
    heads: Object.fromEntries(
      Object.entries(stored.heads).map(([name, head]) => [name, { ...head, weights: new Int8Array(unpackBytes(head.weights)) }]),
    ),
  }
}

/** Where a hash stands among the rising ones; -1 where it is not known. */
function placeOf(hash: number, known: Uint32Array): number {
  let [low, high] = [0, known.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (known[middle]! === hash) return middle
    if (known[middle]! < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The known features of an observation with their values: grams by rarity, together of length one; signs alike. */
export function vectorOf({ grams, signs }: Observation, known: Uint32Array, rarity: Float32Array): Vector {
  const features: number[] = []
  const values: number[] = []
  let squares = 0
  for (const gram of grams) {
    const place = placeOf(hashOf(gram), known)
    if (place < 0) continue
    features.push(place)
    values.push(rarity[place]!)
    squares += rarity[place]! ** 2
  }
  const length = Math.sqrt(squares) || 1
  for (let index = 0; index < values.length; index++) values[index]! /= length
  for (const sign of signs) {
    const place = placeOf(hashOf(sign), known)
    if (place < 0) continue
    features.push(place)
    values.push(signWeight)
  }
  return { features: Int32Array.from(features), values: Float32Array.from(values) }
}

function place(model: LinearModel, observation: Observation): Vector {
  let vector = model.placed.get(observation)
  if (!vector) {
    vector = vectorOf(observation, model.features, model.rarity)
    model.placed.set(observation, vector)
  }
  return vector
}

/** The share of each label of a head, the likeliest first. */
export function weigh(model: LinearModel, observation: Observation, name: string): { label: string; share: number }[] {
  const { labels, scale, weights, bias } = model.heads[name]!
  const { features, values } = place(model, observation)
  const scores = new Float32Array(labels.length)
  for (let index = 0; index < features.length; index++) {
    const from = features[index]! * labels.length
    const value = values[index]! * scale
    for (let label = 0; label < labels.length; label++) scores[label]! += weights[from + label]! * value
  }
  for (let label = 0; label < labels.length; label++) scores[label]! += bias[label]!
  softmax(scores)
  return labels.map((label, index) => ({ label, share: scores[index]! })).sort((a, b) => b.share - a.share)
}
