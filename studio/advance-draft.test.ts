import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import { type Advanced, advanceDraft, type DraftCommand } from './advance-draft.ts'
import type { Draft } from './draft.ts'

const now = new Date('2026-11-27T03:00:00Z')
const author: Actor = { id: 'author', may: ['studio.open', 'templates.edit'] }
const reviewer: Actor = { id: 'reviewer', may: ['studio.open', 'templates.review', 'templates.publish'] }
const admin: Actor = { id: 'admin', may: ['studio.open', 'templates.edit', 'templates.review', 'templates.publish'] }

const draft: Draft = {
  id: 'draft',
  templateId: 'card',
  status: 'draft',
  revision: 3,
  files: { 'source.hbs': 'x' },
  basedOn: null,
  editors: ['author'],
  approval: null,
  version: null,
  createdBy: 'author',
  createdAt: now,
  updatedBy: 'author',
  updatedAt: now,
}
const edit: DraftCommand = { kind: 'save', revision: 3, files: { 'source.hbs': 'y' }, templateId: 'card' }
const submit: DraftCommand = { kind: 'submit', revision: 3 }
const approve: DraftCommand = { kind: 'approve', revision: 3, overrides: [] }
const publish: DraftCommand = { kind: 'publish', version: '1.0.0' }

const walk = (start: Draft, ...steps: [DraftCommand, Actor][]): Draft =>
  steps.reduce((known, [command, actor]) => {
    const advanced = advanceDraft(known, command, actor, now)
    if (!advanced.ok) throw new Error(advanced.refusal.refusal)
    return advanced.draft
  }, start)
const refusalOf = (advanced: Advanced) => (advanced.ok ? null : advanced.refusal.refusal)
const inReview = walk(draft, [submit, author])
const approved = walk(inReview, [approve, reviewer])

describe('advanceDraft', () => {
  it('goes from a draft over review and approval to a published version', () => {
    expect(approved).toMatchObject({ status: 'approved', approval: { by: 'reviewer', revision: 3 } })
    expect(walk(approved, [publish, reviewer])).toMatchObject({ status: 'published', version: '1.0.0' })
  })

  it('takes the approval away with every edit', () => {
    const edited = walk(approved, [edit, author])
    expect(edited).toMatchObject({ status: 'draft', revision: 4, approval: null, files: { 'source.hbs': 'y' } })
    expect(refusalOf(advanceDraft(edited, publish, reviewer, now))).toBe('not-now')
  })

  it('lets nobody approve what they wrote, edited or handed in', () => {
    expect(refusalOf(advanceDraft(walk(draft, [submit, admin]), approve, admin, now))).toBe('own-work')
    const touched = walk(draft, [edit, admin], [{ kind: 'submit', revision: 4 }, author])
    expect(refusalOf(advanceDraft(touched, { ...approve, revision: 4 }, admin, now))).toBe('own-work')
    expect(refusalOf(advanceDraft({ ...inReview, editors: ['author', 'reviewer'] }, approve, reviewer, now))).toBe('own-work')
    const merged = { ...approved, editors: ['author', 'reviewer'] }
    expect(refusalOf(advanceDraft(merged, publish, admin, now))).toBe('own-work')
  })

  it('asks for the permission at every step', () => {
    const steps: [Draft, DraftCommand][] = [
      [draft, edit],
      [draft, submit],
      [inReview, { kind: 'withdraw' }],
      [inReview, { kind: 'ask-changes', revision: 3, why: 'x' }],
      [inReview, approve],
      [approved, publish],
      [draft, { kind: 'discard' }],
    ]
    for (const [start, command] of steps) {
      expect(refusalOf(advanceDraft(start, command, { id: 'other', may: ['studio.open', 'audit.read'] }, now))).toBe('not-permitted')
      expect(refusalOf(advanceDraft(start, command, { ...admin, id: 'other' }, now))).toBeNull()
    }
  })

  it('says which revision is there when it is another one', () => {
    for (const command of [
      { ...edit, revision: 2 },
      { ...submit, revision: 4 },
    ])
      expect(advanceDraft(draft, command, author, now)).toEqual({ ok: false, refusal: { refusal: 'revision-differs', revision: 3 } })
    expect(refusalOf(advanceDraft(inReview, { ...approve, revision: 2 }, reviewer, now))).toBe('revision-differs')
  })

  it('does nothing out of turn, and asks for changes only with a reason', () => {
    expect(refusalOf(advanceDraft(draft, approve, reviewer, now))).toBe('not-now')
    expect(refusalOf(advanceDraft(inReview, submit, author, now))).toBe('not-now')
    expect(refusalOf(advanceDraft(walk(approved, [publish, reviewer]), edit, author, now))).toBe('not-now')
    expect(refusalOf(advanceDraft(inReview, { kind: 'ask-changes', revision: 3, why: '  ' }, reviewer, now))).toBe('reason-missing')
    expect(walk(inReview, [{ kind: 'ask-changes', revision: 3, why: 'smaller' }, reviewer]).status).toBe('changes-asked')
  })
})
