/** Many births to charts in one call and one buffer. */
import { ByteReader } from './byte-reader.ts'
import { engineIdentity } from './chart-of.ts'
import type { Birth, BirthError, BirthInput, NatalChartResult, Pillar, Position } from './client.ts'
import { decodeNatal, errorOf, readOptionalPillar } from './decode-chart.ts'
import { native } from './native.ts'
import { parseBirth } from './parse-birth.ts'
import { requestLength, writeRequest } from './write-request.ts'

/** What stands before the lunar date and the pillars: three moments, the correction, a flag, the longitude, two offsets. */
const momentBytes = 3 * 8 + 4 + 1 + 8 + 2 * 4

/**
 * Charts of a batch. They stay in one buffer, which the native side hands over without a copy, and are decoded when asked
 * for. Layout, little-endian: `u32` count; `u32` start of each chart and, after the last, its end; per chart a byte 0 and an
 * error code, or a byte 1 and the chart as `core/src/encode.rs` writes it.
 */
export class Charts {
  readonly bytes: Uint8Array
  readonly #view: DataView
  readonly #births: readonly (Birth | BirthError)[]
  /** Place in the buffer of every birth that got so far; -1 for one that did not fit the schema. */
  readonly #places: Int32Array

  constructor(bytes: Uint8Array, births: readonly (Birth | BirthError)[], places: Int32Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#births = births
    this.#places = places
  }

  get length(): number {
    return this.#births.length
  }

  /** The whole chart at a place of the batch, or why there is none. */
  at(index: number): NatalChartResult {
    const birth = this.#births[index]
    if (birth === undefined) throw new RangeError(`The batch has no chart ${index}.`)
    if (this.#places[index]! < 0) return { ok: false, error: birth as BirthError }
    const reader = this.#reader(index)
    return reader.flag()
      ? { ok: true, chart: decodeNatal(reader, birth as Birth, engineIdentity()) }
      : { ok: false, error: errorOf(reader.byte(), birth as Birth) }
  }

  /** Only the four pillars, without decoding the rest; null where there is no chart. */
  pillarsAt(index: number): Record<Position, Pillar | null> | null {
    if (!(this.#places[index]! >= 0)) return null
    const reader = this.#reader(index)
    if (!reader.flag()) return null
    reader.skip(momentBytes)
    if (reader.integer() !== 0) reader.skip(3)
    return { year: readOptionalPillar(reader), month: readOptionalPillar(reader), day: readOptionalPillar(reader), hour: readOptionalPillar(reader) }
  }

  #reader(index: number): ByteReader {
    return new ByteReader(this.bytes, this.#view.getUint32(4 + 4 * this.#places[index]!, true))
  }
}

/** Charts of all births in their order; a bad one has its error in its place and every other is answered. */
export function chartsOf(inputs: readonly (BirthInput | Birth)[]): Charts {
  const rows = new Float64Array(inputs.length * requestLength)
  const places = new Int32Array(inputs.length)
  let count = 0
  const births = inputs.map((input, index) => {
    const parsed = parseBirth(input)
    if (!parsed.ok) {
      places[index] = -1
      return parsed.error
    }
    writeRequest(parsed.birth, rows, count * requestLength)
    places[index] = count++
    return parsed.birth
  })
  return new Charts(native().charts(rows.subarray(0, count * requestLength)), births, places)
}
