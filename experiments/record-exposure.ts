import type { Database } from '#kernel'

/** Records that a person saw a component, for each experiment that they are assigned to. Returns how many were new. */
export async function recordExposure(database: Database, request: { personId: string; component: string; now: Date }): Promise<number> {
  const { personId, component, now } = request
  const assignments = await database.assignment.findMany({ where: { personId } })
  const rows = assignments.map(({ experimentId, variant }) => ({ experimentId, personId, component, variant, seenAt: now }))
  return (await database.exposure.createMany({ data: rows, skipDuplicates: true })).count
}
