import type { Person } from '#accounts'
import { database } from '#kernel'
import { listProfiles } from '#readings'
import type { ProfileView } from '#readings/client'
import { currentPerson } from '../current-person.ts'

/** Whose chart a page shows: the profile that was asked for, else the first one. */
export type PageSubject =
  | { kind: 'profile'; person: Person; profiles: ProfileView[]; profile: ProfileView }
  /** Nobody's birth is known yet. */
  | { kind: 'nobody'; person: Person | null; profiles: [] }
  /** The profile that was asked for is not one of this person's. */
  | { kind: 'unknown'; person: Person | null; profiles: ProfileView[] }

export async function readPageSubject(wanted: string | undefined): Promise<PageSubject> {
  const person = await currentPerson()
  const profiles = person ? await listProfiles(await database(), person.id) : []
  const profile = wanted === undefined ? profiles[0] : profiles.find(({ id }) => id === wanted)
  if (person && profile) return { kind: 'profile', person, profiles, profile }
  if (wanted !== undefined) return { kind: 'unknown', person, profiles }
  return { kind: 'nobody', person, profiles: [] }
}
