import { z } from 'zod'
import { createId, type Database } from '#kernel'
import { createKey, type KeyView, keyInputSchema } from './api-keys.ts'
import { changeRoles, isLastAdmin } from './change-roles.ts'
import { emailSchema } from './email.ts'
import { nameSchema } from './name.ts'
import { type Role, roles, rolesOf } from './permissions.ts'
import { publicAddress } from './public-address.ts'
import { createPasswordLink } from './reset-password.ts'

/** What the owner of the machine may ask from the terminal; a person is named by address or id. */
export const peopleRequestSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('list') }),
  z.strictObject({
    action: z.literal('create'),
    email: emailSchema,
    name: nameSchema.default(''),
    roles: z.array(z.enum(roles)).default([]),
  }),
  z.strictObject({ action: z.literal('role'), person: z.string().min(1).max(254), roles: z.array(z.enum(roles)).min(1) }),
  z.strictObject({ action: z.literal('disable'), person: z.string().min(1).max(254), disabled: z.boolean().default(true) }),
  z.strictObject({ action: z.literal('password'), person: z.string().min(1).max(254) }),
  z.strictObject({ action: z.literal('key'), person: z.string().min(1).max(254), ...keyInputSchema.shape }),
])
export type PeopleRequest = z.infer<typeof peopleRequestSchema>

export interface PersonRow {
  id: string
  /** Null of somebody without a name. */
  email: string | null
  name: string
  roles: Role[]
  disabled: boolean
  createdAt: string
}

type Refusal = 'person-unknown' | 'roles-changed' | 'email-taken' | 'last-admin' | 'anonymous' | 'scope-too-wide' | 'too-many-keys'
export type PeopleAnswer =
  | { outcome: 'people'; people: PersonRow[]; withoutName: number }
  | { outcome: 'person'; person: PersonRow; link?: string }
  | { outcome: 'key'; key: string; view: KeyView }
  | { outcome: 'refused'; refusal: Refusal }

type Row = NonNullable<Awaited<ReturnType<Database['person']['findFirst']>>>

export function rowOf({ id, email, name, roles: held, isAnonymous, disabledAt, createdAt }: Row): PersonRow {
  return {
    id,
    email: isAnonymous ? null : email,
    name: isAnonymous ? '' : name,
    roles: rolesOf(held),
    disabled: disabledAt !== null,
    createdAt: createdAt.toISOString(),
  }
}

function refused(refusal: Refusal): PeopleAnswer {
  return { outcome: 'refused', refusal }
}

function findPerson(database: Database, named: string): Promise<Row | null> {
  const email = emailSchema.safeParse(named)
  return database.person.findFirst({ where: email.success ? { email: email.data } : { id: named } })
}

/** Those with an address or a role, or who may not sign in. */
export const personKnown = { OR: [{ isAnonymous: false }, { NOT: { roles: { equals: ['reader'] } } }, { disabledAt: { not: null } }] }

/** Who is known; the many others are only counted. */
async function listPeople(database: Database): Promise<PeopleAnswer> {
  const [rows, all] = await Promise.all([
    database.person.findMany({ where: personKnown, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    database.person.count(),
  ])
  return { outcome: 'people', people: rows.map(rowOf), withoutName: all - rows.length }
}

async function createPerson(database: Database, asked: Extract<PeopleRequest, { action: 'create' }>, now: Date): Promise<PeopleAnswer> {
  const { email, name } = asked
  if (await database.person.count({ where: { email } })) return refused('email-taken')
  const { id } = await database.person.create({ data: { id: createId(), email, name, emailVerified: true, createdAt: now }, select: { id: true } })
  if (asked.roles.length > 0) await changeRoles(database, { personId: id, roles: asked.roles, by: null, way: 'terminal' }, now)
  return withLink(database, id, now)
}

async function withLink(database: Database, id: string, now: Date): Promise<PeopleAnswer> {
  const link = `${publicAddress()}${await createPasswordLink(database, id, now)}`
  return { outcome: 'person', person: rowOf(await database.person.findUniqueOrThrow({ where: { id } })), link }
}

async function disablePerson(database: Database, row: Row, disabled: boolean, now: Date): Promise<PeopleAnswer> {
  return database.$transaction(async (transaction) => {
    if (disabled && (await isLastAdmin(transaction, row.id))) return refused('last-admin')
    const changed = await transaction.person.update({ where: { id: row.id }, data: { disabledAt: disabled ? (row.disabledAt ?? now) : null } })
    if (disabled) await transaction.session.deleteMany({ where: { personId: row.id } })
    return { outcome: 'person', person: rowOf(changed) }
  })
}

/** Lists, creates and changes people for the owner of the machine. Nothing here is reached from the web. */
export async function managePeople(database: Database, asked: PeopleRequest, now: Date): Promise<PeopleAnswer> {
  if (asked.action === 'list') return listPeople(database)
  if (asked.action === 'create') return createPerson(database, asked, now)
  const row = await findPerson(database, asked.person)
  if (!row) return refused('person-unknown')
  if (asked.action === 'disable') return disablePerson(database, row, asked.disabled, now)
  if (asked.action === 'password') return row.isAnonymous ? refused('anonymous') : withLink(database, row.id, now)
  if (asked.action === 'role') {
    const changed = await changeRoles(database, { personId: row.id, roles: asked.roles, by: null, way: 'terminal' }, now)
    return changed.ok ? { outcome: 'person', person: rowOf({ ...row, roles: changed.after }) } : refused(changed.refusal)
  }
  const made = await createKey(database, { id: row.id, roles: rolesOf(row.roles) }, asked, now)
  return made.ok ? { outcome: 'key', key: made.key, view: made.view } : refused(made.refusal)
}
