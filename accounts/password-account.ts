import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { createId, type Database, once, type Transaction } from '#kernel'

const providerId = 'credential'

/** scrypt, with the salt and the costs that better-auth gives it. */
export function hashOf(password: string): Promise<string> {
  return hashPassword(password)
}

/** A hash that nothing matches, for addresses without an account: refusing takes as long. */
function noHash(): Promise<string> {
  return once('no-password', () => hashPassword(createId()))
}

/** Whether the password belongs to the person of that address who may sign in; takes equally long for an unknown one. */
export async function personOfPassword(database: Database, email: string, password: string): Promise<{ id: string } | null> {
  const found = await database.person.findUnique({
    where: { email },
    select: { id: true, disabledAt: true, accounts: { where: { providerId }, select: { password: true } } },
  })
  const [hash, spare] = [found?.accounts[0]?.password, await noHash()]
  const right = await verifyPassword({ hash: hash ?? spare, password })
  return right && hash && found && !found.disabledAt ? { id: found.id } : null
}

export function passwordFits(hash: string, password: string): Promise<boolean> {
  return verifyPassword({ hash, password })
}

/** Keeps a password's hash for a person, in place of an earlier one. */
export async function keepPassword(transaction: Transaction, personId: string, password: string, now: Date): Promise<void> {
  const kept = await transaction.account.updateMany({ where: { personId, providerId }, data: { password } })
  if (kept.count > 0) return
  await transaction.account.create({ data: { id: createId(), accountId: personId, providerId, personId, password, createdAt: now, updatedAt: now } })
}
