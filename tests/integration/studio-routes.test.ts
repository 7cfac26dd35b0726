import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeRoles, startAnonymousSession } from '#accounts'
import { cubes } from '#cubes'
import { type Database, database, news, startRegistry } from '#kernel'
import { verifyStudioAudit } from '#studio'
import { loadCatalog, servedCatalog, type TemplateFiles } from '#templates'
import { GET as readAudit } from '../../app/api/studio/audit/route.ts'
import { PATCH as settle } from '../../app/api/studio/comments/[comment]/route.ts'
import { POST as comment } from '../../app/api/studio/drafts/[draft]/comments/route.ts'
import { POST as publish } from '../../app/api/studio/drafts/[draft]/publish/route.ts'
import { POST as review } from '../../app/api/studio/drafts/[draft]/review/route.ts'
import { GET as readRevision } from '../../app/api/studio/drafts/[draft]/revisions/[revision]/route.ts'
import { GET as listRevisions } from '../../app/api/studio/drafts/[draft]/revisions/route.ts'
import { DELETE as discard, GET as readDraft, PUT as save } from '../../app/api/studio/drafts/[draft]/route.ts'
import { POST as create, GET as listDrafts } from '../../app/api/studio/drafts/route.ts'
import { GET as notices, POST as readNotices } from '../../app/api/studio/notices/route.ts'
import { POST as changeRelease } from '../../app/api/studio/releases/[release]/route.ts'
import { POST as createRelease, GET as listReleases } from '../../app/api/studio/releases/route.ts'
import { DELETE as cancel } from '../../app/api/studio/schedules/[schedule]/route.ts'
import { GET as listSchedules } from '../../app/api/studio/schedules/route.ts'
import { GET as readVersion } from '../../app/api/studio/templates/[template]/[version]/route.ts'
import { POST as changeTemplate, GET as readTemplate } from '../../app/api/studio/templates/[template]/route.ts'
import { GET as listTemplates } from '../../app/api/studio/templates/route.ts'
import { AccountVisitor } from './account-visitor.ts'
import { openTestDatabase } from './open-test-database.ts'
import { unmeasured, withLine } from './studio-people.ts'

const now = new Date('2026-11-27T03:00:00Z')
const template = 'five-elements'
const shipped = loadCatalog().get(template)?.manifest.version ?? ''

let client: Database
let close: () => Promise<void>

/** Somebody with a session and these roles. */
class Member extends AccountVisitor {
  id = ''

  static async with(...roles: string[]): Promise<Member> {
    const member = new Member()
    const { person, cookies } = await startAnonymousSession(client, new Headers())
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';')
      member.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    member.id = person.id
    await member.become(...roles)
    return member
  }

  async become(...roles: string[]): Promise<void> {
    await changeRoles(client, { personId: this.id, roles, by: null, way: 'terminal' }, now)
  }
}

let editor: Member
let reviewer: Member
let both: Member
let reader: Member

beforeAll(async () => {
  close = await openTestDatabase('embedded')
  client = await database()
  await startRegistry(cubes)
  ;[editor, reviewer, both, reader] = [
    await Member.with('editor'),
    await Member.with('reviewer'),
    await Member.with('editor', 'reviewer', 'admin'),
    await Member.with(),
  ]
})
afterAll(() => close?.())

interface Opened {
  id: string
  revision: number
  files: TemplateFiles
}

async function open(member: Member, body: object = { from: 'version', template }): Promise<Opened> {
  const { status, body: answer } = await member.call(create, 'POST', body)
  expect(status).toBe(200)
  return answer.draft
}

const withDraft = (draft: string) => ({ params: { draft } })

