import type { Database } from '#kernel'
import { type PasswordFlaw, passwordFlaw } from './check-password.ts'
import type { LetterLocale } from './letters.ts'
import { createOneTimeLink, dropOneTimeLinks } from './one-time-link.ts'
import { hashOf, keepPassword, personOfPassword } from './password-account.ts'
import type { Person } from './person.ts'
import { behindTheAnswer, sendLetter } from './send-letter.ts'
import { countLetter, countPasswordTry, forgiveTries } from './throttle.ts'

export type PasswordProof = { state: 'wait'; seconds: number } | { state: 'wrong-password' } | { state: 'proven'; email: string }

/** Whether a signed-in person knows their password: asked again before anything that could lock them out. */
async function provePassword(database: Database, person: Person, password: string, network: string, now: Date): Promise<PasswordProof> {
  const { email, isAnonymous } = await database.person.findUniqueOrThrow({ where: { id: person.id }, select: { email: true, isAnonymous: true } })
  if (isAnonymous) return { state: 'wrong-password' }
  const tried = await countPasswordTry(database, email, network, now)
  if (!tried.ok) return { state: 'wait', seconds: tried.waitSeconds }
  if ((await personOfPassword(database, email, password))?.id !== person.id) return { state: 'wrong-password' }
  await forgiveTries(database, email, network)
  return { state: 'proven', email }
}

interface Asked {
  password: string
  locale: LetterLocale
  network: string
}
type Unproven = Exclude<PasswordProof, { state: 'proven' }>

/** Changes the password. Every other session of the person ends, and every link that was sent stops working. */
export async function changePassword(
  database: Database,
  person: Person,
  asked: Asked & { next: string },
  now: Date,
): Promise<Unproven | { state: 'flawed'; flaw: PasswordFlaw } | { state: 'changed' }> {
  const proof = await provePassword(database, person, asked.password, asked.network, now)
  if (proof.state !== 'proven') return proof
  const flaw = passwordFlaw(asked.next, proof.email)
  if (flaw) return { state: 'flawed', flaw }
  const hash = await hashOf(asked.next)
  await database.$transaction(async (transaction) => {
    await keepPassword(transaction, person.id, hash, now)
    await transaction.session.deleteMany({ where: { personId: person.id, id: { not: person.session ?? '' } } })
    await dropOneTimeLinks(transaction, person.id)
  })
  behindTheAnswer(() => sendLetter({ kind: 'password-changed', to: proof.email, locale: asked.locale, path: '/reset' }))
  return { state: 'changed' }
}

/** Asks for another address. It becomes the person's when the letter to it is opened; whether it is free is told there alone. */
export async function requestEmailChange(
  database: Database,
  person: Person,
  asked: Asked & { email: string },
  now: Date,
): Promise<Unproven | { state: 'letter-sent' }> {
  const proof = await provePassword(database, person, asked.password, asked.network, now)
  if (proof.state !== 'proven') return proof
  const { email, locale, network } = asked
  const letter = await countLetter(database, email, network, now)
  if (!letter.ok) return { state: 'wait', seconds: letter.waitSeconds }
  behindTheAnswer(async () => {
    if (await database.person.count({ where: { email } })) {
      // As in `requestSignUp`.
      await dropOneTimeLinks(database, person.id, 'email')
      await sendLetter({ kind: 'account-exists', to: email, locale, path: '/sign-in' })
      return
    }
    const token = await createOneTimeLink(database, { purpose: 'email', personId: person.id, payload: { email } }, now)
    await sendLetter({ kind: 'email', to: email, locale, path: `/sign-up/confirm#${token}` })
  })
  return { state: 'letter-sent' }
}
