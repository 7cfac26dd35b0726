import type { Database, Transaction } from '#kernel'
import type { LetterLocale } from './letters.ts'
import { dropOneTimeLinks, type OpenLink, readOneTimeLink, spendOneTimeLink } from './one-time-link.ts'
import { keepPassword, passwordFits, personOfPassword } from './password-account.ts'
import { type Person, startSession } from './person.ts'
import { behindTheAnswer, sendLetter } from './send-letter.ts'
import { countPasswordTry, forgiveTries } from './throttle.ts'

export interface Confirmation {
  token: string
  /** Typed when the link was opened in another browser than the one that asked for it. */
  password: string | null
  locale: LetterLocale
  headers: Headers
  network: string
}

export type ConfirmResult =
  | { state: 'link-used' }
  | { state: 'password-needed'; wrong: boolean }
  | { state: 'wait'; seconds: number }
  | { state: 'signed-up'; cookies: string[] }
  | { state: 'email-changed' }

type SignUpLink = Extract<OpenLink, { purpose: 'sign-up' }>
type EmailLink = Extract<OpenLink, { purpose: 'email' }>

function isTaken(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'P2002'
}

async function nameThePerson(transaction: Transaction, link: SignUpLink, now: Date): Promise<boolean> {
  const { email, name, passwordHash } = link.payload
  if (!link.personId || !(await spendOneTimeLink(transaction, link.id))) return false
  const named = await transaction.person.updateMany({
    where: { id: link.personId, isAnonymous: true, disabledAt: null },
    data: { email, name, emailVerified: true, isAnonymous: false },
  })
  if (named.count === 1) await keepPassword(transaction, link.personId, passwordHash, now)
  return named.count === 1
}

/** The link of a sign-up: the same person, with everything that is theirs, gets a name. Another browser shows the password first. */
async function confirmSignUp(database: Database, link: SignUpLink, person: Person | null, asked: Confirmation, now: Date): Promise<ConfirmResult> {
  const { email, passwordHash } = link.payload
  if (person?.id !== link.personId) {
    if (asked.password === null) return { state: 'password-needed', wrong: false }
    const tried = await countPasswordTry(database, email, asked.network, now)
    if (!tried.ok) return { state: 'wait', seconds: tried.waitSeconds }
    if (!(await passwordFits(passwordHash, asked.password))) return { state: 'password-needed', wrong: true }
    await forgiveTries(database, email, asked.network)
  }
  try {
    if (!(await database.$transaction((transaction) => nameThePerson(transaction, link, now)))) return { state: 'link-used' }
  } catch (error) {
    if (isTaken(error)) return { state: 'link-used' }
    throw error
  }
  const { cookies } = await startSession(database, asked.headers, link.personId ?? '')
  // The session of before was one without a name.
  if (person?.id === link.personId) await database.session.deleteMany({ where: { id: person?.session ?? '' } })
  return { state: 'signed-up', cookies }
}

/** The link of another address: asks for the password where the person is not signed in, so that the mailbox alone moves no account. */
async function confirmEmail(database: Database, link: EmailLink, asker: Person | null, asked: Confirmation, now: Date): Promise<ConfirmResult> {
  const { id, personId, payload } = link
  if (asker?.id !== personId) {
    if (asked.password === null) return { state: 'password-needed', wrong: false }
    const owner = personId ? await database.person.findUnique({ where: { id: personId }, select: { email: true } }) : null
    if (!owner) return { state: 'link-used' }
    const tried = await countPasswordTry(database, owner.email, asked.network, now)
    if (!tried.ok) return { state: 'wait', seconds: tried.waitSeconds }
    if ((await personOfPassword(database, owner.email, asked.password))?.id !== personId) return { state: 'password-needed', wrong: true }
    await forgiveTries(database, owner.email, asked.network)
  }
  let before: string | null = null
  try {
    before = await database.$transaction(async (transaction) => {
      if (!personId || !(await spendOneTimeLink(transaction, id))) return null
      const person = await transaction.person.findUnique({ where: { id: personId, isAnonymous: false, disabledAt: null }, select: { email: true } })
      if (!person) return null
      await transaction.person.update({ where: { id: personId }, data: { email: payload.email, emailVerified: true } })
      await dropOneTimeLinks(transaction, personId, 'password')
      return person.email
    })
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  if (before === null) return { state: 'link-used' }
  const to = before
  behindTheAnswer(() => sendLetter({ kind: 'email-changed', to, locale: asked.locale, path: '/account' }))
  return { state: 'email-changed' }
}

/** Opens the link of a letter that confirms an address. A link works once; a wrong password leaves it as it is. */
export async function confirmLink(database: Database, person: Person | null, asked: Confirmation, now: Date): Promise<ConfirmResult> {
  const link = await readOneTimeLink(database, asked.token, now)
  if (link?.purpose === 'sign-up') return confirmSignUp(database, link, person, asked, now)
  if (link?.purpose === 'email') return confirmEmail(database, link, person, asked, now)
  return { state: 'link-used' }
}
