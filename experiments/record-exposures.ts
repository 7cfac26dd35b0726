import type { Database } from '#kernel'
import type { AssignedVariant } from './assign-variants.ts'

export interface SeenComponent {
  component: string
  /** The variants under which it was made. */
  variants: readonly AssignedVariant[]
  /** When its answer was begun, and when it was in view. */
  toldAt: Date
  seenAt: Date
}

/** Records that a person saw components, once for each variant that they were made under. Returns how many were new; of somebody who is gone nothing is recorded. */
export async function recordExposures(database: Database, personId: string, seen: readonly SeenComponent[]): Promise<number> {
  const rows = seen.flatMap(({ component, variants, toldAt, seenAt }) =>
    variants.map(({ experiment, variant }) => ({ experiment, component, variant, told: toldAt.toISOString(), seen: seenAt.toISOString() })),
  )
  if (rows.length === 0) return 0
  return database.$executeRaw`
    WITH living AS (SELECT id FROM person WHERE id = ${personId} FOR KEY SHARE)
    INSERT INTO exposure (experiment_id, person_id, component, variant, told_at, seen_at)
    SELECT experiment, living.id, component, variant, told, seen
    FROM living, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row(experiment text, component text, variant text, told timestamptz, seen timestamptz)
    ON CONFLICT DO NOTHING`
}
