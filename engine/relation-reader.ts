/** Relations and sets of places, which the core writes as bits. */
import type { ByteReader } from './byte-reader.ts'
import {
  type Branch,
  branches,
  elements,
  positions,
  type Relation,
  type RelationKind,
  relationConditions,
  relationKinds,
  type Stem,
  stems,
} from './client.ts'

/** For every set of places, as bits, their names in order. The arrays are shared: readonly by type, as frozen ones read slower. */
function placeSets<Place extends string>(names: readonly Place[]): readonly (readonly Place[])[] {
  return Array.from({ length: 1 << names.length }, (_, bits) => names.filter((_name, index) => bits & (1 << index)))
}
export const chartPlaces = placeSets(positions)
const conditionSets = placeSets(relationConditions)

/** Relations of equal bits are one shared object, readonly by type. The kinds and letters there are bound how many that can be. */
export class RelationReader<Place extends string> {
  readonly #places: readonly (readonly Place[])[]
  readonly #known = new Map<number, Relation<Place>>()

  constructor(names: readonly Place[]) {
    this.#places = placeSets(names)
  }

  read(reader: ByteReader): Relation<Place>[] {
    const length = reader.byte()
    const relations: Relation<Place>[] = []
    for (let index = 0; index < length; index++) {
      const bits = reader.integer()
      let relation = this.#known.get(bits)
      if (relation === undefined) {
        relation = this.#unpack(bits)
        this.#known.set(bits, relation)
      }
      relations.push(relation)
    }
    return relations
  }

  #unpack(bits: number): Relation<Place> {
    const kind = relationKinds[bits & 15]!
    const places = this.#places[(bits >> 4) & 255]!
    const names: readonly (Stem | Branch)[] = isOfStems(kind) ? stems : branches
    return {
      kind,
      places,
      letters: places.map((_, index) => names[(bits >> (19 + 4 * index)) & 15]!),
      element: elements[(bits >> 12) & 7] ?? null,
      conditions: conditionSets[(bits >> 15) & 15]!,
    }
  }
}

function isOfStems(kind: RelationKind): boolean {
  return kind.startsWith('stem-')
}
