import { type Database, database } from '#kernel'
import { changeRolesWithin } from './change-roles.ts'
import { createOneTimeLink, readOneTimeLink, spendOneTimeLink } from './one-time-link.ts'

/** Makes the one-time link that makes its opener an admin; earlier links stop working. */
export async function createOwnerLink(address: string, now = new Date()): Promise<string> {
  const token = await createOneTimeLink(await database(), { purpose: 'owner', personId: null, payload: {} }, now)
  return `${address}/owner#${token}`
}

/** Whether the token would make its opener an admin; uses nothing up. */
export async function ownerLinkHolds(client: Database, token: string, now: Date): Promise<boolean> {
  return (await readOneTimeLink(client, token, now))?.purpose === 'owner'
}

/** Uses the token up and makes the person an admin. False for a wrong, used or expired token. */
export async function redeemOwnerLink(client: Database, personId: string, token: string, now: Date): Promise<boolean> {
  const link = await readOneTimeLink(client, token, now)
  if (link?.purpose !== 'owner') return false
  return client.$transaction(async (transaction) => {
    if (!(await spendOneTimeLink(transaction, link.id))) return false
    const person = await transaction.person.findUniqueOrThrow({ where: { id: personId }, select: { roles: true } })
    await changeRolesWithin(transaction, { personId, roles: [...person.roles, 'admin'], by: personId, way: 'owner-link' }, now)
    return true
  })
}
