import type { ExperimentEvent, SeenComponent } from '#experiments'
import { type Database, sealForPerson } from '#kernel'
import { openSealedComponent } from './save-component.ts'

/** Of what was seen, the components of this person, with when and under which variants they were made. */
export async function findSeenComponents(
  database: Database,
  personId: string,
  events: readonly ExperimentEvent[],
  now: Date,
): Promise<SeenComponent[]> {
  const seen = new Map<string, number>()
  for (const { name, component, at } of events) if (name === 'seen' && component && !seen.has(component)) seen.set(component, at)
  if (seen.size === 0) return []
  const rows = await database.component.findMany({ where: { id: { in: [...seen.keys()] }, personId } })
  if (rows.length === 0) return []
  const seal = await sealForPerson(database, personId)
  return rows.map((row) => {
    const { receipt } = openSealedComponent(seal, row)
    const toldAt = new Date(receipt.issuedAt)
    // A clock that goes wrong neither sees what is not told yet nor in the future.
    const seenAt = new Date(Math.min(Math.max(seen.get(row.id) ?? 0, toldAt.getTime()), now.getTime()))
    return { component: row.id, variants: receipt.variants, toldAt, seenAt }
  })
}
