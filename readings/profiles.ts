import { z } from 'zod'
import { type BirthError, birthSchema, type Chart, chartOf } from '#engine'
import { createId, type Database, type PersonSeal, sealForPerson } from '#kernel'
import type { ProfileView } from './client.ts'

export const profileInputSchema = z.strictObject({
  label: z.string().trim().min(1).max(40).default('나'),
  relation: z.enum(['self', 'family', 'friend', 'partner']).default('self'),
  birth: birthSchema,
  place: z.string().trim().max(80).default(''),
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

export type ProfileResult =
  | { ok: true; profile: ProfileView; chart: Chart }
  | { ok: false; error: BirthError | { code: 'too-many-profiles'; field: 'label'; message: string } }

/** Keeps a profile if its birth makes a chart. The first profile of a person is the one readings start from. */
export async function saveProfile(database: Database, personId: string, input: ProfileInput, now: Date): Promise<ProfileResult> {
  const result = chartOf(input.birth, now)
  if (!result.ok) return result
  if ((await database.profile.count({ where: { personId } })) >= limit) {
    return { ok: false, error: { code: 'too-many-profiles', field: 'label', message: `A person can keep ${limit} profiles.` } }
  }
  const seal = await sealForPerson(database, personId)
  const id = createId()
  const profile: SealedProfile = { ...input, dayPillar: result.chart.pillars.day.pillar }
  await database.profile.create({ data: { id, personId, sealed: seal.seal(profile, contextOf(id)), createdAt: now, updatedAt: now } })
  return { ok: true, profile: { id, ...profile }, chart: result.chart }
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
