import type { Database } from '#kernel'
import { erasePerson } from './erase-person.ts'
import { mergePeople } from './merge-people.ts'
import { personOfPassword } from './password-account.ts'
import { rolesOf } from './permissions.ts'
import { type Person, startSession } from './person.ts'
import { countPasswordTry, forgiveTries } from './throttle.ts'

export interface SignIn {
  /** Normalised by `emailSchema`. */
  email: string
  password: string
  /** What to do with what an anonymous session holds: bring it along, leave it behind (it is erased), or null: not asked yet. */
  bring: boolean | null
  headers: Headers
  network: string
}

export type SignInResult =
  | { state: 'wait'; seconds: number }
  | { state: 'refused' }
  | { state: 'ask-bring' }
  /** Roles without an account would be gone with the person who holds them. */
  | { state: 'roles-left' }
  | { state: 'signed-in'; cookies: string[]; brought: boolean }

/**
 * Signs in with a password. An unknown address, a wrong password and a disabled account look the same and take the same time.
 * `holdsReadings` says whether an anonymous person has anything to bring along. Throws `answer-in-work` while one is
 * being written, and `guest-named` when the anonymous person got an account at the same moment.
 */
export async function signIn(
  database: Database,
  current: Person | null,
  asked: SignIn,
  holdsReadings: (personId: string) => Promise<boolean>,
  now: Date,
): Promise<SignInResult> {
  const tried = await countPasswordTry(database, asked.email, asked.network, now)
  if (!tried.ok) return { state: 'wait', seconds: tried.waitSeconds }
  const found = await personOfPassword(database, asked.email, asked.password)
  if (!found) return { state: 'refused' }
  await forgiveTries(database, asked.email, asked.network)

  // Read again: another tab may have finished signing up meanwhile.
  const guest = await database.person.findUnique({ where: { id: current?.id ?? '', isAnonymous: true }, select: { id: true, roles: true } })
  const hasRoles = guest !== null && rolesOf(guest.roles).length > 1
  const holds = guest !== null && (hasRoles || (await holdsReadings(guest.id)))
  if (holds && asked.bring === null) return { state: 'ask-bring' }
  if (hasRoles && !asked.bring) return { state: 'roles-left' }
  const brings = holds && asked.bring === true
  if (guest && brings) await mergePeople(database, guest.id, found.id, now)
  else if (guest) await erasePerson(guest.id, { onlyAnonymous: true })
  const { cookies } = await startSession(database, asked.headers, found.id)
  if (current?.session) await database.session.deleteMany({ where: { id: current.session } })
  return { state: 'signed-in', cookies, brought: brings }
}
