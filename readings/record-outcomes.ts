import { experimentsPurpose, recordOutcome, recordReturn } from '#experiments'
import { type Database, log } from '#kernel'
import type { OpenReading } from './begin-reading.ts'
import type { StoredPart } from './client.ts'

type Asked = Pick<OpenReading, 'personId' | 'answer' | 'turns' | 'replaces' | 'edits' | 'now'> & { consents: readonly string[] }

/** An outcome is nothing that an answer may fail by. */
async function quietly(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => log.error('outcome-not-stored', error))
}

/** That a person asked on, or came back on another day. */
export async function recordAsking(database: Database, { personId, answer, turns, replaces, edits, consents, now }: Asked): Promise<void> {
  if (!consents.includes(experimentsPurpose)) return
  const isFurther = turns.length > 0 && !replaces && !edits
  if (isFurther) await quietly(recordOutcome(database, { personId, name: 'follow-up', value: 1, component: answer, key: answer, at: now }))
  await quietly(recordReturn(database, personId, now))
}

/** Of the sentences that claim something, the share that came through the check as they were written; null: none does. */
export function groundingOf(parts: readonly StoredPart[]): number | null {
  const claiming = parts.flatMap((part) => (part.type === 'data-sentence' && part.data.check !== 'no-claim' ? [part.data.check] : []))
  return claiming.length === 0 ? null : claiming.filter((check) => check === 'supported').length / claiming.length
}

/** How an answer was made that a person in a comparison got. */
export async function recordAnswer(
  database: Database,
  { personId, answer, now, consents }: OpenReading,
  made: { parts: readonly StoredPart[]; seconds: number },
): Promise<void> {
  if (!consents?.includes(experimentsPurpose)) return
  const grounding = groundingOf(made.parts)
  const common = { personId, component: answer, key: answer, at: now }
  if (grounding !== null) await quietly(recordOutcome(database, { ...common, name: 'grounding', value: grounding }))
  await quietly(recordOutcome(database, { ...common, name: 'latency', value: made.seconds }))
}
