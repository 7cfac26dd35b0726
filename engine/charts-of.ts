/** Many births to charts in one call and one buffer. */
import { ByteReader } from './byte-reader.ts'
import { engineIdentity } from './chart-of.ts'
import type { Birth, BirthError, BirthInput, NatalChart, Pillar, Position } from './client.ts'
import { errorOf } from './decode-error.ts'
import { decodeNatal, decodeParts, type EngineIdentity, readFourPillars } from './decode-natal.ts'
import { native } from './native.ts'
import { parseBirth } from './parse-birth.ts'
import { type ChartPart, type PartialChart, partBits, wholeChart } from './parts.ts'
import { plainRequestLength, requestLength, writeRequest } from './write-request.ts'

type Decode<Shape> = (reader: ByteReader, birth: Birth, identity: EngineIdentity) => Shape

/**
 * Charts of a batch. They stay in one buffer, which the native side hands over without a copy, and are decoded when asked
 * for. Layout, little-endian: `u32` count; `u32` start of each chart and, after the last, its end; per chart a byte 0 and an
 * error code, or a byte 1, the indices of its four pillars (255 for an unknown hour) and its parts, in the order of
 * `chartParts`, as `core/src/encode.rs` writes them.
 */
export class Charts<Shape = NatalChart> {
  readonly bytes: Uint8Array
  readonly #view: DataView
  readonly #reader: ByteReader
  readonly #decode: Decode<Shape>
  readonly #births: readonly (Birth | BirthError)[]
  /** Place in the buffer of every birth that got so far; -1 for one that did not fit the schema. */
  readonly #places: Int32Array

  constructor(bytes: Uint8Array, births: readonly (Birth | BirthError)[], places: Int32Array, decode: Decode<Shape>) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#reader = new ByteReader(bytes)
    this.#decode = decode
    this.#births = births
    this.#places = places
  }

  get length(): number {
    return this.#births.length
  }

  /** The chart at a place of the batch, with the parts that were asked for, or why there is none. */
  at(index: number): { ok: true; chart: Shape } | { ok: false; error: BirthError } {
    const birth = this.#births[index]
    if (birth === undefined) throw new RangeError(`The batch has no chart ${index}.`)
    if (this.#places[index]! < 0) return { ok: false, error: birth as BirthError }
    const reader = this.#readerAt(index)
    return reader.flag()
      ? { ok: true, chart: this.#decode(reader, birth as Birth, engineIdentity()) }
      : { ok: false, error: errorOf(reader.byte(), birth as Birth) }
  }

  /** Only the four pillars, whatever was asked for, without decoding the rest; null where there is no chart. */
  pillarsAt(index: number): Record<Position, Pillar | null> | null {
    if (!(this.#places[index]! >= 0)) return null
    const reader = this.#readerAt(index)
    return reader.flag() ? readFourPillars(reader) : null
  }

  #readerAt(index: number): ByteReader {
    this.#reader.moveTo(this.#view.getUint32(4 + 4 * this.#places[index]!, true))
    return this.#reader
  }
}

/** Charts of all births in their order; a bad one has its error in its place and every other is answered. */
export function chartsOf(inputs: readonly (BirthInput | Birth)[]): Charts {
  return compute(inputs, wholeChart, decodeNatal)
}

export type ChartPartsResult<Part extends ChartPart> =
  | { ok: true; charts: Charts<PartialChart<Part>> }
  | { ok: false; error: { code: 'part-unknown'; field: 'parts'; message: string } }

/**
 * Of the charts of all births only the named parts: what is not named is neither computed nor written nor decoded, and a part
 * is what `chartsOf` has under the same name. For populations, candidate hours and scans of dates.
 */
export function chartPartsOf<const Part extends ChartPart>(inputs: readonly (BirthInput | Birth)[], parts: readonly Part[]): ChartPartsResult<Part> {
  const bits = partBits(parts)
  if (bits === null)
    return { ok: false, error: { code: 'part-unknown', field: 'parts', message: 'A chart has no part of that name; chartParts lists them.' } }
  return { ok: true, charts: compute(inputs, bits, (reader, birth, identity) => decodeParts<Part>(reader, birth, identity, bits)) }
}

function compute<Shape>(inputs: readonly (BirthInput | Birth)[], parts: number, decode: Decode<Shape>): Charts<Shape> {
  const places = new Int32Array(inputs.length)
  let count = 0
  let width = plainRequestLength
  const births = inputs.map((input, index) => {
    const parsed = parseBirth(input)
    places[index] = parsed.ok ? count++ : -1
    if (!parsed.ok) return parsed.error
    if (parsed.birth.schools) width = requestLength
    return parsed.birth
  })
  const rows = new Float64Array(count * width)
  births.forEach((birth, index) => {
    const place = places[index]!
    if (place >= 0) writeRequest(birth as Birth, rows, place * width, width)
  })
  return new Charts(native().charts(rows, width, parts), births, places, decode)
}
