import type { Database } from '#kernel'
import { publishWithin } from '#templates'
import { type Actor, mayIn } from './actor.ts'
import { advanceDraft } from './advance-draft.ts'
import { record } from './audit.ts'
import { findDraft, storeDraft } from './drafts.ts'
import { hashOfFiles } from './hash-of-files.ts'
import { inStudio } from './in-studio.ts'
import { moveDraftPointer } from './moves.ts'
import { notify } from './notices.ts'
import { moveProduction, moveStaging, peopleOf } from './production.ts'
import { type Refused, refused } from './refusal.ts'
import { putInRelease } from './releases.ts'
import { takenVersion } from './review-draft.ts'
import { insertSchedule, isPast } from './schedules.ts'
import { vetDraft } from './vet-draft.ts'

/** Where a version goes once it exists: to be looked at, into service at once or at a time, or together with others. */
export type Destination =
  | { to: 'staging' }
  | { to: 'production'; expected: string | null }
  | { to: 'schedule'; expected: string | null; dueAt: Date }
  | { to: 'release'; release: string }

export type Published = { outcome: 'published'; template: string; version: string; schedule: string | null } | Refused

/**
 * Makes the version of an approved draft: from then on it never changes. `expected` is the version that the person saw served; if
 * another one is by now, nothing happens and they are told. Thrown away with everything else when any part of it is refused.
 */
export async function publishDraft(
  database: Database,
  actor: Actor,
  { draft: id, destination, why }: { draft: string; destination: Destination; why: string },
  now: Date,
): Promise<Published> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  if (why.trim() === '') return refused({ refusal: 'reason-missing' })
  if (destination.to === 'schedule' && isPast(destination.dueAt, now)) return refused({ refusal: 'schedule-past' })
  const before = await findDraft(database, id)
  if (!before) return refused({ refusal: 'draft-unknown' })
  const { compiled, findings } = await vetDraft(before.files)
  return inStudio(database, now, async (change) => {
    const { transaction, stop } = change
    const draft = await findDraft(transaction, id)
    if (!draft) return stop({ refusal: 'draft-unknown' })
    if (draft.revision !== before.revision) return stop({ refusal: 'revision-differs', revision: draft.revision })
    const version = compiled?.manifest.version ?? ''
    const advanced = advanceDraft(draft, { kind: 'publish', version }, actor, now)
    if (!advanced.ok) return stop(advanced.refusal)
    // The rules may have become stricter since it was approved.
    if (!compiled || findings.length > 0) return stop({ refusal: 'findings', findings })
    const taken = await takenVersion(transaction, draft)
    if (taken) return stop(taken)
    const { templateId: template, editors, approval, files } = draft
    await publishWithin(transaction, compiled, { now, hold: true })
    await transaction.studioVersion.create({
      data: {
        templateId: template,
        version,
        files,
        draftId: id,
        editors: [...editors],
        approvedBy: approval?.by ?? '',
        publishedBy: actor.id,
        publishedAt: now,
      },
    })
    await storeDraft(transaction, advanced.draft)
    await record(transaction, 'version.publish', {
      by: actor.id,
      at: now,
      template,
      version,
      draft: id,
      files: hashOfFiles(files),
      sourceHash: compiled.sourceHash,
      approvedBy: approval?.by,
      why,
    })
    await moveDraftPointer(transaction, { template, from: id, to: null, by: actor.id, why: 'version.publish' }, now)
    let schedule: string | null = null
    if (destination.to === 'production') {
      const refusal = await moveProduction(transaction, { template, to: version, expected: destination.expected, by: actor.id, why }, now)
      if (refusal) return stop(refusal)
    } else {
      const refusal = await moveStaging(transaction, { template, to: version, by: actor.id, why }, now)
      if (refusal) return stop(refusal)
    }
    if (destination.to === 'schedule') {
      const { expected, dueAt } = destination
      const set = await insertSchedule(transaction, { template, version, release: null, expected, dueAt, why, by: actor.id }, now)
      if ('refusal' in set) return stop(set)
      schedule = set.id
    }
    if (destination.to === 'release') {
      const refusal = await putInRelease(transaction, destination.release, { template, version }, { by: actor.id, now })
      if (refusal) return stop(refusal)
    }
    if (destination.to === 'production')
      await notify(
        change,
        { kind: 'published', template, draft: id, version, people: await peopleOf(transaction, template, version), except: actor.id },
        now,
      )
    return { outcome: 'published', template, version, schedule }
  })
}
