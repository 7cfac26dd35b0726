import type { Transaction } from '#kernel'

/** What was counted of the event log so far, by the place in which each event arrived. */
export interface CountedEvents {
  total: number
  /** The last place that was there the time before, and the last that is there now. */
  settled: bigint
  last: bigint
  /** Events between the two. */
  between: number
}

export const noEvents: CountedEvents = { total: 0, settled: 0n, last: 0n, between: 0 }

/**
 * Counts what came since the time before: the index after `settled` is read, and nothing of the log before it. Places are given when a
 * transaction writes and seen when it ends, so the newest stretch is counted once more the next time. An event that is written for
 * longer than that is not noticed here, nor is one that went with its person.
 */
export async function countNewEvents(database: Pick<Transaction, '$queryRaw'>, known: CountedEvents): Promise<CountedEvents> {
  const { settled, last, total, between } = known
  const [counted] = await database.$queryRaw<[{ before: number; after: number; newest: bigint | null }]>`
    SELECT count(*) FILTER (WHERE arrival <= ${last})::int AS before, count(*) FILTER (WHERE arrival > ${last})::int AS after, max(arrival) AS newest
    FROM experiment_event WHERE arrival > ${settled}`
  const { before, after, newest } = counted
  return { total: total + before - between + after, settled: last, last: newest !== null && newest > last ? newest : last, between: after }
}
