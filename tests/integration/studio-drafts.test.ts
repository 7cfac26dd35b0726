import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cubes } from '#cubes'
import { type Database, database, startRegistry } from '#kernel'
import {
  addComment,
  approveDraft,
  askChanges,
  createDraft,
  discardDraft,
  duplicateVersion,
  importDraft,
  listComments,
  listDrafts,
  listNotices,
  readDraft,
  readNotices,
  readRevision,
  readVersionFiles,
  saveDraft,
  settleComment,
  submitDraft,
  verifyStudioAudit,
  withdrawDraft,
} from '#studio'
import { compileFiles, loadCatalog, readLibraryFiles } from '#templates'
import { withIdentity } from '../../studio/manifest-text.ts'
import { filesOfCompiled } from '../../studio/version-files.ts'
import { openTestDatabase } from './open-test-database.ts'
import { admin, author, changedDraft, manager, newDraft, reviewer, second, unmeasured, want, withLine } from './studio-people.ts'

const now = new Date('2026-11-27T03:00:00Z')
let client: Database
let close: () => Promise<void>

describe('drafts', () => {
  beforeAll(async () => {
    close = await openTestDatabase('embedded')
    client = await database()
    await startRegistry(cubes)
  })
  afterAll(() => close?.())

  it('start from nothing as something that the vetter accepts, by an id that nobody uses', async () => {
    const draft = await newDraft(client, 'quiet-card', now)
    expect(await readDraft(client, draft.id)).toMatchObject({ status: 'draft', revision: 1, findings: [], base: null, editors: ['author'] })
    expect(await createDraft(client, second, 'quiet-card', now)).toEqual({ outcome: 'refused', refusal: 'template-taken' })
    expect(await createDraft(client, second, 'five-elements', now)).toEqual({ outcome: 'refused', refusal: 'template-taken' })
    expect(await createDraft(client, manager, 'other-card', now)).toEqual({ outcome: 'refused', refusal: 'not-permitted' })
  })

  it('start from a published version with the next free number, and from it as another template', async () => {
    const { draft } = want(await duplicateVersion(client, author, { template: 'five-elements' }, now), 'created')
    const files = readLibraryFiles('five-elements')
    expect(draft.files).toEqual({ ...files, 'template.json': files?.['template.json']?.replace('"version": "1.1.0"', '"version": "1.1.1"') })
    expect(await readDraft(client, draft.id)).toMatchObject({ basedOn: '1.1.0', base: files, findings: [] })
    const taken = { ...draft.files, 'template.json': draft.files['template.json']?.replace('"five-elements"', '"today-card"') ?? '' }
    const strayed = want(await createDraft(client, author, 'strayed-card', now), 'created').draft
    want(await saveDraft(client, author, { draft: strayed.id, revision: 1, files: taken }, now), 'saved')
    const against = loadCatalog().get('today-card')?.manifest.version
    expect(await readDraft(client, strayed.id)).toMatchObject({
      templateId: 'today-card',
      baseVersion: against,
      base: readLibraryFiles('today-card'),
    })
    const other = want(await duplicateVersion(client, author, { template: 'five-elements', as: 'six-elements' }, now), 'created').draft
    expect(JSON.parse(other.files['template.json'] ?? '')).toMatchObject({ id: 'six-elements', version: '1.0.0' })
    for (const asked of [{ template: 'no-such' }, { template: '../library' }])
      expect(await duplicateVersion(client, author, asked, now)).toMatchObject({ refusal: 'template-unknown' })
    expect(await duplicateVersion(client, author, { template: 'five-elements', version: '9.0.0' }, now)).toMatchObject({ refusal: 'version-unknown' })
  })

  it('write a version back whose files are nowhere kept', async () => {
    const compiled = loadCatalog().get('today-card')
    if (!compiled) throw new Error('The library has no today-card.')
    const manifest = { ...compiled.manifest, version: '0.0.9' }
    await client.templateVersion.create({
      data: {
        templateId: 'today-card',
        version: '0.0.9',
        sourceHash: compiled.sourceHash,
        styleHash: compiled.cssHash,
        compiled: JSON.parse(JSON.stringify({ ...compiled, manifest })),
        publishedAt: now,
      },
    })
    expect(await readVersionFiles(client, 'today-card', '0.0.9')).toMatchObject({ from: 'operations' })
    expect(await readVersionFiles(client, 'today-card', compiled.manifest.version)).toMatchObject({ from: 'library' })
    const { draft } = want(await duplicateVersion(client, author, { template: 'today-card', version: '0.0.9' }, now), 'created')
    expect(Object.keys(draft.files)).toEqual(['template.json', 'source.hbs', 'samples/typical-ko.json', 'samples/typical-en.json', 'README.md'])
    expect((await readDraft(client, draft.id))?.findings).toEqual([])
    for (const each of loadCatalog().all()) {
      const restored = withIdentity(filesOfCompiled(each), { version: '0.0.1' })
      const result = await compileFiles(restored)
      expect([each.manifest.id, result.ok ? [] : result.findings]).toEqual([each.manifest.id, []])
    }
  })

  it('start from a design of Figma, with what was not carried over; nonsense is refused', async () => {
    const file: unknown = JSON.parse(readFileSync('tests/data/figma/figma-export.files.trimmed.json', 'utf8'))
    const created = want(await importDraft(client, author, { file }, now), 'created')
    expect(created.report?.name).toBeTruthy()
    for (const nonsense of [null, 'x', {}, { document: 5 }])
      expect(await importDraft(client, author, { file: nonsense }, now)).toMatchObject({ outcome: 'refused', refusal: 'figma-unreadable' })
  })

  it('are saved over the revision that the editor started from; the other one gets both texts and nothing is lost', async () => {
    const draft = await newDraft(client, 'shared-card', now)
    const [mine, theirs] = [withLine(draft.files, 'mine'), withLine(draft.files, 'theirs')]
    const both = await Promise.all([
      saveDraft(client, author, { draft: draft.id, revision: 1, files: mine }, now),
      saveDraft(client, second, { draft: draft.id, revision: 1, files: theirs }, now),
    ])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'saved'])
    const conflict = want(both.find(({ outcome }) => outcome === 'conflict')!, 'conflict')
    expect(conflict).toMatchObject({ revision: 2, status: 'draft' })
    expect([conflict.theirs['source.hbs'], conflict.yours['source.hbs']].toSorted()).toEqual([mine['source.hbs'], theirs['source.hbs']].toSorted())
    const again = await saveDraft(client, second, { draft: draft.id, revision: conflict.revision, files: conflict.yours }, now)
    expect(again).toMatchObject({ outcome: 'saved', revision: 3, findings: [] })
    expect((await readRevision(client, draft.id, 2))?.files).toEqual(conflict.theirs)
    expect(await saveDraft(client, author, { draft: draft.id, revision: 1, files: conflict.yours }, now)).toMatchObject({
      outcome: 'unchanged',
      revision: 3,
    })
    expect((await readDraft(client, draft.id))?.editors.toSorted()).toEqual(['author', 'second'])
  })

  it('keep what the vetter does not accept, and say what it says', async () => {
    const draft = await newDraft(client, 'rough-card', now)
    const files = { ...draft.files, 'source.hbs': '<p onclick="x()">{{{words}}}</p>', 'template.json': '{' }
    const saved = want(await saveDraft(client, author, { draft: draft.id, revision: 1, files }, now), 'saved')
    expect(saved.findings).toMatchObject([{ rule: 'file', file: 'template.json' }])
    const mended = { ...files, 'template.json': draft.files['template.json'] ?? '' }
    const next = want(await saveDraft(client, author, { draft: draft.id, revision: 2, files: mended }, now), 'saved')
    expect(next.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['attribute', 'unescaped']))
    expect(await submitDraft(client, author, { draft: draft.id, revision: 3, reviewers: [] }, now)).toMatchObject({
      refusal: 'findings',
      findings: next.findings,
    })
  })

  it('of five megabytes are refused with the rule, and what was saved stays', async () => {
    const draft = await newDraft(client, 'large-card', now)
    const files = { ...draft.files, 'source.hbs': '<p>x</p>'.repeat(650_000) }
    expect(await saveDraft(client, author, { draft: draft.id, revision: 1, files }, now)).toMatchObject({
      outcome: 'refused',
      refusal: 'too-large',
      findings: [{ rule: 'budget', file: 'source.hbs' }, { rule: 'budget' }],
    })
    expect(await readDraft(client, draft.id)).toMatchObject({ revision: 1, findings: [] })
  })

  it('whose languages are not whole, or whose number is taken, do not go to review', async () => {
    const draft = await newDraft(client, 'half-card', now)
    const manifest = JSON.parse(draft.files['template.json'] ?? '') as Record<string, unknown>
    const half = { ...draft.files, 'template.json': JSON.stringify({ ...manifest, texts: { ko: { heading: '제목' }, en: { heading: '제목' } } }) }
    const saved = want(await saveDraft(client, author, { draft: draft.id, revision: 1, files: half }, now), 'saved')
    expect(saved.locales).toMatchObject({ ko: { state: 'whole' }, en: { state: 'untranslated', untranslated: ['texts.heading'] } })
    expect(await submitDraft(client, author, { draft: draft.id, revision: 2, reviewers: [] }, now)).toMatchObject({
      refusal: 'findings',
      findings: [{ rule: 'untranslated' }],
    })
    const taken = await changedDraft(client, 'luck-timeline', 'x', now)
    const files = { ...taken.files, 'template.json': readLibraryFiles('luck-timeline')?.['template.json'] ?? '' }
    const back = want(await saveDraft(client, author, { draft: taken.id, revision: taken.revision, files }, now), 'saved')
    expect(await submitDraft(client, author, { draft: taken.id, revision: back.revision, reviewers: [] }, now)).toMatchObject({
      refusal: 'version-taken',
    })
  })

  it('are approved by somebody else only, exactly as they were looked at, and never after an edit', async () => {
    const draft = await newDraft(client, 'reviewed-card', now)
    const { id } = draft
    want(await saveDraft(client, admin, { draft: id, revision: 1, files: withLine(draft.files, 'by the admin') }, now), 'saved')
    want(await submitDraft(client, author, { draft: id, revision: 2, reviewers: ['reviewer', 'admin', 'other'] }, now), 'done')
    expect(await approveDraft(client, admin, { draft: id, revision: 2, overrides: [] }, now)).toMatchObject({ refusal: 'own-work' })
    const both = { ...author, may: admin.may }
    expect(await approveDraft(client, both, { draft: id, revision: 2, overrides: [] }, now)).toMatchObject({ refusal: 'own-work' })
    expect(await approveDraft(client, reviewer, { draft: id, revision: 1, overrides: [] }, now)).toMatchObject({ refusal: 'revision-differs' })
    const open = await approveDraft(
      client,
      reviewer,
      { draft: id, revision: 2, overrides: unmeasured.map((override) => ({ ...override, why: 'ok' })) },
      now,
    )
    expect(open).toMatchObject({ refusal: 'gates-open', gates: [{ name: 'pictures', outcome: 'needs-override' }, { name: 'accessibility' }] })
    const overridden = [...unmeasured, { gate: 'evidence' as const, why: 'Nobody asked for this reason.' }]
    const { draft: approved } = want(await approveDraft(client, reviewer, { draft: id, revision: 2, overrides: overridden }, now), 'done')
    expect(approved.approval).toEqual({ by: 'reviewer', at: now, revision: 2, overrides: unmeasured })
    want(await saveDraft(client, author, { draft: id, revision: 2, files: withLine(draft.files, 'edited after') }, now), 'saved')
    expect(await readDraft(client, id)).toMatchObject({ status: 'draft', approval: null })
    want(await submitDraft(client, author, { draft: id, revision: 3, reviewers: ['reviewer'] }, now), 'done')
    expect(await askChanges(client, reviewer, { draft: id, revision: 3, why: ' ' }, now)).toMatchObject({ refusal: 'reason-missing' })
    want(await askChanges(client, reviewer, { draft: id, revision: 3, why: '글이 길어요' }, now), 'done')
    want(await submitDraft(client, author, { draft: id, revision: 3, reviewers: ['reviewer'] }, now), 'done')
    want(await withdrawDraft(client, author, id, now), 'done')
    expect((await readDraft(client, id))?.status).toBe('draft')
  })

  it('lose the reviewer in the middle without a trace', async () => {
    const draft = await newDraft(client, 'left-card', now)
    want(await submitDraft(client, author, { draft: draft.id, revision: 1, reviewers: ['reviewer'] }, now), 'done')
    const before = await verifyStudioAudit(client)
    const demoted = { ...reviewer, may: [] }
    for (const answer of [
      await approveDraft(client, demoted, { draft: draft.id, revision: 1, overrides: [] }, now),
      await askChanges(client, demoted, { draft: draft.id, revision: 1, why: 'x' }, now),
      await discardDraft(client, demoted, draft.id, now),
      await saveDraft(client, demoted, { draft: draft.id, revision: 1, files: withLine(draft.files, 'x') }, now),
      await addComment(client, demoted, { draft: draft.id, place: null, text: 'x' }, now),
    ])
      expect(answer).toEqual({ outcome: 'refused', refusal: 'not-permitted' })
    expect(await readDraft(client, draft.id)).toMatchObject({ status: 'in-review', revision: 1 })
    expect(await verifyStudioAudit(client)).toEqual(before)
  })

  it('carry comments at lines and places, in order, settled and opened again', async () => {
    const draft = await newDraft(client, 'talked-card', now)
    const line = { kind: 'line' as const, file: 'source.hbs', line: 2 }
    const spot = { kind: 'preview' as const, chart: 'typical', locale: 'ko' as const, theme: 'dark' as const, width: 358, x: 12.5, y: 80 }
    const { comment } = want(await addComment(client, reviewer, { draft: draft.id, place: line, text: '여기 줄여 주세요' }, now), 'commented')
    want(await addComment(client, author, { draft: draft.id, place: spot, text: '이 자리요?' }, new Date(now.getTime() + 1)), 'commented')
    expect((await listDrafts(client)).find(({ id }) => id === draft.id)).toMatchObject({
      openComments: 2,
      title: { ko: '새 카드', en: 'New card' },
      nextVersion: '1.0.0',
      editors: ['author'],
    })
    want(await settleComment(client, author, { comment: comment.id, settled: true }, now), 'settled')
    expect(await listComments(client, draft.id)).toMatchObject([
      { by: 'reviewer', place: line, settled: true, revision: 1 },
      { by: 'author', place: spot, settled: false },
    ])
    want(await settleComment(client, author, { comment: comment.id, settled: false }, now), 'settled')
    expect(await addComment(client, author, { draft: 'nosuchdraft', place: null, text: 'x' }, now)).toMatchObject({ refusal: 'draft-unknown' })
    expect(await settleComment(client, author, { comment: 'nosuchcomment', settled: true }, now)).toMatchObject({ refusal: 'comment-unknown' })
  })

  it('tell those concerned and nobody else, once read no more', async () => {
    await readNotices(client, 'reviewer', 'all', now)
    const draft = await newDraft(client, 'told-card', now)
    want(await submitDraft(client, author, { draft: draft.id, revision: 1, reviewers: ['reviewer', 'author', 'waiting'] }, now), 'done')
    want(await approveDraft(client, reviewer, { draft: draft.id, revision: 1, overrides: unmeasured }, now), 'done')
    expect((await listNotices(client, 'reviewer')).unread).toBe(1)
    expect((await listNotices(client, 'waiting')).notices).toMatchObject([
      { kind: 'review-waiting', template: 'told-card', draft: draft.id, read: false },
    ])
    const told = (await listNotices(client, 'author')).notices.filter(({ template }) => template === 'told-card')
    expect(told).toMatchObject([{ kind: 'approved', read: false }])
    expect(await readNotices(client, 'waiting', 'all', now)).toBe(1)
    expect(await listNotices(client, 'waiting')).toMatchObject({ unread: 0, notices: [{ read: true }] })
  })
})
