/** Reads little-endian values one after another. */
export class ByteReader {
  readonly #view: DataView
  #position: number

  constructor(bytes: Uint8Array, position = 0) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#position = position
  }

  byte(): number {
    return this.#view.getUint8(this.#position++)
  }

  flag(): boolean {
    return this.#view.getUint8(this.#position++) === 1
  }

  /** Hundredths. */
  share(): number {
    return this.#view.getUint8(this.#position++) / 100
  }

  integer(): number {
    const value = this.#view.getInt32(this.#position, true)
    this.#position += 4
    return value
  }

  number(): number {
    const value = this.#view.getFloat64(this.#position, true)
    this.#position += 8
    return value
  }

  moveTo(position: number): void {
    this.#position = position
  }

  /** A list that is preceded by its length. */
  list<Item>(read: (reader: ByteReader, index: number) => Item): Item[] {
    const length = this.byte()
    const items: Item[] = []
    for (let index = 0; index < length; index++) items.push(read(this, index))
    return items
  }
}
