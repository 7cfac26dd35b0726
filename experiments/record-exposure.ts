import type { Database } from '#kernel'
import type { AssignedVariant } from './assign-variants.ts'

/** Records that a person saw a component, once for each variant that it was made under. Returns how many were new. */
export async function recordExposure(
  database: Database,
  request: { personId: string; component: string; variants: readonly AssignedVariant[]; now: Date },
): Promise<number> {
  const { personId, component, variants, now } = request
  const rows = variants.map(({ experiment, variant }) => ({ experimentId: experiment, personId, component, variant, seenAt: now }))
  return (await database.exposure.createMany({ data: rows, skipDuplicates: true })).count
}
