/** Reads little-endian values one after another. */
export class ByteReader {
  readonly #view: DataView
  #position = 0

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    return this.#view.getUint8(this.#position++)
  }

  flag(): boolean {
    return this.byte() === 1
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

  /** A list that is preceded by its length. */
  list<Item>(read: (reader: ByteReader) => Item): Item[] {
    const items: Item[] = []
    for (let left = this.byte(); left > 0; left--) items.push(read(this))
    return items
  }
}
