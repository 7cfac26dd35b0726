import { createId, type Database, once } from '#kernel'

/** The wording that people agree to now; a changed wording gets a new version. */
export const consentVersion = '2026-11-1'

/** Records that the person agreed to the use of birth data for readings. Saying it twice changes nothing. */
export async function recordConsent(database: Database, personId: string, at: Date): Promise<void> {
  const key = { personId, purpose: 'birth-data', version: consentVersion }
  await database.consent.upsert({ where: { personId_purpose_version: key }, create: { id: createId(), ...key, givenAt: at }, update: {} })
}

const rememberedAtMost = 10_000

/** Whether the person agreed to the present wording. A yes is remembered: it ends only with the person's session. */
export async function hasConsented(database: Database, personId: string): Promise<boolean> {
  const known = once('consents', () => new Set<string>())
  if (known.has(personId)) return true
  const agreed = (await database.consent.count({ where: { personId, purpose: 'birth-data', version: consentVersion } })) > 0
  if (known.size >= rememberedAtMost) known.clear()
  if (agreed) known.add(personId)
  return agreed
}
