import { environment, existing, log, once } from '#kernel'
import { maskEmail } from './email.ts'
import { type LetterKind, type LetterLocale, writeLetter } from './letters.ts'
import { publicAddress } from './public-address.ts'

/** Where links go: into mailboxes, or into the terminal of the server's owner. */
export function letterWay(): 'mail' | 'terminal' {
  return environment().SMTP_URL ? 'mail' : 'terminal'
}

/** Whoever reads the log of a server that people reach from elsewhere could open the links that are printed there. */
export function warnOfLettersInTerminal(): void {
  const { PUBLIC_URL, SMTP_URL } = environment()
  if (PUBLIC_URL && !SMTP_URL) log.warn('letters-in-terminal', { missing: 'SMTP_URL' })
}

/** Sends a letter with SMTP_URL, otherwise prints its link in the server's terminal, where no address is written out. */
export async function sendLetter(letter: { kind: LetterKind; to: string; locale: LetterLocale | 'both'; path: string }): Promise<void> {
  const { kind, to, locale, path } = letter
  const { SMTP_URL, MAIL_FROM } = environment()
  const link = `${publicAddress()}${path}`
  if (!SMTP_URL) {
    process.stdout.write(`${kind} link for ${maskEmail(to)}: ${link}\n`)
    return
  }
  const { createTransport } = await import('nodemailer')
  const transport = once('mail-transport', () => createTransport(SMTP_URL))
  await transport.sendMail({ from: MAIL_FROM, to, ...writeLetter(kind, locale, link), headers: { 'auto-submitted': 'auto-generated' } })
}

function underWay(): Set<Promise<void>> {
  return once('letters-under-way', () => new Set())
}

/**
 * Lets work that ends in a letter go on behind the answer, so that the answer takes as long for an address that is known as for one
 * that is not. What goes wrong is logged without the address.
 */
export function behindTheAnswer(work: () => Promise<void>): void {
  const done = work().catch((error: unknown) => log.error('letter-failed', error))
  underWay().add(done)
  void done.then(() => underWay().delete(done))
}

/** Waits for the work that answers left behind. */
export async function lettersSettled(): Promise<void> {
  await Promise.all(existing<Set<Promise<void>>>('letters-under-way') ?? [])
}
