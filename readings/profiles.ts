import { z } from 'zod'
import { type BirthError, birthSchema, type Chart, chartOf } from '#engine'
import { createId, type Database, type PersonSeal, sealForPerson } from '#kernel'
import type { ProfileView } from './client.ts'
import { isUnderFourteen } from './is-under-fourteen.ts'

export const profileInputSchema = z.strictObject({
  label: z.string().trim().min(1).max(40).default('나'),
  relation: z.enum(['self', 'family', 'friend', 'partner']).default('self'),
  birth: birthSchema,
  place: z.string().trim().max(80).default(''),
  /** Said by whoever keeps the profile of a child under 14 who is somebody else. */
  guardianConsent: z.boolean().optional(),
})
export type ProfileInput = z.infer<typeof profileInputSchema>

type SealedProfile = Omit<ProfileView, 'id'>
const limit = 50

function contextOf(id: string): string {
  return `profile/${id}`
}

function view(seal: PersonSeal, row: { id: string; sealed: Uint8Array }): ProfileView {
  return { id: row.id, ...seal.open<SealedProfile>(row.sealed, contextOf(row.id)) }
}

export type ProfileResult = { ok: true; profile: ProfileView; chart: Chart; child: boolean } | { ok: false; error: BirthError | ProfileError }
export interface ProfileError {
  code: 'too-many-profiles' | 'age-under-14' | 'guardian-consent-required'
  field: 'label' | 'date' | 'guardianConsent'
  message: string
}

/** From 14 on one agrees for oneself; a child's profile is kept by their guardian. */
function refuseChild(child: boolean, { relation, guardianConsent }: ProfileInput): ProfileError | null {
  if (!child) return null
  if (relation === 'self') return { code: 'age-under-14', field: 'date', message: 'Somebody under 14 needs a guardian.' }
  return guardianConsent
    ? null
    : { code: 'guardian-consent-required', field: 'guardianConsent', message: 'The guardian of a child under 14 has not agreed.' }
}

/**
 * Keeps a profile if its birth makes a chart. The first profile of a person is the one readings start from. `child`: it is of somebody
 * under 14, whose guardian's consent the caller records.
 */
export async function saveProfile(database: Database, personId: string, input: ProfileInput, now: Date): Promise<ProfileResult> {
  const result = chartOf(input.birth, now)
  if (!result.ok) return result
  const child = isUnderFourteen(result.chart)
  const refusal = refuseChild(child, input)
  if (refusal) return { ok: false, error: refusal }
  if ((await database.profile.count({ where: { personId } })) >= limit) {
    return { ok: false, error: { code: 'too-many-profiles', field: 'label', message: `A person can keep ${limit} profiles.` } }
  }
  const seal = await sealForPerson(database, personId)
  const id = createId()
  const { guardianConsent: _, ...kept } = input
  const profile: SealedProfile = { ...kept, dayPillar: result.chart.pillars.day.pillar }
  await database.profile.create({ data: { id, personId, sealed: seal.seal(profile, contextOf(id)), createdAt: now, updatedAt: now } })
  return { ok: true, profile: { id, ...profile }, chart: result.chart, child }
}

/** This person's profiles, oldest first. */
export async function listProfiles(database: Database, personId: string): Promise<ProfileView[]> {
  const rows = await database.profile.findMany({ where: { personId }, orderBy: { createdAt: 'asc' } })
  if (rows.length === 0) return []
  const seal = await sealForPerson(database, personId)
  return rows.map((row) => view(seal, row))
}

/** One profile of this person; null when there is none with that id, whoever else may have it. */
export async function readProfile(database: Database, personId: string, id: string): Promise<ProfileView | null> {
  const row = await database.profile.findFirst({ where: { id, personId } })
  return row ? view(await sealForPerson(database, personId), row) : null
}

export type ProfileChange =
  | { ok: true; profile: ProfileView; child: boolean }
  | { ok: false; error: BirthError | ProfileError | { code: 'profile-unknown'; field: 'id'; message: string } }

/**
 * Puts something else in the place of a profile of this person. What was read for it before stays as it was told. `child` as in
 * `saveProfile`.
 */
export async function changeProfile(database: Database, personId: string, id: string, input: ProfileInput, now: Date): Promise<ProfileChange> {
  const result = chartOf(input.birth, now)
  if (!result.ok) return result
  const child = isUnderFourteen(result.chart)
  const refusal = refuseChild(child, input)
  if (refusal) return { ok: false, error: refusal }
  const seal = await sealForPerson(database, personId)
  const { guardianConsent: _, ...kept } = input
  const profile: SealedProfile = { ...kept, dayPillar: result.chart.pillars.day.pillar }
  const { count } = await database.profile.updateMany({
    where: { id, personId },
    data: { sealed: seal.seal(profile, contextOf(id)), updatedAt: now },
  })
  if (count === 0) return { ok: false, error: { code: 'profile-unknown', field: 'id', message: 'There is no such profile.' } }
  return { ok: true, profile: { id, ...profile }, child }
}

/** Deletes a profile of this person; its conversations stay and belong to no profile. False when there is none with that id. */
export async function deleteProfile(database: Database, personId: string, id: string): Promise<boolean> {
  const [, { count }] = await database.$transaction([
    database.conversation.updateMany({ where: { personId, profileId: id }, data: { profileId: null } }),
    database.profile.deleteMany({ where: { id, personId } }),
  ])
  return count > 0
}