describe('the routes of the studio', () => {
  const every: [string, unknown, string, object, unknown?][] = [
    ['templates', listTemplates, 'GET', {}],
    ['a template', readTemplate, 'GET', { template }],
    ['a version', readVersion, 'GET', { template, version: shipped }],
    ['a move', changeTemplate, 'POST', { template }, { act: 'revert', expected: null }],
    ['drafts', listDrafts, 'GET', {}],
    ['a new draft', create, 'POST', {}, { from: 'nothing', template: 'own-card' }],
    ['a draft', readDraft, 'GET', { draft: 'abcdefgh' }],
    ['its saves', listRevisions, 'GET', { draft: 'abcdefgh' }],
    ['one of its saves', readRevision, 'GET', { draft: 'abcdefgh', revision: '1' }],
    ['a save', save, 'PUT', { draft: 'abcdefgh' }, { revision: 1, files: {} }],
    ['putting away', discard, 'DELETE', { draft: 'abcdefgh' }],
    ['a review', review, 'POST', { draft: 'abcdefgh' }, { act: 'withdraw' }],
    ['a publication', publish, 'POST', { draft: 'abcdefgh' }, { destination: { to: 'staging' }, why: 'x' }],
    ['a comment', comment, 'POST', { draft: 'abcdefgh' }, { place: null, text: 'x' }],
    ['a settled comment', settle, 'PATCH', { comment: 'abcdefgh' }, { settled: true }],
    ['schedules', listSchedules, 'GET', {}],
    ['a cancelled schedule', cancel, 'DELETE', { schedule: 'abcdefgh' }],
    ['releases', listReleases, 'GET', {}],
    ['a new release', createRelease, 'POST', {}, { name: 'x' }],
    ['a changed release', changeRelease, 'POST', { release: 'abcdefgh' }, { act: 'discard' }],
    ['notices', notices, 'GET', {}],
    ['read notices', readNotices, 'POST', {}, { read: 'all' }],
    ['the audit', readAudit, 'GET', {}],
  ]

  it.each(every)('keep %s from readers, strangers and other sites', async (_what, handler, method, params, body) => {
    expect((await new AccountVisitor().call(handler, method, body, { params })).status).toBe(401)
    const refused = await reader.call(handler, method, body, { params })
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'not-permitted' } } })
    expect(Object.keys(refused.body)).toEqual(['error'])
    if (method === 'GET') return
    const elsewhere = await both.call(handler, method, body, { params, headers: { origin: 'https://elsewhere.example' } })
    expect(elsewhere).toMatchObject({ status: 403, body: { error: { code: 'origin-refused' } } })
  })

  it.each(every)('answer hostile addresses and bodies of %s with a refusal', async (_what, handler, method, params) => {
    for (const name of Object.keys(params))
      for (const value of ['../x', '__proto__', "' OR 1=1 --", 'x'.repeat(5_000), '%00'])
        expect((await both.call(handler, method, method === 'GET' ? undefined : {}, { params: { ...params, [name]: value } })).status).toBe(404)
    if (method === 'GET' || method === 'DELETE') return
    for (const body of [null, [], { act: 'constructor' }, { __proto__: { act: 'submit' } }, { files: { a: 5 } }, { from: 'figma' }])
      expect((await both.call(handler, method, body, { params })).status).toBeLessThan(500)
  })

  it('let two people bring a change to readers, and one call take it back', async () => {
    const draft = await open(editor)
    const at = withDraft(draft.id)
    const saved = await editor.call(save, 'PUT', { revision: 1, files: withLine(draft.files, '새 줄') }, at)
    expect(saved).toMatchObject({ status: 200, body: { outcome: 'saved', revision: 2, findings: [], locales: { ko: { state: 'whole' } } } })
    expect((await editor.call(review, 'POST', { act: 'submit', revision: 2 }, at)).status).toBe(200)
    expect((await reviewer.call(notices, 'GET')).body).toMatchObject({ unread: 1, notices: [{ kind: 'review-waiting', template, draft: draft.id }] })
    expect((await reviewer.call(comment, 'POST', { place: { kind: 'line', file: 'source.hbs', line: 1 }, text: '좋아요' }, at)).status).toBe(200)
    expect((await reviewer.call(review, 'POST', { act: 'approve', revision: 2, overrides: unmeasured }, at)).status).toBe(200)
    const heard: unknown[] = []
    const stop = (await news()).listen(({ name, payload }) => heard.push([name, payload.template]))
    const published = await reviewer.call(publish, 'POST', { destination: { to: 'production', expected: shipped }, why: '더 또렷하게' }, at)
    stop()
    const { version } = published.body
    expect(published).toMatchObject({ status: 200, body: { outcome: 'published', template } })
    expect(heard).toContainEqual(['template.served', template])
    expect((await servedCatalog(client)).get(template)?.manifest.version).toBe(version)
    const shown = await editor.call(readTemplate, 'GET', undefined, { params: { template } })
    expect(shown.body.moves.find((move: { pointer: string }) => move.pointer === 'production')).toMatchObject({
      from: shipped,
      to: version,
      by: reviewer.id,
    })
    const back = await reviewer.call(changeTemplate, 'POST', { act: 'revert', expected: version }, { params: { template } })
    expect(back).toMatchObject({ status: 200, body: { outcome: 'moved', to: shipped } })
    expect((await servedCatalog(client)).get(template)?.manifest.version).toBe(shipped)
    expect((await editor.call(readVersion, 'GET', undefined, { params: { template, version } })).body).toMatchObject({ from: 'studio' })
    expect((await both.call(readAudit, 'GET', undefined, { path: `/api/studio/audit?template=${template}` })).body).toMatchObject({ broken: null })
    expect((await editor.call(readAudit, 'GET')).status).toBe(403)
  })

  it('put a draft only in a release that has the form of one and exists', async () => {
    const at = withDraft((await open(editor)).id)
    const put = (release: unknown) => reviewer.call(publish, 'POST', { destination: { to: 'release', release }, why: 'x' }, at)
    for (const release of ['../x', '__proto__', "' OR 1=1 --", 'x'.repeat(5_000), 5, null, ['abcdefgh']])
      expect(await put(release)).toMatchObject({ status: 400, body: { error: { code: 'input-invalid' } } })
    expect(await put('abcdefgh')).toMatchObject({ status: 409, body: { refusal: 'not-now' } })
  })

  it('let nobody approve their own work, whatever roles they hold', async () => {
    const draft = await open(both)
    const at = withDraft(draft.id)
    expect((await both.call(review, 'POST', { act: 'submit', revision: 1 }, at)).status).toBe(200)
    const own = await both.call(review, 'POST', { act: 'approve', revision: 1 }, at)
    expect(own).toMatchObject({ status: 403, body: { outcome: 'refused', refusal: 'own-work', error: { code: 'own-work' } } })
    expect(own.body.error.message).toContain('다른 검토자')
    expect((await editor.call(review, 'POST', { act: 'approve', revision: 1 }, at)).body).toMatchObject({ refusal: 'not-permitted' })
    expect((await both.call(publish, 'POST', { destination: { to: 'staging' }, why: 'x' }, at)).body).toMatchObject({
      refusal: 'not-now',
      status: 'in-review',
    })
    expect((await both.call(readDraft, 'GET', undefined, at)).body.draft).toMatchObject({ status: 'in-review', approval: null })
  })

  it('refuse a reviewer who lost the role in the middle, in the same session', async () => {
    const leaving = await Member.with('reviewer')
    const draft = await open(editor)
    const at = withDraft(draft.id)
    await editor.call(review, 'POST', { act: 'submit', revision: 1 }, at)
    expect((await leaving.call(readDraft, 'GET', undefined, at)).status).toBe(200)
    await leaving.become('editor')
    expect((await leaving.call(review, 'POST', { act: 'approve', revision: 1 }, at)).body).toMatchObject({ refusal: 'not-permitted' })
    await leaving.become()
    expect((await leaving.call(review, 'POST', { act: 'approve', revision: 1 }, at)).body).toMatchObject({ error: { code: 'not-permitted' } })
    expect((await reviewer.call(review, 'POST', { act: 'approve', revision: 1, overrides: unmeasured }, at)).status).toBe(200)
    const gone = await Member.with('reviewer')
    await gone.become()
    const publication = { destination: { to: 'production', expected: shipped }, why: 'x' }
    expect((await gone.call(publish, 'POST', publication, at)).status).toBe(403)
    expect((await servedCatalog(client)).get(template)?.manifest.version).toBe(shipped)
  })

  it('tell the second of two who save with both texts', async () => {
    const draft = await open(editor)
    const at = withDraft(draft.id)
    const theirs = withLine(draft.files, 'theirs')
    expect((await both.call(save, 'PUT', { revision: 1, files: theirs }, at)).status).toBe(200)
    const conflict = await editor.call(save, 'PUT', { revision: 1, files: withLine(draft.files, 'mine') }, at)
    expect(conflict).toMatchObject({ status: 409 })
    expect(conflict.body).toMatchObject({ outcome: 'conflict', revision: 2, savedBy: both.id, theirs })
    expect(conflict.body.yours['source.hbs']).toContain('mine')
    expect((await editor.call(listRevisions, 'GET', undefined, at)).body.revisions).toMatchObject([
      { revision: 2, savedBy: both.id },
      { revision: 1, savedBy: editor.id },
    ])
    const first = await editor.call(readRevision, 'GET', undefined, { params: { draft: draft.id, revision: '1' } })
    expect(first.body.files).toEqual(draft.files)
    expect((await editor.call(readRevision, 'GET', undefined, { params: { draft: draft.id, revision: '9' } })).status).toBe(404)
  })

  it('refuse five megabytes with the rule before anything is parsed', async () => {
    const draft = await open(editor)
    const at = withDraft(draft.id)
    for (const files of [
      { ...draft.files, 'source.hbs': 'x'.repeat(5_000_000) },
      { ...draft.files, 'source.hbs': 'x'.repeat(200_000) },
    ]) {
      const large = await editor.call(save, 'PUT', { revision: 1, files }, at)
      expect(large).toMatchObject({ status: 413, body: { refusal: 'too-large' } })
      expect(large.body.error.message).toContain('32,000')
    }
    expect((await editor.call(readDraft, 'GET', undefined, at)).body.draft.revision).toBe(1)
  })

  it('refuse a schedule in the past', async () => {
    const asked = { act: 'schedule', version: shipped, expected: shipped, dueAt: '2020-01-01T00:00:00Z', why: 'x' }
    const past = await reviewer.call(changeTemplate, 'POST', asked, { params: { template } })
    expect(past).toMatchObject({ status: 409, body: { refusal: 'schedule-past' } })
    const vague = await reviewer.call(changeTemplate, 'POST', { ...asked, dueAt: 'tomorrow' }, { params: { template } })
    expect(vague.status).toBe(400)
  })
})

