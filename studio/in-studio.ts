import { type Database, events, news, type Transaction } from '#kernel'
import type { Notice } from './notice.ts'
import { type Refusal, type Refused, refused } from './refusal.ts'

/** One change at a time, in whichever process: of two who publish at once the second sees what the first did. */
const studioLock = 7_070_750

export async function lockStudio(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${studioLock}::bigint)`
}

/** A change that is never refused. */
export interface SureChange {
  transaction: Transaction
  /** What people are told once the change is true. */
  notices: Notice[]
}

export interface Change extends SureChange {
  /** Gives up, and takes back what the change has written so far. */
  stop(refusal: Refusal): never
}

class Stopped extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.refusal)
    this.refusal = refusal
  }
}

/**
 * Runs a change of the studio in one transaction: all of it, with its row of the audit, or nothing. Then every process hears its news,
 * and this one that people were told something (`studio.noticed`, one event for each person).
 */
export async function inStudio<Result>(database: Database, now: Date, run: (change: Change) => Promise<Result>): Promise<Result | Refused> {
  const stop = (refusal: Refusal): never => {
    throw new Stopped(refusal)
  }
  try {
    return await surelyInStudio(database, now, (change) => run({ ...change, stop }))
  } catch (error) {
    if (error instanceof Stopped) return refused(error.refusal)
    throw error
  }
}

/** As `inStudio`, for a change that is never refused. */
export async function surelyInStudio<Result>(database: Database, now: Date, run: (change: SureChange) => Promise<Result>): Promise<Result> {
  const notices: Notice[] = []
  const result = await database.$transaction(async (transaction) => {
    await lockStudio(transaction)
    return run({ transaction, notices })
  })
  await (await news()).hear()
  for (const { kind, template, draft, people } of notices)
    for (const person of people) events().emit({ name: 'studio.noticed', payload: { kind, template, draft, person }, at: now })
  return result
}
