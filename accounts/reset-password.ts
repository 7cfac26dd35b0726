import type { Database } from '#kernel'
import { type PasswordFlaw, passwordFlaw } from './check-password.ts'
import type { LetterLocale } from './letters.ts'
import { createOneTimeLink, dropOneTimeLinks, readOneTimeLink, spendOneTimeLink } from './one-time-link.ts'
import { hashOf, keepPassword } from './password-account.ts'
import { behindTheAnswer, sendLetter } from './send-letter.ts'
import { forgetAccountTries } from './throttle.ts'

/** The path of a link with which a person chooses a password. */
export async function createPasswordLink(database: Database, personId: string, now: Date): Promise<string> {
  return `/reset#${await createOneTimeLink(database, { purpose: 'password', personId, payload: {} }, now)}`
}

/** Sends a link for a new password if the address has an account. The answer, and the time it takes, do not say whether. */
export function requestPasswordReset(database: Database, email: string, locale: LetterLocale, now: Date): void {
  behindTheAnswer(async () => {
    const person = await database.person.findUnique({ where: { email, isAnonymous: false, disabledAt: null }, select: { id: true } })
    if (person) await sendLetter({ kind: 'password', to: email, locale, path: await createPasswordLink(database, person.id, now) })
  })
}

export type ResetResult = { state: 'link-used' } | { state: 'flawed'; flaw: PasswordFlaw } | { state: 'done' }

/**
 * Chooses a password with a link. Every session, key and link of the person ends, and what others tried with the account no longer
 * slows it; a flawed password leaves the link as it is.
 */
export async function resetPassword(
  database: Database,
  asked: { token: string; password: string; locale: LetterLocale },
  now: Date,
): Promise<ResetResult> {
  const link = await readOneTimeLink(database, asked.token, now)
  const person = link?.purpose === 'password' && link.personId ? await database.person.findUnique({ where: { id: link.personId } }) : null
  if (!link || !person || person.isAnonymous || person.disabledAt) return { state: 'link-used' }
  const flaw = passwordFlaw(asked.password, person.email)
  if (flaw) return { state: 'flawed', flaw }
  const hash = await hashOf(asked.password)
  const done = await database.$transaction(async (transaction) => {
    if (!(await spendOneTimeLink(transaction, link.id))) return false
    await keepPassword(transaction, person.id, hash, now)
    await transaction.person.update({ where: { id: person.id }, data: { emailVerified: true } })
    await transaction.session.deleteMany({ where: { personId: person.id } })
    await transaction.apiKey.updateMany({ where: { personId: person.id, revokedAt: null }, data: { revokedAt: now } })
    await dropOneTimeLinks(transaction, person.id)
    await forgetAccountTries(transaction, person.email)
    return true
  })
  if (!done) return { state: 'link-used' }
  behindTheAnswer(() => sendLetter({ kind: 'password-changed', to: person.email, locale: asked.locale, path: '/reset' }))
  return { state: 'done' }
}
