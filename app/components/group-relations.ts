import type { Relation } from '#engine/client'
import { byWeight } from './relation-words.ts'

export interface RelationGroup<Place extends string> {
  kind: Relation['kind']
  letters: Relation['letters']
  /** Where these letters meet, each time. */
  meetings: (readonly Place[])[]
}

/** The same letters that meet in the same way are one relation, told with all its places; the plainest first. */
export function groupRelations<Place extends string>(relations: readonly Relation<Place>[]): RelationGroup<Place>[] {
  const groups = new Map<string, RelationGroup<Place>>()
  for (const { kind, letters, places } of byWeight(relations)) {
    const key = `${kind}/${letters.join('')}`
    const group = groups.get(key) ?? { kind, letters, meetings: [] }
    group.meetings.push(places)
    groups.set(key, group)
  }
  return [...groups.values()]
}
