import type { Database } from '#kernel'

/** What a person's account says of them; null for somebody without one. */
export interface AccountView {
  email: string
  name: string
}

export async function accountOf(database: Database, personId: string): Promise<AccountView | null> {
  return database.person.findUnique({ where: { id: personId, isAnonymous: false }, select: { email: true, name: true } })
}

/** Changes the name that the account shows. Nothing for somebody without an account. */
export async function renamePerson(database: Database, personId: string, name: string): Promise<void> {
  await database.person.updateMany({ where: { id: personId, isAnonymous: false }, data: { name } })
}