/** Edits that somebody with a grudge would try, and the rule that each must meet. */
const hostileEdits: readonly (readonly [what: string, rule: string, files: (known: TemplateFiles) => TemplateFiles])[] = [
  ['a script of its own', 'element', source('<script src="//evil.example/x.js"></script>')],
  ['a script in a drawing', 'element', source('<svg viewBox="0 0 1 1"><script>1</script></svg>')],
  ['a handler', 'attribute', source('<p onpointerenter="alert(1)">x</p>')],
  ['an inline style that loads', 'attribute', source('<p style="background:url(//evil.example)">x</p>')],
  ['a tracking picture', 'element', source('<img src="//evil.example/p.gif" alt="x">')],
  ['a link out', 'element', source('<a href="https://evil.example">더 보기</a>')],
  ['a form for passwords', 'element', source('<form><input type="password"></form>')],
  ['a frame in the frame', 'element', source('<iframe src="/settings"></iframe>')],
  ['a refresh', 'element', source('<meta http-equiv="refresh" content="0;url=//evil.example">')],
  ['an unescaped value', 'unescaped', source('<p>{{{t.heading}}}</p>')],
  ['a way to the prototype', 'prototype', source('<p>{{constructor}}</p>')],
  ['a helper that looks things up', 'helper', source('<p>{{lookup . "x"}}</p>')],
  ['a part that is not of the house', 'partial', source('{{> (lookup . "x")}}')],
  ['a class with an address', 'class-refused', source('<p class="bg-[url(//evil.example)]">x</p>')],
  ['a class that covers the page', 'class-refused', source('<div class="fixed inset-0">x</div>')],
  ['letters that turn the text around', 'character', source('<p>계좌 \u202e0123</p>')],
  ['letters that nobody sees', 'character', source('<p>a\u200bb</p>')],
  ['an action of its own', 'attribute-value', source('<button type="button" data-action="pay">x</button>')],
  ['markup that a browser reads otherwise', 'html-structure', source('<table><p>x</p></table>')],
  ['a list as long as a book', 'budget', source('<p>x</p>'.repeat(4_000))],
  ['a slot that nothing fills', 'slot-source', manifest({ slots: { secret: { type: 'string', maxLength: 40 } } })],
  ['a slot from the memory of a person', 'slot-source', manifest({ slots: { secret: { type: 'string', maxLength: 40, from: 'memory' } } })],
  ['a summary with markup', 'unescaped', manifest({ summary: { ko: '{{{words}}}', en: '{{{words}}}' } })],
  ['a member that no manifest has', 'manifest', manifest({ script: 'x' })],
  ['another version form', 'manifest', manifest({ version: 'latest' })],
  ['a sample that fits nothing', 'sample', (known) => ({ ...known, 'samples/typical.json': '{"locale":"ko","shows":"x","slots":{"words":5}}' })],
]

