import { z } from 'zod'
import { createId, type Database, log, type Transaction } from '#kernel'
import { publishedVersions, servedVersion } from '#templates'
import { type Actor, mayIn } from './actor.ts'
import { record } from './audit.ts'
import { inStudio } from './in-studio.ts'
import { notify } from './notices.ts'
import { moveProduction, peopleOf } from './production.ts'
import { type Refusal, type RefusalCode, type Refused, refused } from './refusal.ts'
import { isScheduled, readRelease, serveRelease } from './releases.ts'

export const scheduleStatuses = ['waiting', 'done', 'failed', 'cancelled'] as const
export type ScheduleStatus = (typeof scheduleStatuses)[number]

/** A version, or a release, that goes out at a time. What goes out was fixed when it was scheduled. */
export interface Schedule {
  id: string
  template: string | null
  version: string | null
  release: string | null
  dueAt: Date
  why: string
  status: ScheduleStatus
  failure: RefusalCode | 'unexpected' | null
  by: string
  settledAt: Date | null
}

const shown = 200

export function isPast(dueAt: Date, now: Date): boolean {
  return !(dueAt.getTime() > now.getTime())
}

interface NewSchedule {
  template: string | null
  version: string | null
  release: string | null
  expected: string | null
  dueAt: Date
  why: string
  by: string
}

export async function insertSchedule(transaction: Transaction, schedule: NewSchedule, now: Date): Promise<{ id: string } | Refusal> {
  const { template, version, release, expected, dueAt, why, by } = schedule
  if (isPast(dueAt, now)) return { refusal: 'schedule-past' }
  if (template !== null && (await servedVersion(transaction, template)) !== expected)
    return { refusal: 'moved-meanwhile', expected, served: await servedVersion(transaction, template) }
  const id = createId()
  await transaction.studioSchedule.create({
    data: { id, templateId: template, version, releaseId: release, expected, dueAt, why, status: 'waiting', scheduledBy: by, scheduledAt: now },
  })
  await record(transaction, 'schedule.set', { by, at: now, template, schedule: id, version, release, dueAt: dueAt.toISOString(), why })
  return { id }
}

export type Scheduled = { outcome: 'scheduled'; schedule: string } | Refused

/** Lets a published version, or a release, go out at a time. */
export async function scheduleVersion(
  database: Database,
  actor: Actor,
  what: ({ template: string; version: string; expected: string | null } | { release: string }) & { dueAt: Date; why: string },
  now: Date,
): Promise<Scheduled> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  if (what.why.trim() === '') return refused({ refusal: 'reason-missing' })
  return inStudio(database, now, async ({ transaction, stop }) => {
    const common = { dueAt: what.dueAt, why: what.why, by: actor.id }
    if ('release' in what) {
      const release = await readRelease(transaction, what.release)
      if (!release) return stop({ refusal: 'release-unknown' })
      if (release.status !== 'open') return stop({ refusal: 'release-settled' })
      if (release.items.length === 0) return stop({ refusal: 'release-empty' })
      if (await isScheduled(transaction, what.release)) return stop({ refusal: 'release-scheduled' })
    } else if (!(await publishedVersions(transaction, what.template)).includes(what.version)) return stop({ refusal: 'version-unknown' })
    const target =
      'release' in what
        ? { template: null, version: null, release: what.release, expected: null }
        : { template: what.template, version: what.version, release: null, expected: what.expected }
    const set = await insertSchedule(transaction, { ...target, ...common }, now)
    return 'refusal' in set ? stop(set) : { outcome: 'scheduled', schedule: set.id }
  })
}

export async function cancelSchedule(database: Database, actor: Actor, id: string, now: Date): Promise<{ outcome: 'cancelled' } | Refused> {
  if (!mayIn(actor, 'templates.publish')) return refused({ refusal: 'not-permitted' })
  return inStudio(database, now, async ({ transaction }) => {
    const row = await transaction.studioSchedule.findUnique({ where: { id, status: 'waiting' } })
    if (!row) return refused({ refusal: 'schedule-unknown' })
    await transaction.studioSchedule.update({ where: { id }, data: { status: 'cancelled', settledAt: now } })
    await record(transaction, 'schedule.cancel', { by: actor.id, at: now, template: row.templateId, schedule: id })
    return { outcome: 'cancelled' }
  })
}

