import type { Database } from '#kernel'
import type { LetterLocale } from './letters.ts'
import { createOneTimeLink, dropOneTimeLinks } from './one-time-link.ts'
import { hashOf } from './password-account.ts'
import { behindTheAnswer, sendLetter } from './send-letter.ts'

export interface SignUp {
  /** Normalised by `emailSchema`. */
  email: string
  /** Without a `passwordFlaw`. */
  password: string
  name: string
  locale: LetterLocale
}

/**
 * Asks for an account for the anonymous person of a session. Whether the address is free is told by letter alone, to whoever owns it;
 * the answer here, and the time it takes, are the same. The person becomes a named one when the letter's link is opened.
 */
export function requestSignUp(database: Database, personId: string, asked: SignUp, now: Date): void {
  const { email, password, name, locale } = asked
  behindTheAnswer(async () => {
    if (await database.person.count({ where: { email } })) {
      // As a fresh link would have: whether the earlier one still works must not tell the two cases apart.
      await dropOneTimeLinks(database, personId, 'sign-up')
      await sendLetter({ kind: 'account-exists', to: email, locale, path: '/sign-in' })
      return
    }
    const payload = { email, name, passwordHash: await hashOf(password) }
    const token = await createOneTimeLink(database, { purpose: 'sign-up', personId, payload }, now)
    await sendLetter({ kind: 'sign-up', to: email, locale, path: `/sign-up/confirm#${token}` })
  })
}
