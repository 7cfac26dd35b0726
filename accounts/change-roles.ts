import { createId, type Database, sealForPerson, type Transaction } from '#kernel'
import { type Role, rolesOf } from './permissions.ts'

export interface RoleChange {
  personId: string
  roles: readonly string[]
  /** Who did it; null from the terminal. */
  by: string | null
  way: 'terminal' | 'owner-link' | 'merge' | 'erasure' | 'people-page'
  /** Why; kept under the key of the person that it is about. */
  reason?: string
  /** What whoever changes them has seen: other roles by now are not overwritten. */
  seen?: readonly string[]
}

export type RoleChangeResult = { ok: true; before: Role[]; after: Role[] } | { ok: false; refusal: 'person-unknown' | 'last-admin' | 'roles-changed' }

/** What the seal of a reason is bound to. */
export function reasonContext(id: string): string {
  return `role_change/${id}`
}

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
  const { personId, by, way, reason, seen } = change
  const last = await isLastAdmin(transaction, personId)
  const person = await transaction.person.findUnique({ where: { id: personId }, select: { roles: true } })
  if (!person) return { ok: false, refusal: 'person-unknown' }
  const [before, after] = [rolesOf(person.roles), rolesOf(change.roles)]
  if (seen && rolesOf(seen).join() !== before.join()) return { ok: false, refusal: 'roles-changed' }
  if (before.join() === after.join()) return { ok: true, before, after }
  if (last && !after.includes('admin')) return { ok: false, refusal: 'last-admin' }
  await transaction.person.update({ where: { id: personId }, data: { roles: after } })
  const id = createId()
  const sealed = reason ? (await sealForPerson(transaction, personId)).seal(reason, reasonContext(id)) : null
  await transaction.roleChange.create({ data: { id, personId, byId: by, way, before, after, reason: sealed, changedAt: now } })
  return { ok: true, before, after }
}

export async function changeRoles(database: Database, change: RoleChange, now: Date): Promise<RoleChangeResult> {
  const isKnown = (await database.person.count({ where: { id: change.personId } })) > 0
  // A key that a failed transaction made would stay in memory and nowhere else.
  if (isKnown && change.reason) await sealForPerson(database, change.personId)
  return database.$transaction((transaction) => changeRolesWithin(transaction, change, now))
}
