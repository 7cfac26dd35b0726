import { createCipheriv } from 'node:crypto'

const wordBytes = 4
const fullTurn = 2 * Math.PI
const words = 2 ** 32

/** As many rounds as it takes until every coordinate has mixed with every other, twice over. */
function roundsFor(dimensions: number): number {
  return 2 * Math.ceil(Math.log2(Math.max(2, dimensions)))
}

/** Uniform 32-bit words that follow from a secret: the key stream of AES-256-CTR. */
function keyStream(secret: Uint8Array, count: number): Uint32Array {
  const cipher = createCipheriv('aes-256-ctr', secret, Buffer.alloc(16))
  const bytes = cipher.update(Buffer.alloc(count * wordBytes))
  return new Uint32Array(new Uint8Array(bytes).buffer)
}

/**
 * Turns vectors of one dimension by the orthogonal map that follows from a 32-byte secret: rounds of a permutation and of plane
 * rotations of the pairs that it puts together. Lengths and angles stay as they were (to the precision of numbers), so that
 * vectors turned with the same secret are compared like the originals; without the secret nothing else can be read from them.
 */
export function turnVectors(vectors: readonly (readonly number[])[], secret: Uint8Array): number[][] {
  const dimensions = vectors[0]?.length ?? 0
  const pairs = Math.floor(dimensions / 2)
  const rounds = roundsFor(dimensions)
  const stream = keyStream(secret, rounds * (dimensions + pairs))
  const turned = vectors.map((vector) => Float64Array.from(vector))
  const order = Uint32Array.from({ length: dimensions }, (_, index) => index)
  let at = 0
  for (let round = 0; round < rounds; round++) {
    for (let index = dimensions - 1; index > 0; index--) {
      const other = Math.floor((stream[at++]! / words) * (index + 1))
      const kept = order[index]!
      order[index] = order[other]!
      order[other] = kept
    }
    at++
    for (let pair = 0; pair < pairs; pair++) {
      const angle = (stream[at++]! / words) * fullTurn
      const cosine = Math.cos(angle)
      const sine = Math.sin(angle)
      const first = order[2 * pair]!
      const second = order[2 * pair + 1]!
      for (const vector of turned) {
        const x = vector[first]!
        const y = vector[second]!
        vector[first] = cosine * x - sine * y
        vector[second] = sine * x + cosine * y
      }
    }
  }
  return turned.map((vector) => Array.from(vector))
}
