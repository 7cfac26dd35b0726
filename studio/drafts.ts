import { createId, type Database, type Transaction } from '#kernel'
import { checkFiles, isNewer, nextVersionAfter, publishedVersions, servedVersion, type TemplateFiles, templateFilesSchema } from '#templates'
import { type Actor, mayIn } from './actor.ts'
import { advanceDraft } from './advance-draft.ts'
import { record } from './audit.ts'
import { columnsOf, type Draft, type DraftStatus, type DraftSummary, type DraftView, draftOfRow, draftStatuses } from './draft.ts'
import { importFigma } from './figma/import-figma.ts'
import type { ImportReport } from './figma/imported-template.ts'
import { hashOfFiles } from './hash-of-files.ts'
import { inStudio } from './in-studio.ts'
import { readIdentity, withIdentity } from './manifest-text.ts'
import { moveDraftPointer } from './moves.ts'
import { type Refused, refused } from './refusal.ts'
import { starterFiles } from './starter-files.ts'
import { readVersionFiles } from './version-files.ts'
import { type Vetting, vetDraft } from './vet-draft.ts'

/** Drafts that one person may have open at once, and how many are listed. */
const mostDrafts = 100
const listed = 1_000
const revisionsKept = 50
export const openStatuses = draftStatuses.filter((status) => status !== 'published' && status !== 'discarded')

export type Created = { outcome: 'created'; draft: Draft; report?: ImportReport } | Refused

/** A draft made from nothing, which the vetter accepts as it is. */
export function createDraft(database: Database, actor: Actor, templateId: string, now: Date): Promise<Created> {
  return insertNew(database, actor, { templateId, files: starterFiles(templateId), basedOn: null }, now)
}

/**
 * A draft of a published version: the next version of that template, or with `as` the first of another one. Without `version` the
 * newest that was published.
 */
export async function duplicateVersion(
  database: Database,
  actor: Actor,
  { template, version, as }: { template: string; version?: string | undefined; as?: string | undefined },
  now: Date,
): Promise<Created> {
  if (!mayIn(actor, 'templates.edit')) return refused({ refusal: 'not-permitted' })
  const published = await publishedVersions(database, template)
  if (published.length === 0) return refused({ refusal: 'template-unknown' })
  const from = version ?? published.reduce((newest, known) => (isNewer(known, newest) ? known : newest))
  const source = await readVersionFiles(database, template, from)
  if (!source) return refused({ refusal: 'version-unknown' })
  const basedOn = from
  if (as !== undefined && as !== template)
    return insertNew(database, actor, { templateId: as, files: withIdentity(source.files, { id: as, version: '1.0.0' }), basedOn: null }, now)
  const files = withIdentity(source.files, { version: nextVersionAfter(published) })
  return inStudio(database, now, ({ transaction }) => insertDraft(transaction, actor, { templateId: template, files, basedOn }, now))
}

/** A draft of what Figma's API answered (`JSON.parse`d). The report says what was not carried over. */
export async function importDraft(
  database: Database,
  actor: Actor,
  { file, node }: { file: unknown; node?: string | undefined },
  now: Date,
): Promise<Created> {
  if (!mayIn(actor, 'templates.edit')) return refused({ refusal: 'not-permitted' })
  const imported = importFigma(file, node === undefined ? {} : { node })
  if (!imported.ok) return refused({ refusal: 'figma-unreadable', code: imported.problem.code, message: imported.problem.message })
  const { manifest, source, samples, readme, report } = imported.template
  const files: TemplateFiles = {
    'template.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'source.hbs': source,
    ...Object.fromEntries(samples.map((sample) => [sample.file, `${JSON.stringify(sample.value, null, 2)}\n`])),
    'README.md': readme,
  }
  const created = await insertNew(database, actor, { templateId: manifest.id, files, basedOn: null }, now)
  return created.outcome === 'created' ? { ...created, report } : created
}

interface NewDraft {
  templateId: string
  files: TemplateFiles
  basedOn: string | null
}

