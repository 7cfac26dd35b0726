import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, type News, news, runningRegistry, startRegistry } from '#kernel'
import {
  cancelSchedule,
  changeRelease,
  createRelease,
  listAudit,
  listMoves,
  listNotices,
  listReleases,
  listSchedules,
  listTemplates,
  movePointer,
  publishDraft,
  publishRelease,
  readDraft,
  readReleaseView,
  readVersionFiles,
  revertRelease,
  revertTemplate,
  runDueSchedules,
  scheduleVersion,
  verifyStudioAudit,
} from '#studio'
import { loadCatalog, readTemplateVersion, servedCatalog, withdrawWithin } from '#templates'
import studio from '../../studio/cube.ts'
import { vetTemplate } from '../../templates/vet-template.ts'
import { changedTemplate } from './changed-template.ts'
import { databaseKinds, openTestDatabase } from './open-test-database.ts'
import { approvedDraft, author, changedDraft, manager, newDraft, reviewer, want } from './studio-people.ts'

const now = new Date('2026-11-27T03:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
let client: Database
let close: () => Promise<void>

const shippedVersion = (template: string) => loadCatalog().get(template)?.manifest.version ?? ''
const served = async (template: string) => (await servedCatalog(client)).get(template)?.manifest.version ?? null
const move = (template: string, version: string | null, expected: string | null, inUse = false) =>
  movePointer(client, manager, { template, pointer: 'production', version, expected, why: 'a test', inUse }, now)

/** A version of a template that is published and not served. */
async function stagedVersion(template: string, text: string): Promise<string> {
  const draft = await approvedDraft(client, await changedDraft(client, template, text, now), now)
  return want(await publishDraft(client, reviewer, { draft: draft.id, destination: { to: 'staging' }, why: 'to look at' }, now), 'published').version
}

describe.each(databaseKinds)('publishing from the studio on the %s database', (kind) => {
  beforeAll(async () => {
    close = await openTestDatabase(kind)
    client = await database()
    await startRegistry(cubes)
    // The clock of this file is its own: no server looks at what is due by another.
    await runningRegistry().stop()
  })
  afterAll(() => close?.())

  it('makes a version that never changes, serves it at once, and can be taken back with one call', async () => {
    const template = 'five-elements'
    const shipped = shippedVersion(template)
    const draft = await approvedDraft(client, await changedDraft(client, template, 'first', now), now)
    const heard: News[] = []
    const stop = (await news()).listen((entry) => heard.push(entry))
    const publication = { draft: draft.id, destination: { to: 'production' as const, expected: shipped }, why: 'clearer words' }
    const { version } = want(await publishDraft(client, reviewer, publication, now), 'published')
    stop()
    expect(heard.map(({ name, payload }) => [name, payload.version])).toEqual([
      ['template.published', version],
      ['template.served', version],
    ])
    expect(await served(template)).toBe(version)
    expect(await readVersionFiles(client, template, version)).toEqual({ files: draft.files, from: 'studio' })
    expect(await readDraft(client, draft.id)).toMatchObject({ status: 'published', version })
    expect(await publishDraft(client, reviewer, publication, now)).toMatchObject({ refusal: 'not-now', status: 'published' })
    const told = (await listNotices(client, 'author')).notices.filter((notice) => notice.template === template)
    expect(told.map((notice) => [notice.kind, notice.version]).toSorted()).toEqual([
      ['approved', null],
      ['published', version],
    ])

    const back = want(await revertTemplate(client, manager, { template, expected: version, why: '' }, now), 'moved')
    expect([back.to, await served(template)]).toEqual([shipped, shipped])
    want(await revertTemplate(client, manager, { template, expected: shipped, why: 'after all' }, now), 'moved')
    expect(await served(template)).toBe(version)
    expect((await listMoves(client, template)).filter(({ pointer }) => pointer === 'production')).toMatchObject([
      { from: shipped, to: version, by: 'manager', why: 'after all' },
      { from: version, to: shipped, by: 'manager', why: 'revert' },
      { from: shipped, to: version, by: 'reviewer', why: 'clearer words' },
    ])
  })

  it('lets one of two who publish at once win and tells the other', async () => {
    const draft = await approvedDraft(client, await newDraft(client, 'raced-card', now), now)
    const publication = { draft: draft.id, destination: { to: 'production' as const, expected: null }, why: 'go' }
    const both = await Promise.all([publishDraft(client, reviewer, publication, now), publishDraft(client, manager, publication, now)])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['published', 'refused'])
    expect(both.find(({ outcome }) => outcome === 'refused')).toMatchObject({ refusal: 'not-now', status: 'published' })

    const [one, other] = [await changedDraft(client, 'raced-card', 'one', now), await changedDraft(client, 'raced-card', 'other', now)]
    for (const each of [one, other]) await approvedDraft(client, each, now)
    const rivals = await Promise.all(
      [one, other].map(({ id }) =>
        publishDraft(client, reviewer, { draft: id, destination: { to: 'production', expected: '1.0.0' }, why: 'go' }, now),
      ),
    )
    expect(rivals.map(({ outcome }) => outcome).toSorted()).toEqual(['published', 'refused'])
    expect(rivals.find(({ outcome }) => outcome === 'refused')).toMatchObject({ refusal: 'version-taken', nextVersion: '1.0.2' })
    expect(await served('raced-card')).toBe('1.0.1')
  })

  it('publishes nothing over a version that was not looked at, and leaves no trace of the try', async () => {
    const draft = await approvedDraft(client, await changedDraft(client, 'luck-timeline', 'x', now), now)
    const before = await client.templateVersion.count()
    const answer = await publishDraft(client, reviewer, { draft: draft.id, destination: { to: 'production', expected: '0.1.0' }, why: 'go' }, now)
    expect(answer).toMatchObject({ refusal: 'moved-meanwhile', expected: '0.1.0', served: shippedVersion('luck-timeline') })
    expect(await client.templateVersion.count()).toBe(before)
    expect((await readDraft(client, draft.id))?.status).toBe('approved')
    expect(await client.studioVersion.count({ where: { templateId: 'luck-timeline' } })).toBe(0)
    expect((await verifyStudioAudit(client)).broken).toBeNull()
  })

  it('asks for the permission and a reason, and for what was approved', async () => {
    const draft = await newDraft(client, 'early-card', now)
    const publication = { draft: draft.id, destination: { to: 'staging' as const }, why: 'go' }
    expect(await publishDraft(client, author, publication, now)).toMatchObject({ refusal: 'not-permitted' })
    expect(await publishDraft(client, reviewer, publication, now)).toMatchObject({ refusal: 'not-now', status: 'draft' })
    await approvedDraft(client, draft, now)
    expect(await publishDraft(client, { ...reviewer, may: ['studio.open'] }, publication, now)).toMatchObject({ refusal: 'not-permitted' })
    expect(await publishDraft(client, reviewer, { ...publication, why: '  ' }, now)).toMatchObject({ refusal: 'reason-missing' })
    expect(await publishDraft(client, reviewer, { ...publication, draft: 'nosuchdraft' }, now)).toMatchObject({ refusal: 'draft-unknown' })
  })

  it('keeps a staged version out of service, a new template too', async () => {
    const draft = await approvedDraft(client, await newDraft(client, 'staged-card', now), now)
    want(await publishDraft(client, reviewer, { draft: draft.id, destination: { to: 'staging' }, why: 'to look at' }, now), 'published')
    expect(await served('staged-card')).toBeNull()
    const listed = (await listTemplates(client, now)).find(({ id }) => id === 'staged-card')
    expect(listed).toMatchObject({
      pointers: { draft: null, staging: '1.0.0', production: null },
      locales: { ko: { state: 'whole' }, en: { state: 'whole' } },
    })
    want(await move('staged-card', '1.0.0', null), 'moved')
    expect(await served('staged-card')).toBe('1.0.0')
    expect(await move('staged-card', '1.0.0', '1.0.0')).toMatchObject({ refusal: 'unchanged' })
    expect(await move('staged-card', '7.0.0', '1.0.0')).toMatchObject({ refusal: 'version-unknown' })
  })

  it('warns before a template in use is taken out of service, and brings it back', async () => {
    const template = 'safety-card'
    const version = shippedVersion(template)
    await client.person.create({ data: { id: `reader-${kind}`, name: '', email: `${kind}@heal7.invalid`, isAnonymous: true } })
    const empty = { sealed: new Uint8Array(), createdAt: now }
    await client.conversation.create({ data: { id: 'talk', personId: `reader-${kind}`, title: new Uint8Array(), createdAt: now, updatedAt: now } })
    await client.message.create({
      data: { id: 'answer', conversationId: 'talk', personId: `reader-${kind}`, sequence: 1, role: 'answer', status: 'done', ...empty },
    })
    await client.component.create({
      data: { id: 'card', messageId: 'answer', personId: `reader-${kind}`, templateId: template, templateVersion: version, ...empty },
    })
    expect(await move(template, null, version)).toMatchObject({ refusal: 'in-use', usage: { cards: 1, recentCards: 1 } })
    expect(await served(template)).toBe(version)
    want(await move(template, null, version, true), 'moved')
    expect(await served(template)).toBeNull()
    expect(await readTemplateVersion(client, template, version)).not.toBeNull()
    want(await revertTemplate(client, manager, { template, expected: null, why: '' }, now), 'moved')
    expect(await served(template)).toBe(version)
  })

  it('knows a move from the terminal as one of its own, and takes it back', async () => {
    const template = 'day-pillar-character'
    const shipped = shippedVersion(template)
    const version = await stagedVersion(template, 'from the terminal')
    const serve = (wanted: string) => studio.processRequest({ action: 'serve', template, version: wanted })
    expect(await serve('9.9.9')).toEqual({ outcome: 'version-unknown', template, version: '9.9.9' })
    expect(await serve(version)).toEqual({ outcome: 'served', template, version })
    expect(await serve(version)).toEqual({ outcome: 'unchanged', template, version })
    expect((await listMoves(client, template))[0]).toMatchObject({
      pointer: 'production',
      from: shipped,
      to: version,
      by: 'system',
      why: 'cube publish --serve',
    })
    expect((await listNotices(client, 'author')).notices.find((notice) => notice.template === template && notice.version === version)).toMatchObject({
      kind: 'published',
      template,
      version,
    })
    expect(await revertTemplate(client, manager, { template, expected: version, why: '' }, now)).toMatchObject({ outcome: 'moved', to: shipped })
    for (const hostile of [{ action: 'serve', template: '../x', version }, { action: 'serve', template, version: '1' }, { action: 'drop' }, null])
      await expect(studio.processRequest(hostile)).rejects.toThrow()
  })

  it('knows what the terminal published and brought into service, and takes it back', async () => {
    const template = 'glossary-card'
    const shipped = shippedVersion(template)
    const compiledAs = async (version: string) => {
      const vetted = await vetTemplate(changedTemplate(template, version, version))
      if (!vetted.ok) throw new Error(JSON.stringify(vetted.findings))
      return vetted.compiled
    }
    const [held, newer] = [await compiledAs('7.0.0'), await compiledAs('7.1.0')]
    const publish = (templates: unknown, hold = false) => studio.processRequest({ action: 'publish', templates, hold })
    const movesBefore = (await listMoves(client, template)).length
    expect(await publish([held], true)).toEqual([{ outcome: 'published', template, version: '7.0.0', served: shipped }])
    expect((await listMoves(client, template)).length).toBe(movesBefore)
    expect(await publish([newer])).toEqual([{ outcome: 'published', template, version: '7.1.0', served: '7.1.0' }])
    expect(await publish([newer])).toMatchObject([{ outcome: 'unchanged' }])
    const moves = await listMoves(client, template)
    expect(moves.length).toBe(movesBefore + 1)
    expect(moves[0]).toMatchObject({ pointer: 'production', from: shipped, to: '7.1.0', by: 'system', why: 'cube publish' })
    const entries = (await listAudit(client, { template, limit: 3 })).map(({ action, by, detail }) => [action, by, detail.version ?? detail.to])
    expect(entries).toEqual([
      ['pointer.move', 'system', '7.1.0'],
      ['version.publish', 'system', '7.1.0'],
      ['version.publish', 'system', '7.0.0'],
    ])
    expect(await verifyStudioAudit(client)).toMatchObject({ broken: null })
    expect(await revertTemplate(client, manager, { template, expected: '7.1.0', why: '' }, now)).toMatchObject({ outcome: 'moved', to: shipped })
    expect(await served(template)).toBe(shipped)
    const rows = await client.studioAudit.count()
    for (const hostile of [[], [null], [{ ...newer, css: 'a{color:red}' }], [{ ...newer, operations: [{ run: 'x' }] }], 'x'])
      await expect(publish(hostile), JSON.stringify(hostile).slice(0, 60)).rejects.toThrow('published')
    await expect(studio.processRequest({ action: 'publish', templates: [newer] })).rejects.toThrow('published')
    expect(await client.studioAudit.count()).toBe(rows)
  })

  it('takes nothing back that was moved from elsewhere', async () => {
    const version = await stagedVersion('month-calendar', 'x')
    want(await move('month-calendar', version, shippedVersion('month-calendar')), 'moved')
    await client.$transaction((transaction) => withdrawWithin(transaction, 'month-calendar', now))
    expect(await revertTemplate(client, manager, { template: 'month-calendar', expected: null, why: '' }, now)).toMatchObject({
      refusal: 'nothing-before',
    })
    expect(await move('month-calendar', version, version)).toMatchObject({ refusal: 'moved-meanwhile', served: null })
  })

  describe('a schedule', () => {
    it('pins the version, refuses the past, and can be cancelled', async () => {
      const template = 'ten-gods-map'
      const version = await stagedVersion(template, 'scheduled')
      const asked = { template, version, expected: shippedVersion(template), why: 'in the morning' }
      for (const dueAt of [now, later(-1), new Date('x')])
        expect(await scheduleVersion(client, manager, { ...asked, dueAt }, now)).toMatchObject({ refusal: 'schedule-past' })
      expect(await scheduleVersion(client, author, { ...asked, dueAt: later(5) }, now)).toMatchObject({ refusal: 'not-permitted' })
      expect(await scheduleVersion(client, manager, { ...asked, version: '9.9.9', dueAt: later(5) }, now)).toMatchObject({
        refusal: 'version-unknown',
      })
      const { schedule } = want(await scheduleVersion(client, manager, { ...asked, dueAt: later(5) }, now), 'scheduled')
      expect(await runDueSchedules(client, later(4))).toEqual([])
      want(await cancelSchedule(client, manager, schedule, now), 'cancelled')
      expect(await runDueSchedules(client, later(60))).toEqual([])
      expect(await cancelSchedule(client, manager, schedule, now)).toMatchObject({ refusal: 'schedule-unknown' })
      expect(await served(template)).toBe(shippedVersion(template))
    })

    it('of an approved draft publishes exactly what was approved, although newer versions came', async () => {
      const template = 'strength-gauge'
      const draft = await approvedDraft(client, await changedDraft(client, template, 'pinned', now), now)
      const destination = { to: 'schedule' as const, expected: shippedVersion(template), dueAt: later(10) }
      const { version } = want(await publishDraft(client, reviewer, { draft: draft.id, destination, why: 'tomorrow' }, now), 'published')
      expect(await served(template)).toBe(shippedVersion(template))
      await stagedVersion(template, 'newer')
      expect(await runDueSchedules(client, later(11))).toMatchObject([{ template, version, status: 'done', settledAt: later(11) }])
      expect(await served(template)).toBe(version)
      expect((await listNotices(client, 'author')).notices.find((notice) => notice.template === template)).toMatchObject({
        kind: 'published',
        version,
      })
    })

    it('that two look at in the same moment is done once', async () => {
      const template = 'share-card'
      const version = await stagedVersion(template, 'once')
      want(
        await scheduleVersion(client, manager, { template, version, expected: shippedVersion(template), dueAt: later(1), why: 'x' }, now),
        'scheduled',
      )
      const settled = await Promise.all([1, 2, 3].map(() => runDueSchedules(client, later(2))))
      expect(settled.flat()).toHaveLength(1)
      expect((await listMoves(client, template)).filter(({ pointer }) => pointer === 'production')).toHaveLength(1)
    })

    it('that would undo what somebody served meanwhile is kept as failed, and its person is told', async () => {
      const template = 'privacy-card'
      const [first, next] = [await stagedVersion(template, 'first'), await stagedVersion(template, 'next')]
      want(
        await scheduleVersion(client, manager, { template, version: first, expected: shippedVersion(template), dueAt: later(1), why: 'x' }, now),
        'scheduled',
      )
      want(await move(template, next, shippedVersion(template)), 'moved')
      expect(await runDueSchedules(client, later(2))).toMatchObject([{ status: 'failed', failure: 'moved-meanwhile' }])
      expect(await runDueSchedules(client, later(3))).toEqual([])
      expect(await served(template)).toBe(next)
      const told = (await listNotices(client, 'manager')).notices.filter((notice) => notice.template === template)
      expect(told).toMatchObject([{ kind: 'schedule-failed', version: first }])
    })
  })

  describe('a release', () => {
    it('goes out whole or not at all, and comes back whole', async () => {
      const templates = ['career-fit', 'money-flow']
      const versions = [await stagedVersion('career-fit', 'r'), await stagedVersion('money-flow', 'r')]
      const { release } = want(await createRelease(client, manager, '겨울', now), 'done')
      for (const [index, template] of templates.entries())
        want(await changeRelease(client, manager, release.id, { kind: 'put', template, version: versions[index] ?? '' }, now), 'done')
      const stray = await stagedVersion('money-flow', 'stray')
      want(await move('money-flow', stray, shippedVersion('money-flow')), 'moved')
      expect((await listReleases(client))[0]?.conflicts).toEqual([
        { template: 'money-flow', kind: 'served-moved', expected: shippedVersion('money-flow'), served: stray },
      ])
      expect(await publishRelease(client, manager, { release: release.id, why: 'go' }, now)).toMatchObject({ refusal: 'release-conflict' })
      expect(await served('career-fit')).toBe(shippedVersion('career-fit'))
      want(await changeRelease(client, manager, release.id, { kind: 'put', template: 'money-flow', version: versions[1] ?? '' }, now), 'done')
      want(await publishRelease(client, manager, { release: release.id, why: 'go' }, now), 'done')
      expect(await Promise.all(templates.map(served))).toEqual(versions)
      expect((await readReleaseView(client, release.id))?.movedSince).toEqual([])
      expect(await publishRelease(client, manager, { release: release.id, why: 'go' }, now)).toMatchObject({ refusal: 'release-settled' })
      want(await revertRelease(client, manager, { release: release.id, why: '' }, now), 'done')
      expect(await Promise.all(templates.map(served))).toEqual([shippedVersion('career-fit'), stray])
      expect(await revertRelease(client, manager, { release: release.id, why: '' }, now)).toMatchObject({ refusal: 'moved-meanwhile' })
      expect((await readReleaseView(client, release.id))?.movedSince).toEqual([
        { template: 'career-fit', served: shippedVersion('career-fit') },
        { template: 'money-flow', served: stray },
      ])
      const told = (await listNotices(client, 'author')).notices.filter(({ template, version }) => template === 'money-flow' && version === stray)
      expect(told.map(({ kind }) => kind)).toEqual(['published', 'published'])
    })

    it('takes an approved draft, whose version is made as it is put in, or leaves the draft as it was', async () => {
      const draft = await approvedDraft(client, await changedDraft(client, 'career-fit', 'into a release', now), now)
      const { release } = want(await createRelease(client, manager, 'spring', now), 'done')
      const put = (id: string) => publishDraft(client, reviewer, { draft: draft.id, destination: { to: 'release', release: id }, why: 'spring' }, now)
      expect(await put('nosuchrelease')).toMatchObject({ refusal: 'release-unknown' })
      expect((await readDraft(client, draft.id))?.status).toBe('approved')
      const { version } = want(await put(release.id), 'published')
      expect(await readReleaseView(client, release.id)).toMatchObject({
        status: 'open',
        items: [{ template: 'career-fit', version, expected: shippedVersion('career-fit') }],
        conflicts: [],
      })
      expect(await served('career-fit')).toBe(shippedVersion('career-fit'))
      expect(
        await changeRelease(client, manager, release.id, { kind: 'put', template: 'career-fit', version: shippedVersion('career-fit') }, now),
      ).toMatchObject({
        refusal: 'unchanged',
      })
    })

    it('tells whoever scheduled it of each template when it could not go out', async () => {
      const version = await stagedVersion('love-pattern', 'r')
      const stray = await stagedVersion('love-pattern', 'stray')
      const { release } = want(await createRelease(client, manager, 'late', now), 'done')
      want(await changeRelease(client, manager, release.id, { kind: 'put', template: 'love-pattern', version }, now), 'done')
      want(await scheduleVersion(client, manager, { release: release.id, dueAt: later(1), why: 'x' }, now), 'scheduled')
      want(await move('love-pattern', stray, shippedVersion('love-pattern')), 'moved')
      expect(await runDueSchedules(client, later(2))).toMatchObject([{ release: release.id, status: 'failed', failure: 'release-conflict' }])
      const told = (await listNotices(client, 'manager')).notices.filter(
        ({ kind, template }) => kind === 'schedule-failed' && template === 'love-pattern',
      )
      expect(told).toMatchObject([{ version }])
      expect((await readReleaseView(client, release.id))?.status).toBe('open')
    })

    it('tells of what else names its templates, and can go out at a time', async () => {
      const version = await stagedVersion('study-plan', 'r')
      const [one, two] = [
        want(await createRelease(client, manager, 'one', now), 'done').release,
        want(await createRelease(client, manager, 'two', now), 'done').release,
      ]
      expect(await scheduleVersion(client, manager, { release: one.id, dueAt: later(1), why: 'x' }, now)).toMatchObject({ refusal: 'release-empty' })
      for (const { id } of [one, two]) want(await changeRelease(client, manager, id, { kind: 'put', template: 'study-plan', version }, now), 'done')
      expect((await listReleases(client)).find(({ id }) => id === one.id)?.conflicts).toMatchObject([{ kind: 'other-release', release: two.id }])
      want(await changeRelease(client, manager, two.id, { kind: 'discard' }, now), 'done')
      const { schedule } = want(await scheduleVersion(client, manager, { release: one.id, dueAt: later(1), why: 'x' }, now), 'scheduled')
      for (const answer of [
        await changeRelease(client, manager, one.id, { kind: 'remove', template: 'study-plan' }, now),
        await publishRelease(client, manager, { release: one.id, why: 'now' }, now),
        await scheduleVersion(client, manager, { release: one.id, dueAt: later(9), why: 'x' }, now),
      ])
        expect(answer).toEqual({ outcome: 'refused', refusal: 'release-scheduled' })
      want(await cancelSchedule(client, manager, schedule, now), 'cancelled')
      want(await scheduleVersion(client, manager, { release: one.id, dueAt: later(1), why: 'x' }, now), 'scheduled')
      expect(await runDueSchedules(client, later(2))).toMatchObject([{ release: one.id, status: 'done' }])
      expect(await served('study-plan')).toBe(version)
      expect((await listSchedules(client)).filter(({ status }) => status === 'waiting')).toEqual([])
    })

    it('takes only published versions, from who may publish', async () => {
      const { release } = want(await createRelease(client, manager, 'x', now), 'done')
      const put = { kind: 'put' as const, template: 'study-plan', version: '9.9.9' }
      expect(await changeRelease(client, manager, release.id, put, now)).toMatchObject({ refusal: 'version-unknown' })
      expect(await changeRelease(client, author, release.id, put, now)).toMatchObject({ refusal: 'not-permitted' })
      expect(await changeRelease(client, manager, 'nosuchrelease', put, now)).toMatchObject({ refusal: 'release-unknown' })
    })
  })

  it('wrote every act of this file into the audit, which holds', async () => {
    const { rows, broken } = await verifyStudioAudit(client)
    expect(broken).toBeNull()
    const entries = await listAudit(client, { limit: 1_000 })
    expect(entries).toHaveLength(rows)
    expect([...new Set(entries.map(({ action }) => action))].toSorted()).toEqual([
      'draft.approve',
      'draft.create',
      'draft.save',
      'draft.submit',
      'pointer.move',
      'release.change',
      'release.create',
      'release.discard',
      'release.publish',
      'release.revert',
      'schedule.cancel',
      'schedule.done',
      'schedule.failed',
      'schedule.set',
      'version.publish',
    ])
    const ofCard = await listAudit(client, { template: 'staged-card', limit: 100 })
    expect(ofCard.map(({ action }) => action)).toEqual([
      'pointer.move',
      'pointer.move',
      'version.publish',
      'draft.approve',
      'draft.submit',
      'draft.create',
    ])
    expect(ofCard.at(-1)).toMatchObject({ by: 'author', template: 'staged-card', detail: { basedOn: null } })
  })
})
