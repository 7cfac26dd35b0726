import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { type Command, changeExperiment, createExperiment, type Actor as ExperimentActor } from '#experiments'
import { type CubeEvent, type Database, database, events, startRegistry } from '#kernel'
import { addComment, approveDraft, listAudit, listComments, listNotices, publishDraft, readDraft, submitDraft, verifyStudioAudit } from '#studio'
import { exampleDesign, exampleFacts } from '../../experiments/example-design.ts'
import studio from '../../studio/cube.ts'
import { openTestDatabase } from './open-test-database.ts'
import { admin, approvedDraft, author, newDraft, reviewer, unmeasured, want } from './studio-people.ts'

const now = new Date('2026-11-27T03:00:00Z')
let client: Database
let close: () => Promise<void>

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
})
afterAll(() => close?.())

const merge = (from: string, into: string) => client.$transaction((transaction) => studio.mergePerson(from, into, transaction))

describe('the cube of the studio', () => {
  it('counts what waits', async () => {
    const draft = await newDraft(client, 'counted-card', now)
    want(await submitDraft(client, author, { draft: draft.id, revision: 1, reviewers: [] }, now), 'done')
    expect(await studio.getMetrics()).toMatchObject({ open_drafts: 1, waiting_reviews: 1, waiting_schedules: 0, audit_rows: 2 })
  })

  it('tells each person of an event of their own, after the fact', async () => {
    const heard: CubeEvent[] = []
    const stop = events().listen((event) => void (event.name === 'studio.noticed' && heard.push(event)))
    const draft = await newDraft(client, 'heard-card', now)
    want(await submitDraft(client, author, { draft: draft.id, revision: 1, reviewers: ['reviewer', 'other', 'author'] }, now), 'done')
    await expect.poll(() => heard.length).toBe(2)
    stop()
    expect(heard.map(({ payload }) => payload)).toEqual(
      ['reviewer', 'other'].map((person) => ({ kind: 'review-waiting', template: 'heard-card', draft: draft.id, person })),
    )
  })

  it('tells those who made a version that an experiment stopped it, and those of the experiment', async () => {
    const draft = await approvedDraft(client, await newDraft(client, 'stopped-card', now), now)
    want(await publishDraft(client, reviewer, { draft: draft.id, destination: { to: 'staging' }, why: 'x' }, now), 'published')
    const shortest = { id: 'shortest', weight: 1, change: { kind: 'template' as const, template: 'stopped-card', version: '1.0.0' } }
    const design = { ...exampleDesign, variants: [...exampleDesign.variants.slice(0, 2), shortest] }
    const [planner, starter] = ['planner', 'starter'].map((id) => ({ kind: 'person' as const, id, mayChange: true, mayReview: true }))
    const facts = { ...exampleFacts, versions: new Set(['annual-strip@1.1.0', 'stopped-card@1.0.0']) }
    await createExperiment(client, 'stopped-trial', 'planner', design, now)
    for (const [command, actor] of [
      [{ kind: 'submit' }, planner],
      [{ kind: 'confirm', facts }, planner],
      [{ kind: 'start', facts, pinned: [] }, starter],
      [{ kind: 'stop-variant', variant: 'shortest', reason: 'grounding fell' }, { kind: 'system' }],
    ] as [Command, ExperimentActor][])
      expect(await changeExperiment(client, 'stopped-trial', command, actor, now)).toMatchObject({ ok: true })
    const told = async (person: string) => (await listNotices(client, person)).notices.filter(({ kind }) => kind === 'variant-stopped')
    await expect.poll(() => told('planner')).toMatchObject([{ template: 'stopped-card', version: '1.0.0' }])
    expect([await told('author'), await told('reviewer'), await told('manager')].map(({ length }) => length)).toEqual([1, 1, 0])
  })

  it('gives a person what is theirs', async () => {
    const draft = await newDraft(client, 'exported-card', now)
    want(await addComment(client, { ...author, id: 'leaving' }, { draft: draft.id, place: null, text: '제 생각에는요' }, now), 'commented')
    expect(await studio.exportPerson('leaving')).toMatchObject({ drafts: [], comments: [{ draftId: draft.id, text: '제 생각에는요' }], notices: [] })
    expect((await studio.exportPerson('author')).drafts).toContainEqual(expect.objectContaining({ templateId: 'exported-card', status: 'draft' }))
  })

  it('erases what a person said and was told, keeps their work, and the audit holds', async () => {
    const leaving = { ...admin, id: 'erased-one' }
    const draft = await approvedDraft(client, await newDraft(client, 'kept-card', now), now)
    want(await addComment(client, leaving, { draft: draft.id, place: null, text: '곧 떠나요' }, now), 'commented')
    want(await publishDraft(client, leaving, { draft: draft.id, destination: { to: 'staging' }, why: 'x' }, now), 'published')
    const other = await newDraft(client, 'other-card', now)
    want(await submitDraft(client, author, { draft: other.id, revision: 1, reviewers: [leaving.id] }, now), 'done')
    expect(await studio.erasePerson(leaving.id)).toEqual({ studio_comment: 1, studio_notice: 1 })
    expect(await listComments(client, draft.id)).toEqual([])
    expect(await listNotices(client, leaving.id)).toEqual({ notices: [], unread: 0 })
    expect(await readDraft(client, draft.id)).toMatchObject({ status: 'published' })
    expect((await listAudit(client, { template: 'kept-card', limit: 10 })).some(({ by }) => by === leaving.id)).toBe(true)
    expect((await verifyStudioAudit(client)).broken).toBeNull()
  })

  it('lets nobody approve under one id what they wrote under the other', async () => {
    const [guest, named] = [
      { ...admin, id: 'guest' },
      { ...admin, id: 'named' },
    ]
    const draft = await newDraft(client, 'merged-card', now)
    want(await submitDraft(client, guest, { draft: draft.id, revision: 1, reviewers: ['named'] }, now), 'done')
    want(await addComment(client, guest, { draft: draft.id, place: null, text: 'x' }, now), 'commented')
    await merge('guest', 'named')
    expect(await approveDraft(client, named, { draft: draft.id, revision: 1, overrides: unmeasured }, now)).toMatchObject({ refusal: 'own-work' })
    expect((await listComments(client, draft.id)).map(({ by }) => by)).toEqual(['named'])

    const approved = await newDraft(client, 'approved-before', now)
    want(await submitDraft(client, author, { draft: approved.id, revision: 1, reviewers: [] }, now), 'done')
    want(await approveDraft(client, reviewer, { draft: approved.id, revision: 1, overrides: unmeasured }, now), 'done')
    await merge('reviewer', 'author')
    const publication = { draft: approved.id, destination: { to: 'staging' as const }, why: 'x' }
    expect(await publishDraft(client, admin, publication, now)).toMatchObject({ refusal: 'own-work' })
    expect((await listAudit(client, { limit: 1 }))[0]).toMatchObject({ action: 'people.merge', by: 'author', detail: { from: 'reviewer' } })
    expect((await verifyStudioAudit(client)).broken).toBeNull()
  })
})
