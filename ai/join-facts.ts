import { branches, type Fact, type FactTable, stems } from '#engine/client'
import type { OtherPerson } from './ground-text.ts'

/** What of a second chart is told beside the first: letters, elements, the helpful one. Its times and stars stay its own. */
const told = /^(?:year|month|day|hour)\.(?:pillar|stem|branch)$|^element\.(?:missing|strongest|\w+\.count)$|^useful\.strength$/

const cycle: readonly string[] = [...stems, ...branches]

/** A relation is called by its letters in the order of their cycle, whoever they belong to: 갑기합, not 기갑합. */
function named(letters: readonly string[]): string {
  return letters.toSorted((a, b) => cycle.indexOf(a) - cycle.indexOf(b)).join('')
}

/** Two people in one table: the second person's facts under `other.`, the relations that join both under `pair.relation.KIND.PLACES`. */
export function joinFacts(facts: FactTable, other: OtherPerson): FactTable {
  const joined = new Map<string, Fact>(facts)
  for (const fact of other.facts.values()) if (told.test(fact.id)) joined.set(`other.${fact.id}`, { ...fact, id: `other.${fact.id}` })
  for (const { kind, places, letters } of other.relations) {
    const id = `pair.relation.${kind}.${places.join('-')}`
    joined.set(id, { id, value: named(letters), kind: 'relation', rule: `relation.${kind}`, estimate: false })
  }
  return joined
}
