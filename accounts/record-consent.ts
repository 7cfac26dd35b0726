import { createId, type Database, once } from '#kernel'

/** The wording that people agree to now; a changed wording gets a new version. */
export const consentVersion = '2026-11-1'

/** What a person can agree to: the use of birth data for readings, and names in what they type going to a language model. */
export type ConsentPurpose = 'birth-data' | 'names-to-model'

/** Records that the person agreed. Saying it twice changes nothing. */
export async function recordConsent(database: Database, personId: string, at: Date, purpose: ConsentPurpose = 'birth-data'): Promise<void> {
  const key = { personId, purpose, version: consentVersion }
  await database.consent.upsert({ where: { personId_purpose_version: key }, create: { id: createId(), ...key, givenAt: at }, update: {} })
}

/** Takes an agreement back, to whichever wording it was given. */
export async function withdrawConsent(database: Database, personId: string, purpose: ConsentPurpose): Promise<void> {
  await database.consent.deleteMany({ where: { personId, purpose } })
  if (purpose === 'birth-data') rememberedConsents().delete(personId)
}

const rememberedAtMost = 10_000
const rememberedConsents = () => once('consents', () => new Set<string>())

/** Whether the person agreed to the present wording. A yes to birth data is remembered: it ends with the session or by being taken back. */
export async function hasConsented(database: Database, personId: string, purpose: ConsentPurpose = 'birth-data'): Promise<boolean> {
  const remembered = purpose === 'birth-data' ? rememberedConsents() : null
  if (remembered?.has(personId)) return true
  const agreed = (await database.consent.count({ where: { personId, purpose, version: consentVersion } })) > 0
  if (remembered && remembered.size >= rememberedAtMost) remembered.clear()
  if (agreed) remembered?.add(personId)
  return agreed
}
