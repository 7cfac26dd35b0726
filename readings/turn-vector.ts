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

/** The rotations of one secret in their order: which two coordinates turn, and by what cosine and sine. */
interface Rotations {
  first: Uint32Array
  second: Uint32Array
  cosine: Float64Array
  sine: Float64Array
}

/** Rounds of a permutation and of plane rotations of the pairs that it puts together. */
function rotationsOf(dimensions: number, secret: Uint8Array): Rotations {
  const pairs = Math.floor(dimensions / 2)
  const rounds = roundsFor(dimensions)
  const stream = keyStream(secret, rounds * (dimensions + pairs))
  const order = Uint32Array.from({ length: dimensions }, (_, index) => index)
  const count = rounds * pairs
  const rotations: Rotations = {
    first: new Uint32Array(count),
    second: new Uint32Array(count),
    cosine: new Float64Array(count),
    sine: new Float64Array(count),
  }
  let [at, next] = [0, 0]
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
      rotations.first[next] = order[2 * pair]!
      rotations.second[next] = order[2 * pair + 1]!
      rotations.cosine[next] = Math.cos(angle)
      rotations.sine[next++] = Math.sin(angle)
    }
  }
  return rotations
}

function turn(vector: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const x = vector[first]!
  const y = vector[second]!
  vector[first] = cosine * x - sine * y
  vector[second] = sine * x + cosine * y
}

/**
 * Turns vectors of one dimension by the orthogonal map that follows from a 32-byte secret. Lengths and angles stay as they were (to
 * the precision of numbers), so that vectors turned with the same secret are compared like the originals; without the secret nothing
 * else can be read from them.
 */
export function turnVectors(vectors: readonly (readonly number[])[], secret: Uint8Array): number[][] {
  const { first, second, cosine, sine } = rotationsOf(vectors[0]?.length ?? 0, secret)
  return vectors.map((given) => {
    const vector = Float64Array.from(given)
    for (let index = 0; index < first.length; index++) turn(vector, first[index]!, second[index]!, cosine[index]!, sine[index]!)
    return Array.from(vector)
  })
}

/** Undoes `turnVectors` with the same secret. */
export function turnVectorsBack(turned: readonly (readonly number[])[], secret: Uint8Array): number[][] {
  const { first, second, cosine, sine } = rotationsOf(turned[0]?.length ?? 0, secret)
  return turned.map((given) => {
    const vector = Float64Array.from(given)
    for (let index = first.length - 1; index >= 0; index--) turn(vector, first[index]!, second[index]!, cosine[index]!, -sine[index]!)
    return Array.from(vector)
  })
}
