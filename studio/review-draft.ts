import type { Database, Transaction } from '#kernel'
import { nextVersionAfter, publishedVersions } from '#templates'
import { type Actor, mayIn } from './actor.ts'
import { advanceDraft, type DraftCommand } from './advance-draft.ts'
import { record, type StudioAction } from './audit.ts'
import type { Draft } from './draft.ts'
import { findDraft, storeDraft } from './drafts.ts'
import { type GateOverride, openGates } from './gates/gate.ts'
import { readGates } from './gates/read-gates.ts'
import { hashOfFiles } from './hash-of-files.ts'
import { type Change, inStudio } from './in-studio.ts'
import { readIdentity } from './manifest-text.ts'
import { moveDraftPointer } from './moves.ts'
import { notify } from './notices.ts'
import { type Refused, refused } from './refusal.ts'
import { vetDraft } from './vet-draft.ts'

export type Reviewed = { outcome: 'done'; draft: Draft } | Refused

/**
 * Hands a draft in for review: only what the vetter accepts, in both languages, under a number that is free. `reviewers` are the people
 * who may review now; those who wrote in it are not asked.
 */
export async function submitDraft(
  database: Database,
  actor: Actor,
  { draft: id, revision, reviewers }: { draft: string; revision: number; reviewers: readonly string[] },
  now: Date,
): Promise<Reviewed> {
  if (!mayIn(actor, 'templates.edit')) return refused({ refusal: 'not-permitted' })
  const before = await findDraft(database, id)
  if (!before) return refused({ refusal: 'draft-unknown' })
  if (before.revision !== revision) return refused({ refusal: 'revision-differs', revision: before.revision })
  const { findings } = await vetDraft(before.files)
  if (findings.length > 0) return refused({ refusal: 'findings', findings })
  return takeStep(database, actor, id, { kind: 'submit', revision }, now, async (change, draft) => {
    const taken = await takenVersion(change.transaction, draft)
    if (taken) return taken
    const people = reviewers.filter((person) => !draft.editors.includes(person))
    await notify(change, { kind: 'review-waiting', template: draft.templateId, draft: id, people, except: actor.id }, now)
    return null
  })
}

/** Takes a draft back out of review; an approval is gone then. */
export function withdrawDraft(database: Database, actor: Actor, draft: string, now: Date): Promise<Reviewed> {
  return takeStep(database, actor, draft, { kind: 'withdraw' }, now)
}

/** Sends a draft back to those who wrote it. `why` must say something. */
export function askChanges(
  database: Database,
  actor: Actor,
  { draft: id, revision, why }: { draft: string; revision: number; why: string },
  now: Date,
): Promise<Reviewed> {
  return takeStep(database, actor, id, { kind: 'ask-changes', revision, why }, now, async (change, draft) => {
    await notify(change, { kind: 'changes-asked', template: draft.templateId, draft: id, people: draft.editors, except: actor.id }, now)
    return null
  })
}

/**
 * Approves exactly this revision, once the gates let it pass; `overrides` are the reasons for those that a machine could not decide.
 * Whoever wrote in the draft, by what the database knows, cannot.
 */
export async function approveDraft(
  database: Database,
  actor: Actor,
  { draft: id, revision, overrides }: { draft: string; revision: number; overrides: readonly GateOverride[] },
  now: Date,
): Promise<Reviewed> {
  const before = await findDraft(database, id)
  if (!before) return refused({ refusal: 'draft-unknown' })
  // Asked before the gates are measured, and again under the lock.
  const allowed = advanceDraft(before, { kind: 'approve', revision, overrides: [] }, actor, now)
  if (!allowed.ok) return refused(allowed.refusal)
  const { gates } = await readGates(database, { files: before.files, pictures: 'remembered', now })
  const open = openGates(gates, overrides)
  if (open.length > 0) return refused({ refusal: 'gates-open', gates: open })
  const needed = overrides.filter(({ gate }) => gates.some(({ name, outcome }) => name === gate && outcome === 'needs-override'))
  return takeStep(database, actor, id, { kind: 'approve', revision, overrides: needed }, now, async (change, draft) => {
    await notify(change, { kind: 'approved', template: draft.templateId, draft: id, people: draft.editors, except: actor.id }, now)
    return null
  })
}

/** Puts a draft away. It stays readable. */
export function discardDraft(database: Database, actor: Actor, id: string, now: Date): Promise<Reviewed> {
  return takeStep(database, actor, id, { kind: 'discard' }, now, async ({ transaction }, draft) => {
    await moveDraftPointer(transaction, { template: draft.templateId, from: id, to: null, by: actor.id, why: 'draft.discard' }, now)
    return null
  })
}

type Step = Exclude<DraftCommand['kind'], 'save' | 'publish'>
const actions: Record<Step, StudioAction> = {
  submit: 'draft.submit',
  withdraw: 'draft.withdraw',
  'ask-changes': 'draft.ask-changes',
  approve: 'draft.approve',
  discard: 'draft.discard',
}

/** One step with its row of the audit and its notices; what `besides` refuses is not done. */
async function takeStep(
  database: Database,
  actor: Actor,
  id: string,
  command: Extract<DraftCommand, { kind: Step }>,
  now: Date,
  besides: (change: Change, draft: Draft) => Promise<Refused | null> = async () => null,
): Promise<Reviewed> {
  return inStudio(database, now, async (change) => {
    const { transaction } = change
    const draft = await findDraft(transaction, id)
    if (!draft) return refused({ refusal: 'draft-unknown' })
    const advanced = advanceDraft(draft, command, actor, now)
    if (!advanced.ok) return refused(advanced.refusal)
    const refusal = await besides(change, advanced.draft)
    if (refusal) return refusal
    await storeDraft(transaction, advanced.draft)
    await record(transaction, actions[command.kind], {
      by: actor.id,
      at: now,
      template: draft.templateId,
      draft: id,
      revision: draft.revision,
      files: hashOfFiles(draft.files),
      ...(command.kind === 'ask-changes' ? { why: command.why } : {}),
      ...(command.kind === 'approve' ? { overrides: command.overrides } : {}),
    })
    return { outcome: 'done', draft: advanced.draft }
  })
}

/** A published version never changes: another one under its number is refused before anybody reviews it. */
export async function takenVersion(transaction: Transaction, draft: Draft): Promise<Refused | null> {
  const published = await publishedVersions(transaction, draft.templateId)
  const { version } = readIdentity(draft.files)
  return version !== null && published.includes(version) ? refused({ refusal: 'version-taken', nextVersion: nextVersionAfter(published) }) : null
}
