import type { Database } from '#kernel'
import { type Permission, permissions } from './permissions.ts'

/** Ids of everybody who may do this now and may sign in. */
export async function peopleWhoMay(database: Database, permission: Permission): Promise<string[]> {
  const rows = await database.person.findMany({
    where: { roles: { hasSome: [...permissions[permission]] }, disabledAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id }) => id)
}
