import { CubeError, type Database, log, runningRegistry, sealForPerson, shredPersonKey } from '#kernel'
import { changeRolesWithin } from './change-roles.ts'
import { refusedPurposes } from './record-consent.ts'

const mergeMilliseconds = 60_000

/**
 * Gives everything of an anonymous person to a named one, sealed anew under the key of the one who stays, in one transaction: all of
 * it or nothing. What either refused is kept for no purpose of theirs. Then the other person and their key are gone. Throws
 * `answer-in-work` while an answer is being written for them, and `guest-named` when they got an account of their own.
 */
export async function mergePeople(database: Database, from: string, into: string, now: Date): Promise<void> {
  // Both keys are made before: one made inside a transaction that fails would stay in memory and nowhere else.
  await Promise.all([sealForPerson(database, from), sealForPerson(database, into)])
  await database.$transaction(
    async (transaction) => {
      const { cubes } = runningRegistry()
      for (const cube of cubes) await cube.mergePerson(from, into, transaction)
      for (const purpose of await refusedPurposes(transaction, into)) for (const cube of cubes) await cube.forgetPurpose(into, purpose, transaction)
      const people = await transaction.person.findMany({ where: { id: { in: [from, into] } }, select: { roles: true } })
      await changeRolesWithin(transaction, { personId: into, roles: people.flatMap(({ roles }) => roles), by: into, way: 'merge' }, now)
      const gone = await transaction.person.deleteMany({ where: { id: from, isAnonymous: true } })
      if (gone.count === 0) throw new CubeError('guest-named', 'The person got an account meanwhile.', { status: 409 })
    },
    { timeout: mergeMilliseconds },
  )
  await shredPersonKey(database, from)
  log.info('people-merged')
}
