import { createId, type Database, type Transaction } from '#kernel'

/** The wording that people agree to now; a changed wording gets a new version. */
export const consentVersion = '2026-11-1'

/**
 * What a person can agree to or declare: the use of birth data for readings, names in what they type going to a language model,
 * taking part in comparisons (experiments), being 14 or older, and being the guardian of the child whose profile they keep.
 */
export type ConsentPurpose = 'birth-data' | 'names-to-model' | 'experiments' | 'age-14' | `guardian/${string}`

/** Records that the person agreed. Saying it twice changes nothing. */
export async function recordConsent(database: Database, personId: string, at: Date, purpose: ConsentPurpose = 'birth-data'): Promise<void> {
  const key = { personId, purpose, version: consentVersion }
  await database.consent.upsert({ where: { personId_purpose_version: key }, create: { id: createId(), ...key, givenAt: at }, update: {} })
}

/** What a person may refuse and still have every reading. */
const chosenFreely: readonly ConsentPurpose[] = ['names-to-model', 'experiments']

/** Stands in place of a wording when an agreement was taken back: that the person was asked and said no is remembered. */
const withdrawn = 'withdrawn'

/** Takes an agreement back, to whichever wording it was given. */
export async function withdrawConsent(database: Database, personId: string, purpose: ConsentPurpose, at: Date): Promise<void> {
  await database.$transaction([
    database.consent.deleteMany({ where: { personId, purpose } }),
    database.consent.create({ data: { id: createId(), personId, purpose, version: withdrawn, givenAt: at } }),
  ])
}

/**
 * Gives what one person agreed to to another, inside a merge: what belongs to a profile that comes along, and the age; of the rest only
 * what the other was never asked, so that nothing they took back returns. What either took back of what is theirs to choose stays so.
 */
export async function moveConsents(transaction: Transaction, from: string, into: string): Promise<void> {
  const [consents, known] = await Promise.all([
    transaction.consent.findMany({ where: { personId: from } }),
    transaction.consent.findMany({ where: { personId: into }, select: { purpose: true } }),
  ])
  const refused = chosenFreely.filter((chosen) => {
    const own = consents.filter(({ purpose }) => purpose === chosen)
    return own.length > 0 && own.every(({ version }) => version === withdrawn)
  })
  if (refused.length > 0) await transaction.consent.deleteMany({ where: { personId: into, purpose: { in: refused }, version: { not: withdrawn } } })
  const asked = new Set(known.map(({ purpose }) => purpose).filter((purpose) => !refused.some((one) => one === purpose)))
  const moved = consents.filter(({ purpose }) => purpose.startsWith('guardian/') || purpose === 'age-14' || !asked.has(purpose))
  await transaction.consent.createMany({ data: moved.map((consent) => ({ ...consent, id: createId(), personId: into })), skipDuplicates: true })
  await transaction.consent.deleteMany({ where: { personId: from } })
}

/** What of their own choice a person does not agree to. */
export async function refusedPurposes(transaction: Transaction, personId: string): Promise<ConsentPurpose[]> {
  const agreed = await transaction.consent.findMany({ where: { personId, version: { not: withdrawn } }, select: { purpose: true } })
  return chosenFreely.filter((chosen) => !agreed.some(({ purpose }) => purpose === chosen))
}

/** One agreement as its person sees it. */
export interface ConsentView {
  purpose: ConsentPurpose
  version: string
  givenAt: string
}

/** What this person agreed to, the oldest first. */
export async function listConsents(database: Database, personId: string): Promise<ConsentView[]> {
  const rows = await database.consent.findMany({ where: { personId, version: { not: withdrawn } }, orderBy: { givenAt: 'asc' } })
  return rows.map(({ purpose, version, givenAt }) => ({ purpose: purpose as ConsentPurpose, version, givenAt: givenAt.toISOString() }))
}

/** Whether the person agrees to the present wording, as the database has it now: another process may have heard them take it back. */
export async function hasConsented(database: Database, personId: string, purpose: ConsentPurpose = 'birth-data'): Promise<boolean> {
  return (await database.consent.count({ where: { personId, purpose, version: consentVersion } })) > 0
}