/** A draft of a template that does not exist yet, by an id that nobody uses. */
export function insertNew(database: Database, actor: Actor, draft: NewDraft, now: Date): Promise<Created> {
  return inStudio(database, now, async ({ transaction }) => {
    if (!mayIn(actor, 'templates.edit')) return refused({ refusal: 'not-permitted' })
    const { templateId } = draft
    const taken =
      (await publishedVersions(transaction, templateId)).length > 0 ||
      (await transaction.studioDraft.count({ where: { templateId, status: { in: openStatuses } } })) > 0
    return taken ? refused({ refusal: 'template-taken' }) : insertDraft(transaction, actor, draft, now)
  })
}

async function insertDraft(transaction: Transaction, actor: Actor, { templateId, files, basedOn }: NewDraft, now: Date): Promise<Created> {
  if (!mayIn(actor, 'templates.edit')) return refused({ refusal: 'not-permitted' })
  const unfit = refuseFiles(files)
  if (unfit) return unfit
  if ((await transaction.studioDraft.count({ where: { createdBy: actor.id, status: { in: openStatuses } } })) >= mostDrafts)
    return refused({ refusal: 'too-many' })
  const draft: Draft = {
    id: createId(),
    templateId,
    status: 'draft',
    revision: 1,
    files,
    basedOn,
    editors: [actor.id],
    approval: null,
    version: null,
    createdBy: actor.id,
    createdAt: now,
    updatedBy: actor.id,
    updatedAt: now,
  }
  const { id, createdBy, createdAt } = draft
  await transaction.studioDraft.create({ data: { ...columnsOf(draft), id, basedOn, createdBy, createdAt } })
  await keepRevision(transaction, draft)
  await moveDraftPointer(transaction, { template: templateId, to: draft.id, by: actor.id, why: 'draft.create' }, now)
  await record(transaction, 'draft.create', { by: actor.id, at: now, template: templateId, draft: draft.id, basedOn, files: hashOfFiles(files) })
  return { outcome: 'created', draft }
}

/** What is not even kept: too much, or files that no template has. */
function refuseFiles(files: TemplateFiles): Refused | null {
  const findings = checkFiles(files)
  if (findings.length === 0) return null
  return refused({ refusal: findings.some(({ rule }) => rule === 'budget') ? 'too-large' : 'findings', findings })
}

async function keepRevision(transaction: Transaction, { id, revision, files, updatedBy, updatedAt }: Draft): Promise<void> {
  await transaction.studioRevision.create({ data: { draftId: id, revision, files, savedBy: updatedBy, savedAt: updatedAt } })
  await transaction.studioRevision.deleteMany({ where: { draftId: id, revision: { lte: revision - revisionsKept } } })
}

export type Saved =
  | ({ outcome: 'saved' | 'unchanged'; revision: number; status: DraftStatus } & Omit<Vetting, 'compiled'>)
  /** Somebody saved meanwhile. Nothing was changed; both texts are here. */
  | { outcome: 'conflict'; revision: number; status: DraftStatus; savedBy: string; savedAt: Date; theirs: TemplateFiles; yours: TemplateFiles }
  | Refused

/** Saves a draft over the revision that the editor started from, and says what the vetter has to say of it. */
export async function saveDraft(
  database: Database,
  actor: Actor,
  { draft: id, revision, files }: { draft: string; revision: number; files: TemplateFiles },
  now: Date,
): Promise<Saved> {
  if (!mayIn(actor, 'templates.edit')) return refused({ refusal: 'not-permitted' })
  const unfit = refuseFiles(files)
  if (unfit) return unfit
  const saved = await inStudio(database, now, async ({ transaction }) => {
    const draft = await findDraft(transaction, id)
    if (!draft) return refused({ refusal: 'draft-unknown' })
    if (hashOfFiles(draft.files) === hashOfFiles(files)) return { outcome: 'unchanged' as const, draft }
    const templateId = readIdentity(files).id ?? draft.templateId
    const advanced = advanceDraft(draft, { kind: 'save', revision, files, templateId }, actor, now)
    if (!advanced.ok && advanced.refusal.refusal === 'revision-differs')
      return {
        outcome: 'conflict' as const,
        revision: draft.revision,
        status: draft.status,
        savedBy: draft.updatedBy,
        savedAt: draft.updatedAt,
        theirs: draft.files,
        yours: files,
      }
    if (!advanced.ok) return refused(advanced.refusal)
    await storeDraft(transaction, advanced.draft)
    await keepRevision(transaction, advanced.draft)
    await record(transaction, 'draft.save', {
      by: actor.id,
      at: now,
      template: templateId,
      draft: id,
      revision: advanced.draft.revision,
      files: hashOfFiles(files),
    })
    return { outcome: 'saved' as const, draft: advanced.draft }
  })
  if (saved.outcome !== 'saved' && saved.outcome !== 'unchanged') return saved
  const { findings, locales } = await vetDraft(saved.draft.files)
  return { outcome: saved.outcome, revision: saved.draft.revision, status: saved.draft.status, findings, locales }
}

