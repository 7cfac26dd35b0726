import { type Fact, type FactTable, spokenOrder } from '#engine/client'
import type { OtherPerson } from './ground-text.ts'

/** What of a second chart is told beside the first: letters, elements, the helpful one. Its times and stars stay its own. */
const told = /^(?:year|month|day|hour)\.(?:pillar|stem|branch)$|^element\.(?:missing|strongest|\w+\.count)$|^useful\.strength$/

/** Two people in one table: the second person's facts under `other.`, the relations that join both under `pair.relation.KIND.PLACES`. */
export function joinFacts(facts: FactTable, other: OtherPerson): FactTable {
  const joined = new Map<string, Fact>(facts)
  for (const fact of other.facts.values()) if (told.test(fact.id)) joined.set(`other.${fact.id}`, { ...fact, id: `other.${fact.id}` })
  for (const { kind, places, letters } of other.relations) {
    const id = `pair.relation.${kind}.${places.join('-')}`
    joined.set(id, { id, value: spokenOrder({ kind, letters }).join(''), kind: 'relation', rule: `relation.${kind}`, estimate: false })
  }
  return joined
}
