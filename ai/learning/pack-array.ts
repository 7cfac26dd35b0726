import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The bytes of an array, deflated and as base64: most weights of a model are near zero. */
export function packArray(array: Uint32Array | Float32Array | Int8Array): string {
  return deflateRawSync(Buffer.from(array.buffer, array.byteOffset, array.byteLength), { level: 9 }).toString('base64')
}

/** A sixth of what a byte holds: it loses no danger, a tenth of a point of intents, and half of the bytes. */
const weightSteps = 21

/** Weights as steps of one scale, a byte each. */
export function packWeights(weights: Float32Array | Int8Array): { scale: number; weights: string } {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most / weightSteps
  return { scale, weights: packArray(Int8Array.from(weights, (weight) => Math.round(weight / scale))) }
}

/** The bytes that `packArray` packed, in a buffer of their own. */
export function unpackBytes(packed: string): ArrayBuffer {
  return new Uint8Array(inflateRawSync(Buffer.from(packed, 'base64'))).buffer
}
