import { z } from 'zod'
import { createId, type Database, type Transaction } from '#kernel'
import { listServed, publishedVersions, servedVersion } from '#templates'
import { type Actor, mayIn } from './actor.ts'
import { record } from './audit.ts'
import { findConflicts, findMovedSince, isBlocking, type ReleaseConflict } from './find-conflicts.ts'
import { type Change, inStudio } from './in-studio.ts'
import { tellOfMove } from './move-pointer.ts'
import { notify } from './notices.ts'
import { moveProduction, peopleOf } from './production.ts'
import { type Refusal, type Refused, refused } from './refusal.ts'

export const releaseStatuses = ['open', 'published', 'discarded'] as const

/** Versions of several templates that go out together or not at all. */
export interface Release {
  id: string
  name: string
  status: (typeof releaseStatuses)[number]
  by: string
  at: Date
  settledAt: Date | null
  items: { template: string; version: string; expected: string | null }[]
}
export type ReleaseView = Release & {
  /** While it is open. */
  conflicts: ReleaseConflict[]
  /** Once it went out. */
  movedSince: { template: string; served: string | null }[]
}

export const releaseName = z.string().trim().min(1).max(80)
const mostItems = 100
const shown = 200

export type ReleaseChange = { kind: 'put'; template: string; version: string } | { kind: 'remove'; template: string } | { kind: 'discard' }
export type Released = { outcome: 'done'; release: Release } | Refused

export async function createRelease(database: Database, actor: Actor, name: string, now: Date): Promise<Released> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  return inStudio(database, now, async ({ transaction }) => {
    const id = createId()
    await transaction.studioRelease.create({ data: { id, name, status: 'open', createdBy: actor.id, createdAt: now } })
    await record(transaction, 'release.create', { by: actor.id, at: now, template: null, release: id, name })
    return { outcome: 'done', release: await knownRelease(transaction, id) }
  })
}

/** Puts a published version in (again: with what is served now), takes a template out, or puts the release away. */
export async function changeRelease(database: Database, actor: Actor, id: string, change: ReleaseChange, now: Date): Promise<Released> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  return inStudio(database, now, async ({ transaction, stop }) => {
    const release = await readRelease(transaction, id)
    const closed = release ? await whyClosed(transaction, release) : { refusal: 'release-unknown' as const }
    if (closed) return stop(closed)
    if (change.kind === 'put') {
      const refusal = await putInRelease(transaction, id, change, { by: actor.id, now })
      if (refusal) return stop(refusal)
    } else {
      if (change.kind === 'remove') await transaction.studioReleaseItem.deleteMany({ where: { releaseId: id, templateId: change.template } })
      else await transaction.studioRelease.update({ where: { id }, data: { status: 'discarded', settledAt: now } })
      const template = change.kind === 'remove' ? change.template : null
      await record(transaction, change.kind === 'remove' ? 'release.change' : 'release.discard', {
        by: actor.id,
        at: now,
        template,
        release: id,
        version: null,
        kind: change.kind,
      })
    }
    return { outcome: 'done', release: await knownRelease(transaction, id) }
  })
}

/** Puts a published version in, over the one of its template that was in. Null: done; otherwise why not. */
export async function putInRelease(
  transaction: Transaction,
  id: string,
  { template, version }: { template: string; version: string },
  { by, now }: { by: string; now: Date },
): Promise<Refusal | null> {
  const release = await readRelease(transaction, id)
  if (!release) return { refusal: 'release-unknown' }
  const closed = await whyClosed(transaction, release)
  if (closed) return closed
  if (!(await publishedVersions(transaction, template)).includes(version)) return { refusal: 'version-unknown' }
  if (release.items.length >= mostItems && !release.items.some((item) => item.template === template)) return { refusal: 'too-many' }
  const row = { version, expected: await servedVersion(transaction, template) }
  if (row.expected === version) return { refusal: 'unchanged' }
  await transaction.studioReleaseItem.upsert({
    where: { releaseId_templateId: { releaseId: id, templateId: template } },
    create: { releaseId: id, templateId: template, ...row },
    update: row,
  })
  await record(transaction, 'release.change', { by, at: now, template, release: id, version, kind: 'put' })
  return null
}

async function whyClosed(transaction: Transaction, { id, status }: Release): Promise<Refusal | null> {
  if (status !== 'open') return { refusal: 'release-settled' }
  return (await isScheduled(transaction, id)) ? { refusal: 'release-scheduled' } : null
}

/** Serves all versions of a release at once, or none of them. */
export async function publishRelease(
  database: Database,
  actor: Actor,
  { release: id, why }: { release: string; why: string },
  now: Date,
): Promise<Released> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  if (why.trim() === '') return refused({ refusal: 'reason-missing' })
  return inStudio(database, now, async (change) => {
    const { transaction, stop } = change
    if (await isScheduled(transaction, id)) return stop({ refusal: 'release-scheduled' })
    const refusal = await serveRelease(change, id, { by: actor.id, why }, now)
    return refusal ? stop(refusal) : { outcome: 'done', release: await knownRelease(transaction, id) }
  })
}

