import { createId, type Database, events, type PersonSeal, sealForPerson } from '#kernel'
import type { RatingView } from './client.ts'
import { hideBirth } from './hide-birth.ts'

export type { RatingView } from './client.ts'

function contextOf(personId: string, target: string): string {
  return `rating/${personId}/${target}`
}

/** A stored rating as its person sees it; null where there is none. */
export function openRating(seal: PersonSeal, personId: string, target: string, value: number | null, reason: Uint8Array | null): RatingView | null {
  if (value === null) return null
  return { value: value > 0 ? 1 : -1, reason: reason && seal.open<string>(reason, contextOf(personId, target)) }
}

/**
 * Records what a person thinks of an answer or component of their own, in place of what they thought before. Births are cut out
 * of the reason, because a writer may read it. False: they have no such target.
 */
export async function rateAnswer(
  database: Database,
  personId: string,
  rating: { target: string; value: -1 | 1; reason?: string },
  now: Date,
): Promise<boolean> {
  const { target, value } = rating
  const own = { id: target, personId }
  const exists = (await database.message.count({ where: { ...own, role: 'assistant' } })) + (await database.component.count({ where: own })) > 0
  if (!exists) return false
  const said = rating.reason?.trim()
  const reason = said ? (await sealForPerson(database, personId)).seal(hideBirth(said, now), contextOf(personId, target)) : null
  const key = { personId, target }
  await database.rating.upsert({
    where: { personId_target: key },
    create: { id: createId(), ...key, value, reason, createdAt: now },
    update: { value, reason },
  })
  events().emit({ name: 'reading.rated', payload: { target, value }, at: now })
  return true
}
