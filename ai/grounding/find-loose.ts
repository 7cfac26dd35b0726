import { looseElements, looseWhole } from './loose-elements.ts'
import { looseRelation, looseVoid } from './loose-relations.ts'
import { looseStrength, looseStructure } from './loose-strength.ts'
import type { Mention } from './mention.ts'

/** What a sentence about a chart says in an order of words that no pattern knows; `drop` is said along with it. */
export function findLoose(text: string, free: string, found: readonly Mention[]): { add: Mention[]; drop: ReadonlySet<Mention> } {
  const voids = looseVoid(text, found)
  const drop = new Set(voids.some(({ value }) => value !== '') ? found.filter(({ kind }) => kind === 'branch') : [])
  const structure = looseStructure(text, found)
  return {
    add: [
      ...looseElements(free, found),
      ...looseWhole(free),
      ...looseRelation(text, found),
      ...voids,
      ...looseStrength(text, found),
      ...structure.add,
    ],
    drop: new Set([...drop, ...structure.drop]),
  }
}
