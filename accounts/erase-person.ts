import { CubeError, type Database, database, log, now, type PersonErasure, runningRegistry } from '#kernel'
import { changeRolesWithin } from './change-roles.ts'

interface Erasure {
  personId: string
  /** Only somebody without an account is meant; whoever got one meanwhile stays. */
  onlyAnonymous: boolean
}

/**
 * Takes away what a person could still act with: roles, sessions, keys for programs, links. Somebody without an account can get none
 * any more. Nothing of it happens when it may not.
 */
async function endAccess(client: Database, { personId, onlyAnonymous }: Erasure): Promise<PersonErasure> {
  return client.$transaction(async (transaction) => {
    const change = await changeRolesWithin(transaction, { personId, roles: [], by: personId, way: 'erasure' }, now())
    if (!change.ok && change.refusal === 'last-admin') throw new CubeError('last-admin', 'The last admin cannot be erased.', { status: 409 })
    const guests = await transaction.person.updateMany({ where: { id: personId, isAnonymous: true }, data: { disabledAt: now() } })
    if (onlyAnonymous && change.ok && guests.count === 0) throw new CubeError('guest-named', 'The person got an account meanwhile.', { status: 409 })
    const where = { personId }
    return {
      session: (await transaction.session.deleteMany({ where })).count,
      api_key: (await transaction.apiKey.deleteMany({ where })).count,
      one_time_link: (await transaction.oneTimeLink.deleteMany({ where })).count,
    }
  })
}

/**
 * Erases a person in every cube: first what they could still act with, then those cubes that build on others; the account and the key
 * that opens anything go last. Returns what was removed, by cube. A cube that fails throws: what is left is done by calling again.
 * Throws `last-admin`, and with `onlyAnonymous` `guest-named`, before anything is removed.
 */
export async function erasePerson(personId: string, { onlyAnonymous = false } = {}): Promise<Record<string, PersonErasure>> {
  const ended = await endAccess(await database(), { personId, onlyAnonymous })
  const removed: Record<string, PersonErasure> = {}
  for (const cube of runningRegistry().cubes.toReversed()) removed[cube.manifest.name] = await cube.erasePerson(personId)
  const accounts = removed.accounts ?? {}
  removed.accounts = { ...accounts, ...Object.fromEntries(Object.entries(ended).map(([table, count]) => [table, count + (accounts[table] ?? 0)])) }
  log.info('person-erased', { cubes: Object.keys(removed).length })
  return removed
}
