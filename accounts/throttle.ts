import { createHmac } from 'node:crypto'
import { type Database, purposeKey, type Transaction } from '#kernel'

/** How many tries are free, and how the wait grows after them: doubled by each, from `firstSeconds` up to `mostSeconds`. */
interface Pace {
  free: number
  firstSeconds: number
  mostSeconds: number
}

const paces = {
  /** Passwords of one account, existing or not, from one network. */
  'account-network': { free: 5, firstSeconds: 5, mostSeconds: 900 },
  /** Passwords of one account from everywhere: slow enough for a guesser with many networks, and nobody's is locked. */
  account: { free: 100, firstSeconds: 1, mostSeconds: 60 },
  /** Passwords from one network, whichever accounts they are for. */
  network: { free: 30, firstSeconds: 5, mostSeconds: 900 },
  /** Letters to one address, so that nobody's mailbox is filled. */
  letters: { free: 3, firstSeconds: 60, mostSeconds: 3_600 },
  /** Letters asked for from one network. */
  'letters-network': { free: 20, firstSeconds: 60, mostSeconds: 3_600 },
} as const satisfies Record<string, Pace>
export type ThrottleKind = keyof typeof paces

const forgottenAfterMilliseconds = 24 * 60 * 60 * 1_000

/** What stands in the database in place of an address, a network, or an address with a network: a hash of each. */
function keyOf(kind: ThrottleKind, of: readonly string[]): string {
  return of.map((part) => createHmac('sha256', purposeKey('throttle')).update(`${kind}:${part}`).digest('hex')).join('/')
}

export type Throttled = { ok: true } | { ok: false; waitSeconds: number }

/**
 * Counts a try before it is made, so that many at once count as many. Refused while an earlier wait lasts; a refused try changes
 * nothing. Counts live in the database: a restart forgets none.
 */
export async function countTry(database: Database, kind: ThrottleKind, of: readonly string[], now: Date): Promise<Throttled> {
  const { free, firstSeconds, mostSeconds } = paces[kind]
  const key = keyOf(kind, of)
  const forgotten = new Date(now.getTime() - forgottenAfterMilliseconds)
  const counted = await database.$executeRaw`
    INSERT INTO sign_in_attempt AS attempt (key, count, blocked_until, updated_at) VALUES (${key}, 1, ${now}::timestamptz, ${now}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN attempt.updated_at < ${forgotten}::timestamptz THEN 1 ELSE attempt.count + 1 END,
      blocked_until = ${now}::timestamptz + make_interval(secs => CASE
        WHEN attempt.updated_at < ${forgotten}::timestamptz OR attempt.count + 1 < ${free}::int THEN 0
        ELSE least(${mostSeconds}::int, ${firstSeconds}::int * power(2, least(attempt.count + 1 - ${free}::int, 16)))
      END),
      updated_at = ${now}::timestamptz
    WHERE attempt.blocked_until <= ${now}::timestamptz`
  if (counted > 0) return { ok: true }
  const row = await database.signInAttempt.findUnique({ where: { key }, select: { blockedUntil: true } })
  return { ok: false, waitSeconds: Math.max(1, Math.ceil(((row?.blockedUntil.getTime() ?? 0) - now.getTime()) / 1_000)) }
}

/** Each is counted only when those before let the try pass. */
async function countTries(database: Database, tries: readonly (readonly [ThrottleKind, ...string[]])[], now: Date): Promise<Throttled> {
  for (const [kind, ...of] of tries) {
    const tried = await countTry(database, kind, of, now)
    if (!tried.ok) return tried
  }
  return { ok: true }
}

/** Counts a password that is about to be tried for an account from a network. */
export function countPasswordTry(database: Database, email: string, network: string, now: Date): Promise<Throttled> {
  return countTries(
    database,
    [
      ['network', network],
      ['account-network', email, network],
      ['account', email],
    ],
    now,
  )
}

/** Counts a letter that is asked for, to an address from a network. */
export function countLetter(database: Database, email: string, network: string, now: Date): Promise<Throttled> {
  return countTries(
    database,
    [
      ['letters-network', network],
      ['letters', email],
    ],
    now,
  )
}

/** Forgets the tries of somebody who has shown who they are, and takes back the one that was counted for the account and the network. */
export async function forgiveTries(database: Database, email: string, network: string): Promise<void> {
  await database.signInAttempt.deleteMany({ where: { key: keyOf('account-network', [email, network]) } })
  const counted = [keyOf('network', [network]), keyOf('account', [email])]
  await database.signInAttempt.updateMany({ where: { key: { in: counted }, count: { gt: 0 } }, data: { count: { decrement: 1 } } })
}

/** Forgets every try of an account, wherever it came from. */
export async function forgetAccountTries(database: Database | Transaction, email: string): Promise<void> {
  const [key, start] = [keyOf('account', [email]), `${keyOf('account-network', [email])}/`]
  await database.signInAttempt.deleteMany({ where: { OR: [{ key }, { key: { startsWith: start } }] } })
}

function oldTries(now: Date) {
  return { updatedAt: { lt: new Date(now.getTime() - forgottenAfterMilliseconds) } }
}

export function countOldTries(database: Database, now: Date): Promise<number> {
  return database.signInAttempt.count({ where: oldTries(now) })
}

/** Removes what no longer counts. Returns how many. */
export async function removeOldTries(database: Database, now: Date): Promise<number> {
  const { count } = await database.signInAttempt.deleteMany({ where: oldTries(now) })
  return count
}
