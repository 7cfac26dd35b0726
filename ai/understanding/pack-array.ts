import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The bytes of an array, deflated and as base64: most weights of a model are near zero. */
export function packArray(array: Uint32Array | Float32Array | Int8Array): string {
  return deflateRawSync(Buffer.from(array.buffer, array.byteOffset, array.byteLength), { level: 9 }).toString('base64')
}

/** The bytes that `packArray` packed, in a buffer of their own. */
export function unpackBytes(packed: string): ArrayBuffer {
  return new Uint8Array(inflateRawSync(Buffer.from(packed, 'base64'))).buffer
}
