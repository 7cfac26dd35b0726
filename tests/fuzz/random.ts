/** Random choices that a seed decides. */
export class Random {
  #state: number

  /** Every iteration has its own sequence, so that it can be run alone. */
  constructor(seed: number, iteration: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(iteration + 1, 0x85ebca6b)) | 0
  }

  /** 0…1, without 1; mulberry32. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** Both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1))
  }

  chance(share: number): boolean {
    return this.share() < share
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.integer(0, items.length - 1)]!
  }

  list<Item>(from: number, to: number, make: () => Item): Item[] {
    return Array.from({ length: this.integer(from, to) }, make)
  }

  /** Any double there is. */
  double(): number {
    return new Float64Array(new Uint32Array([this.integer(0, 2 ** 32 - 1), this.integer(0, 2 ** 32 - 1)]).buffer)[0]!
  }
}
