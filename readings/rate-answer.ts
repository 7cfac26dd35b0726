import { createId, type Database, events, type PersonSeal, sealForPerson } from '#kernel'
import type { RatingView } from './client.ts'
import { hideBirth } from './hide-birth.ts'

export type { RatingView } from './client.ts'

/** What the seal of a reason is bound to. `kind` is `help`, was it of help, or `outcome`, was it right, asked half a year later. */
export function ratingContext(personId: string, target: string, kind: string): string {
  return kind === 'help' ? `rating/${personId}/${target}` : `rating/${personId}/${target}/${kind}`
}

/** A stored rating as its person sees it; null where there is none. */
export function openRating(
  seal: PersonSeal,
  personId: string,
  target: string,
  value: number | null,
  reason: Uint8Array | null,
  kind = 'help',
): RatingView | null {
  if (value === null) return null
  return { value: value > 0 ? 1 : -1, reason: reason && seal.open<string>(reason, ratingContext(personId, target, kind)) }
}

/**
 * Records what a person thinks of an answer or component of their own, in place of what they thought before. Births are cut out
 * of the reason, because a writer may read it. An outcome of 0 says that it was asked and not answered. False: they have no such target.
 */
export async function rateAnswer(
  database: Database,
  personId: string,
  rating: { target: string; reason?: string } & ({ kind?: 'help'; value: -1 | 1 } | { kind: 'outcome'; value: -1 | 0 | 1 }),
  now: Date,
): Promise<boolean> {
  const { target, value, kind = 'help' } = rating
  const own = { id: target, personId }
  const answers = await database.message.count({ where: { ...own, role: 'assistant' } })
  const exists = answers > 0 || (kind === 'help' && (await database.component.count({ where: own })) > 0)
  if (!exists) return false
  const said = rating.reason?.trim()
  const reason = said ? (await sealForPerson(database, personId)).seal(hideBirth(said, now), ratingContext(personId, target, kind)) : null
  const key = { personId, target, kind }
  await database.rating.upsert({
    where: { personId_target_kind: key },
    create: { id: createId(), ...key, value, reason, createdAt: now },
    update: { value, reason },
  })
  if (kind === 'help') events().emit({ name: 'reading.rated', payload: { target, value }, at: now })
  return true
}