/** Those that wait, the next first; then what became of the others, the newest first. */
export async function listSchedules(database: Database): Promise<Schedule[]> {
  const [waiting, settled] = await Promise.all([
    database.studioSchedule.findMany({ where: { status: 'waiting' }, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] }),
    database.studioSchedule.findMany({ where: { status: { not: 'waiting' } }, orderBy: [{ settledAt: 'desc' }, { id: 'asc' }], take: shown }),
  ])
  return [...waiting, ...settled].map(scheduleOf)
}

type Row = NonNullable<Awaited<ReturnType<Database['studioSchedule']['findFirst']>>>

function scheduleOf(row: Row): Schedule {
  return {
    id: row.id,
    template: row.templateId,
    version: row.version,
    release: row.releaseId,
    dueAt: row.dueAt,
    why: row.why,
    status: z.enum(scheduleStatuses).parse(row.status),
    failure: row.failure as Schedule['failure'],
    by: row.scheduledBy,
    settledAt: row.settledAt,
  }
}

/**
 * Does everything that is due, the earliest first, each in a transaction of its own under the studio's lock: whoever comes second, in
 * this process or another, finds it done. What cannot be done any more is kept as failed and its people are told.
 */
export async function runDueSchedules(database: Database, now: Date): Promise<Schedule[]> {
  const settled: Schedule[] = []
  for (;;) {
    const due = await database.studioSchedule.findFirst({
      where: { status: 'waiting', dueAt: { lte: now } },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    })
    if (!due) return settled
    if (await settleSchedule(database, due.id, now))
      settled.push(scheduleOf(await database.studioSchedule.findUniqueOrThrow({ where: { id: due.id } })))
  }
}

/** False: somebody else was first. */
async function settleSchedule(database: Database, id: string, now: Date): Promise<boolean> {
  let failure: RefusalCode | 'unexpected'
  try {
    const result = await carryOut(database, id, now)
    if (result.outcome !== 'refused') return result.outcome === 'done'
    failure = result.refusal
  } catch (error) {
    log.error('schedule-failed', error, { schedule: id })
    failure = 'unexpected'
  }
  await failSchedule(database, id, failure, now)
  return true
}

function carryOut(database: Database, id: string, now: Date): Promise<{ outcome: 'done' | 'settled-before' } | Refused> {
  return inStudio(database, now, async (change) => {
    const { transaction, stop } = change
    const row = await transaction.studioSchedule.findUnique({ where: { id, status: 'waiting' } })
    if (!row) return { outcome: 'settled-before' }
    const { scheduledBy: by, why } = row
    if (row.releaseId !== null) {
      const refusal = await serveRelease(change, row.releaseId, { by, why }, now)
      if (refusal) return stop(refusal)
    } else {
      const [template, version] = [row.templateId ?? '', row.version ?? '']
      const refusal = await moveProduction(transaction, { template, to: version, expected: row.expected, by, why }, now)
      if (refusal) return stop(refusal)
      await notify(change, { kind: 'published', template, version, people: [by, ...(await peopleOf(transaction, template, version))] }, now)
    }
    await transaction.studioSchedule.update({ where: { id }, data: { status: 'done', settledAt: now } })
    await record(transaction, 'schedule.done', { by: 'system', at: now, template: row.templateId, schedule: id })
    return { outcome: 'done' }
  })
}

function failSchedule(database: Database, id: string, failure: RefusalCode | 'unexpected', now: Date): Promise<unknown> {
  return inStudio(database, now, async (change) => {
    const { transaction } = change
    const row = await transaction.studioSchedule.findUnique({ where: { id, status: 'waiting' } })
    if (!row) return
    await transaction.studioSchedule.update({ where: { id }, data: { status: 'failed', failure, settledAt: now } })
    await record(transaction, 'schedule.failed', { by: 'system', at: now, template: row.templateId, schedule: id, failure })
    const { templateId: template, version, releaseId, scheduledBy } = row
    const told = releaseId === null ? [{ template: template ?? '', version }] : ((await readRelease(transaction, releaseId))?.items ?? [])
    for (const item of told)
      await notify(change, { kind: 'schedule-failed', template: item.template, version: item.version, people: [scheduledBy] }, now)
  })
}
