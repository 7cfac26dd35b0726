import { hasConsented, type Person } from '#accounts'
import { database } from '#kernel'
import { listProfiles } from '#readings'
import type { ProfileView } from '#readings/client'
import { currentPerson } from '../current-person.ts'

/** Whose chart a page shows: the profile that was asked for, else the first one. */
export type PageSubject =
  | { kind: 'profile'; person: Person; profiles: ProfileView[]; profile: ProfileView }
  /** The profile is there, and the consent to work anything out of its birth was taken back. */
  | { kind: 'unconsented'; person: Person; profiles: ProfileView[]; profile: ProfileView }
  /** Nobody's birth is known yet; `agreed`: false of a person who does not let one be used. */
  | { kind: 'nobody'; person: Person | null; profiles: []; agreed: boolean }
  /** The profile that was asked for is not one of this person's. */
  | { kind: 'unknown'; person: Person | null; profiles: ProfileView[] }

export async function readPageSubject(wanted: string | undefined): Promise<PageSubject> {
  const person = await currentPerson()
  const client = person && (await database())
  const profiles = client ? await listProfiles(client, person.id) : []
  const profile = wanted === undefined ? profiles[0] : profiles.find(({ id }) => id === wanted)
  if (!profile && wanted !== undefined) return { kind: 'unknown', person, profiles }
  const agreed = !client || (await hasConsented(client, person.id))
  if (client && profile) return { kind: agreed ? 'profile' : 'unconsented', person, profiles, profile }
  return { kind: 'nobody', person, profiles: [], agreed }
}
