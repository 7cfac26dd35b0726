import { createId, type Database, type Transaction } from '#kernel'
import { type Role, rolesOf } from './permissions.ts'

export interface RoleChange {
  personId: string
  roles: readonly string[]
  /** Who did it; null from the terminal. */
  by: string | null
  way: 'terminal' | 'owner-link' | 'merge' | 'erasure'
}

export type RoleChangeResult = { ok: true; before: Role[]; after: Role[] } | { ok: false; refusal: 'person-unknown' | 'last-admin' }

/**
 * Whether without this person nobody who may sign in is an admin. Holds the rows of the admins and the person to the end of the
 * transaction: two changes at once would each see the other's admin still there.
 */
export async function isLastAdmin(transaction: Transaction, personId: string): Promise<boolean> {
  await transaction.$queryRaw`SELECT id FROM person WHERE id = ${personId} OR 'admin' = ANY(roles) ORDER BY id FOR UPDATE`
  const admins = await transaction.person.findMany({ where: { roles: { has: 'admin' } }, select: { id: true, disabledAt: true } })
  return admins.some(({ id }) => id === personId) && !admins.some(({ id, disabledAt }) => id !== personId && disabledAt === null)
}

/** Gives a person these roles instead of those they had, and records who did. `reader` is always among them. */
export async function changeRolesWithin(transaction: Transaction, change: RoleChange, now: Date): Promise<RoleChangeResult> {
  const { personId, by, way } = change
  const last = await isLastAdmin(transaction, personId)
  const person = await transaction.person.findUnique({ where: { id: personId }, select: { roles: true } })
  if (!person) return { ok: false, refusal: 'person-unknown' }
  const [before, after] = [rolesOf(person.roles), rolesOf(change.roles)]
  if (before.join() === after.join()) return { ok: true, before, after }
  if (last && !after.includes('admin')) return { ok: false, refusal: 'last-admin' }
  await transaction.person.update({ where: { id: personId }, data: { roles: after } })
  await transaction.roleChange.create({ data: { id: createId(), personId, byId: by, way, before, after, changedAt: now } })
  return { ok: true, before, after }
}

export function changeRoles(database: Database, change: RoleChange, now: Date): Promise<RoleChangeResult> {
  return database.$transaction((transaction) => changeRolesWithin(transaction, change, now))
}