function source(markup: string): (known: TemplateFiles) => TemplateFiles {
  return (known) => ({ ...known, 'source.hbs': `<section class="p-4">${markup}<h2>{{t.heading}}</h2>{{words}}</section>` })
}

function manifest(change: object): (known: TemplateFiles) => TemplateFiles {
  return (known) => ({ ...known, 'template.json': JSON.stringify({ ...JSON.parse(known['template.json'] ?? ''), ...change }) })
}

describe('a hostile editor', () => {
  let draft: Opened
  let revision = 1
  beforeAll(async () => {
    draft = await open(editor, { from: 'nothing', template: 'hostile-card' })
  })

  it.each(hostileEdits)('who brings %s is told the rule %s and gets no further', async (_what, rule, change) => {
    const at = withDraft(draft.id)
    const saved = await editor.call(save, 'PUT', { revision, files: change(draft.files) }, at)
    expect(saved).toMatchObject({ status: 200, body: { outcome: 'saved' } })
    revision = saved.body.revision
    const finding = saved.body.findings.find((found: { rule: string }) => found.rule === rule)
    expect(finding).toMatchObject({ rule, message: expect.stringMatching(/\w{3}/), fix: expect.stringMatching(/\w{3}/) })
    const submitted = await editor.call(review, 'POST', { act: 'submit', revision }, at)
    expect(submitted).toMatchObject({ status: 409, body: { refusal: 'findings', error: { code: 'findings' } } })
    expect((await reviewer.call(review, 'POST', { act: 'approve', revision }, at)).body).toMatchObject({ refusal: 'not-now' })
    expect((await reviewer.call(publish, 'POST', { destination: { to: 'production', expected: null }, why: 'x' }, at)).body).toMatchObject({
      refusal: 'not-now',
    })
  })

  it('who writes files where none belong is refused before anything is kept', async () => {
    const at = withDraft(draft.id)
    for (const file of ['../../cli/cube.ts', 'samples/../../x.json', 'compile-worker.ts', 'source.hbs/../x'])
      expect((await editor.call(save, 'PUT', { revision, files: { ...draft.files, [file]: 'x' } }, at)).body).toMatchObject({
        refusal: 'findings',
        findings: [{ rule: 'file' }],
      })
  })

  it('has published nothing, and everything that was tried is in the audit', async () => {
    expect(await client.templateVersion.count({ where: { templateId: 'hostile-card' } })).toBe(0)
    expect((await verifyStudioAudit(client)).broken).toBeNull()
    const rows = await client.studioAudit.count({ where: { entry: { path: ['template'], equals: 'hostile-card' } } })
    expect(rows).toBe(1 + hostileEdits.length)
  })
})
