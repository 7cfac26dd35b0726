import { z } from 'zod'
import { type Database, database, environment, log, type PersonErasure, removeErasedRemains, runningRegistry } from '#kernel'
import { erasePerson } from './erase-person.ts'

export interface RetentionResult {
  dryRun: boolean
  /** People without an account who were not seen for so many days. */
  days: number
  /** How many of them were erased, or would be. */
  people: number
  /** What had its time, by table: removed, or what would be. */
  expired: PersonErasure
}

/** What `cube retain` asks a running server for. */
export const retentionRequestSchema = z.strictObject({ action: z.literal('retain'), dryRun: z.boolean() })

const dayMilliseconds = 24 * 60 * 60 * 1_000
/** So many are looked at together. */
const batch = 500

/** Those without an account, a role or a key whom no cube has seen since then. */
async function findUnseen(client: Database, since: Date): Promise<string[]> {
  const unseen: string[] = []
  for (let after = ''; ; ) {
    const rows = await client.person.findMany({
      where: { id: { gt: after }, isAnonymous: true, roles: { equals: ['reader'] }, keys: { none: {} }, createdAt: { lt: since } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true },
    })
    const ids = rows.map(({ id }) => id)
    const seen = new Set((await Promise.all(runningRegistry().cubes.map((cube) => cube.seenSince(ids, since)))).flat())
    unseen.push(...ids.filter((id) => !seen.has(id)))
    if (ids.length < batch) return unseen
    after = ids.at(-1) ?? after
  }
}

/**
 * Keeps nothing longer than it is promised: erases people without an account who were not seen for `RETAIN_ANONYMOUS_DAYS`, removes
 * what expired in every cube, and then what the database kept of deleted rows. A dry run only counts.
 */
export async function applyRetention(now: Date, { dryRun }: { dryRun: boolean }): Promise<RetentionResult> {
  const client = await database()
  const days = environment().RETAIN_ANONYMOUS_DAYS
  const unseen = await findUnseen(client, new Date(now.getTime() - days * dayMilliseconds))
  if (!dryRun) for (const id of unseen) await erasePerson(id)
  const expired: PersonErasure = {}
  for (const cube of runningRegistry().cubes) Object.assign(expired, await cube.removeExpired(now, dryRun))
  const removed = unseen.length + Object.values(expired).reduce((sum, count) => sum + count, 0)
  if (!dryRun && removed > 0) await removeErasedRemains(client)
  log.info('retention-applied', { dryRun, people: unseen.length, rows: removed })
  return { dryRun, days, people: unseen.length, expired }
}
