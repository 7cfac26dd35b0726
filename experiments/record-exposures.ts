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

/** Records that a person saw components, once for each variant that they were made under. Returns how many were new. */
export async function recordExposures(database: Database, personId: string, seen: readonly SeenComponent[]): Promise<number> {
  const data = seen.flatMap(({ component, variants, toldAt, seenAt }) =>
    variants.map(({ experiment, variant }) => ({ experimentId: experiment, personId, component, variant, toldAt, seenAt })),
  )
  if (data.length === 0) return 0
  return (await database.exposure.createMany({ data, skipDuplicates: true })).count
}