/** Serves again what was served before a release, for each of its templates, or for none when one has moved since. */
export async function revertRelease(
  database: Database,
  actor: Actor,
  { release: id, why }: { release: string; why: string },
  now: Date,
): Promise<Released> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  return inStudio(database, now, async (change) => {
    const { transaction, stop } = change
    const release = await readRelease(transaction, id)
    if (!release) return stop({ refusal: 'release-unknown' })
    if (release.status !== 'published') return stop({ refusal: 'nothing-before' })
    for (const { template, version, expected } of release.items) {
      const refusal = await moveProduction(transaction, { template, to: expected, expected: version, by: actor.id, why: why || 'revert' }, now)
      if (refusal) return stop(refusal)
      await tellOfMove(change, { template, from: version, to: expected, by: actor.id }, now)
    }
    await record(transaction, 'release.revert', { by: actor.id, at: now, template: null, release: id, why: why || 'revert' })
    return { outcome: 'done', release }
  })
}

/** Null: served, and the release is settled. Otherwise why not; the caller gives up. */
export async function serveRelease(change: Change, id: string, { by, why }: { by: string; why: string }, now: Date): Promise<Refusal | null> {
  const { transaction } = change
  const release = await readRelease(transaction, id)
  if (!release) return { refusal: 'release-unknown' }
  if (release.status !== 'open') return { refusal: 'release-settled' }
  if (release.items.length === 0) return { refusal: 'release-empty' }
  const conflicts = (await conflictsOf(transaction, release, await listServed(transaction))).filter(isBlocking)
  if (conflicts.length > 0) return { refusal: 'release-conflict', conflicts }
  for (const { template, version, expected } of release.items) {
    const refusal = await moveProduction(transaction, { template, to: version, expected, by, why }, now)
    if (refusal) return refusal
    await notify(change, { kind: 'published', template, version, people: await peopleOf(transaction, template, version), except: by }, now)
  }
  await transaction.studioRelease.update({ where: { id }, data: { status: 'published', settledAt: now } })
  await record(transaction, 'release.publish', { by, at: now, template: null, release: id, items: release.items, why })
  return null
}

/** What goes out at a time is fixed until then; cancelling the schedule opens it again. */
export async function isScheduled(transaction: Transaction, releaseId: string): Promise<boolean> {
  return (await transaction.studioSchedule.count({ where: { releaseId, status: 'waiting' } })) > 0
}

type Served = Awaited<ReturnType<typeof listServed>>

async function conflictsOf(transaction: Transaction, release: Release, served: Served): Promise<ReleaseConflict[]> {
  return findConflicts(release.items, { served, ...(await readAround(transaction, release)) })
}

/** What else is put together and scheduled, for one release. */
async function readAround(transaction: Transaction, { id, items }: Release) {
  const templates = items.map(({ template }) => template)
  const others = await transaction.studioReleaseItem.findMany({
    where: { templateId: { in: templates }, releaseId: { not: id }, release: { status: 'open' } },
    orderBy: [{ releaseId: 'asc' }, { templateId: 'asc' }],
  })
  const schedules = await transaction.studioSchedule.findMany({
    where: { templateId: { in: templates }, status: 'waiting' },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  })
  return {
    others: others.map((row) => ({ release: row.releaseId, template: row.templateId, version: row.version })),
    schedules: schedules.map((row) => ({ schedule: row.id, template: row.templateId ?? '', version: row.version ?? '' })),
  }
}

const withItems = { items: { orderBy: { templateId: 'asc' } } } as const

export async function readRelease(transaction: Transaction, id: string): Promise<Release | null> {
  const row = await transaction.studioRelease.findUnique({ where: { id }, include: withItems })
  return row && releaseOf(row)
}

interface ReleaseRow {
  id: string
  name: string
  status: string
  createdBy: string
  createdAt: Date
  settledAt: Date | null
  items: { templateId: string; version: string; expected: string | null }[]
}

function releaseOf({ id, name, status, createdBy, createdAt, settledAt, items }: ReleaseRow): Release {
  return {
    id,
    name,
    status: z.enum(releaseStatuses).parse(status),
    by: createdBy,
    at: createdAt,
    settledAt,
    items: items.map(({ templateId, version, expected }) => ({ template: templateId, version, expected })),
  }
}

async function knownRelease(transaction: Transaction, id: string): Promise<Release> {
  const release = await readRelease(transaction, id)
  if (!release) throw new Error('A release was gone while it was changed.')
  return release
}

/** The newest first, each with what stands against it, or what moved since it went out. */
export async function listReleases(database: Database): Promise<ReleaseView[]> {
  const rows = await database.studioRelease.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: shown, include: withItems })
  const served = await listServed(database)
  const views: ReleaseView[] = []
  for (const row of rows) views.push(await viewOf(database, releaseOf(row), served))
  return views
}

/** Null: there is no such release. */
export async function readReleaseView(database: Database, id: string): Promise<ReleaseView | null> {
  const release = await readRelease(database, id)
  return release && viewOf(database, release, await listServed(database))
}

async function viewOf(database: Database, release: Release, served: Served): Promise<ReleaseView> {
  if (release.status === 'open') return { ...release, conflicts: await conflictsOf(database, release, served), movedSince: [] }
  const movedSince = release.status === 'published' ? findMovedSince(release.items, served) : []
  return { ...release, conflicts: [], movedSince }
}
