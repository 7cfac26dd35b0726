import { recordOutcome, recordReturn } from '#experiments'
import { type Database, log } from '#kernel'
import type { OpenReading } from './begin-reading.ts'
import type { StoredPart } from './client.ts'
import { takesPart } from './takes-part.ts'

/** Of a person who takes part now; an outcome is nothing that an answer may fail by. */
async function keepQuietly(reading: Pick<OpenReading, 'consents'>, keep: () => Promise<unknown>): Promise<void> {
  try {
    if (await takesPart(reading)) await keep()
  } catch (error) {
    log.error('outcome-not-stored', error)
  }
}

/** That a person asked on, or came back on another day. */
export async function recordAsking(database: Database, reading: OpenReading): Promise<void> {
  const { personId, answer, turns, replaces, edits, now } = reading
  const isFurther = turns.length > 0 && !replaces && !edits
  const further = { personId, name: 'follow-up' as const, value: 1, component: answer, key: answer, at: now }
  if (isFurther) await keepQuietly(reading, () => recordOutcome(database, further))
  await keepQuietly(reading, () => recordReturn(database, personId, now))
}

/** Of the sentences that claim something, the share that came through the check as they were written; null: none does. */
export function groundingOf(parts: readonly StoredPart[]): number | null {
  const claiming = parts.flatMap((part) => (part.type === 'data-sentence' && part.data.check !== 'no-claim' ? [part.data.check] : []))
  return claiming.length === 0 ? null : claiming.filter((check) => check === 'supported').length / claiming.length
}

/** How an answer was made that a person in a comparison got. */
export async function recordAnswer(database: Database, reading: OpenReading, made: { parts: readonly StoredPart[]; seconds: number }): Promise<void> {
  const { personId, answer, now } = reading
  const grounding = groundingOf(made.parts)
  const common = { personId, component: answer, key: answer, at: now }
  if (grounding !== null) await keepQuietly(reading, () => recordOutcome(database, { ...common, name: 'grounding', value: grounding }))
  await keepQuietly(reading, () => recordOutcome(database, { ...common, name: 'latency', value: made.seconds }))
}