export async function findDraft(transaction: Transaction, id: string): Promise<Draft | null> {
  const row = await transaction.studioDraft.findUnique({ where: { id } })
  return row && draftOfRow(row)
}

/** Writes what a step changed. */
export async function storeDraft(transaction: Transaction, draft: Draft): Promise<void> {
  await transaction.studioDraft.update({ where: { id: draft.id }, data: columnsOf(draft) })
}

/** A draft as its page shows it, with what the vetter says; null: there is none. */
export async function readDraft(database: Database, id: string): Promise<DraftView | null> {
  const draft = await findDraft(database, id)
  if (!draft) return null
  const { findings, locales } = await vetDraft(draft.files)
  const against = await readBase(database, draft)
  return { ...draft, findings, locales, base: against?.files ?? null, baseVersion: against?.version ?? null }
}

/** A draft may have become one of another template since it was made: then it is held against what that one serves. */
async function readBase(database: Database, { templateId, basedOn }: Draft): Promise<{ files: TemplateFiles; version: string } | null> {
  for (const version of [basedOn, await servedVersion(database, templateId)]) {
    const found = version === null ? null : await readVersionFiles(database, templateId, version)
    if (found && version !== null) return { files: found.files, version }
  }
  return null
}

/** The newest saves of a draft that can still be read, the last first. */
export async function listRevisions(database: Database, draft: string): Promise<{ revision: number; savedBy: string; savedAt: Date }[]> {
  return database.studioRevision.findMany({
    where: { draftId: draft },
    orderBy: { revision: 'desc' },
    select: { revision: true, savedBy: true, savedAt: true },
  })
}

/** What a draft held after one of its newest saves; null: that is gone. */
export async function readRevision(
  database: Database,
  draft: string,
  revision: number,
): Promise<{ files: TemplateFiles; savedBy: string; savedAt: Date } | null> {
  const row = await database.studioRevision.findUnique({ where: { draftId_revision: { draftId: draft, revision } } })
  return row && { files: templateFilesSchema.parse(row.files), savedBy: row.savedBy, savedAt: row.savedAt }
}

/** Drafts without their files, the last changed first. */
export async function listDrafts(
  database: Database,
  { statuses = openStatuses }: { statuses?: readonly DraftStatus[] } = {},
): Promise<DraftSummary[]> {
  const rows = await database.studioDraft.findMany({
    where: { status: { in: [...statuses] } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: listed,
    omit: { files: true },
    include: { _count: { select: { comments: { where: { settledAt: null } } } } },
  })
  const manifests = await database.$queryRaw<{ id: string; manifest: string | null }[]>`
    SELECT id, files->>'template.json' AS manifest FROM studio_draft WHERE id = ANY(${rows.map(({ id }) => id)})`
  const texts = new Map(manifests.map(({ id, manifest }) => [id, manifest ?? '']))
  return rows.map(({ _count, ...row }) => {
    const { files: _files, ...draft } = draftOfRow({ ...row, files: {} })
    const { title, version } = readIdentity({ 'template.json': texts.get(row.id) ?? '' })
    return { ...draft, title, nextVersion: version ?? '', openComments: _count.comments }
  })
}
