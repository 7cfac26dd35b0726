import { z } from 'zod'
import { CubeError, type Database, type PersonSeal, sealForPerson } from '#kernel'
import { changeRoles, type RoleChangeResult, reasonContext } from './change-roles.ts'
import { type PersonRow, personKnown, rowOf } from './people.ts'
import { type Role, roles, rolesOf } from './permissions.ts'

/** The roles that a person shall have, those that were seen when it was decided, and why. */
export const roleDecisionSchema = z.strictObject({
  roles: z.array(z.enum(roles)).max(roles.length),
  seen: z.array(z.enum(roles)).max(roles.length),
  reason: z.string().trim().min(2).max(300),
})
export type RoleDecision = z.infer<typeof roleDecisionSchema>

export interface PeoplePage {
  people: PersonRow[]
  /** How many were found, on all pages. */
  found: number
}

export interface RoleChangeView {
  at: string
  before: Role[]
  after: Role[]
  way: string
  /** The address of who did it, or their id; null from the terminal. */
  by: string | null
  /** Null where none was given, or where its key is gone. */
  reason: string | null
}

const historyLength = 10

/** People with an address, a role or a closed account, by address, whose address holds `email`. `page` counts from 0. */
export async function findPeople(database: Database, { email, page, size }: { email: string; page: number; size: number }): Promise<PeoplePage> {
  const wanted = email.trim().toLowerCase()
  const where = wanted === '' ? personKnown : { AND: [personKnown, { isAnonymous: false, email: { contains: escapeLike(wanted) } }] }
  const [rows, found] = await Promise.all([
    database.person.findMany({ where, orderBy: [{ isAnonymous: 'asc' }, { email: 'asc' }], skip: page * size, take: size }),
    database.person.count({ where }),
  ])
  return { people: rows.map(rowOf), found }
}

/** A person's address may hold `_` and `%`, which stand for themselves here. */
function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

/** The last changes of the roles of each of these people, newest first. */
export async function readRoleChanges(database: Database, personIds: readonly string[]): Promise<Map<string, RoleChangeView[]>> {
  const rows = await database.roleChange.findMany({ where: { personId: { in: [...personIds] } }, orderBy: [{ changedAt: 'desc' }, { id: 'desc' }] })
  const byIds = rows.flatMap(({ byId }) => byId ?? [])
  const deciders = await database.person.findMany({ where: { id: { in: byIds }, isAnonymous: false }, select: { id: true, email: true } })
  const addresses = new Map(deciders.map(({ id, email }) => [id, email]))
  const views = new Map<string, RoleChangeView[]>()
  for (const [personId, changes] of Map.groupBy(rows, (row) => row.personId)) {
    const last = changes.slice(0, historyLength)
    const seal = last.some(({ reason }) => reason) ? await sealOf(database, personId) : null
    const viewOf = ({ id, changedAt, before, after, way, byId, reason }: (typeof rows)[number]): RoleChangeView => ({
      at: changedAt.toISOString(),
      before: rolesOf(before),
      after: rolesOf(after),
      way,
      by: byId && (addresses.get(byId) ?? byId),
      reason: reason && seal ? seal.open<string>(reason, reasonContext(id)) : null,
    })
    views.set(personId, last.map(viewOf))
  }
  return views
}

/** Null for somebody who is gone: no key opens what is left. */
function sealOf(database: Database, personId: string): Promise<PersonSeal | null> {
  return sealForPerson(database, personId).catch((error: unknown) => {
    if (error instanceof CubeError && error.code === 'person-unknown') return null
    throw error
  })
}

/** Gives and takes roles in the name of `by`, who must be allowed to. One admin always stays. */
export function decideRoles(database: Database, by: string, personId: string, decision: RoleDecision, now: Date): Promise<RoleChangeResult> {
  return changeRoles(database, { personId, by, way: 'people-page', ...decision }, now)
}
