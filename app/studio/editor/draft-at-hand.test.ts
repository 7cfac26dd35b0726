import { describe, expect, it } from 'vitest'
import {
  beginSave,
  type DraftAtHand,
  endSave,
  keptOf,
  leftBehind,
  openDraft,
  resolveDraft,
  type SavedDraft,
  type SaveOutcome,
  writeDraft,
} from './draft-at-hand.ts'

const text = (source: string) => ({ 'source.hbs': source })
const first: SavedDraft = { revision: 1, status: 'draft', files: text('one') }

/** A server that stores as `saveDraft` does, behind a line that can lose an answer. */
function serverWith(draft: SavedDraft) {
  let stored = draft
  return {
    stored: () => stored,
    save(revision: number, files: SavedDraft['files']): SaveOutcome {
      if (files['source.hbs'] === stored.files['source.hbs']) return { kind: 'saved', revision: stored.revision, status: stored.status }
      if (revision !== stored.revision) return { kind: 'conflict', theirs: stored }
      stored = { revision: revision + 1, status: 'draft', files }
      return { kind: 'saved', revision: stored.revision, status: stored.status }
    },
  }
}
type Server = ReturnType<typeof serverWith>

function save(draft: DraftAtHand, server: Server, { isLost = false, typed }: { isLost?: boolean; typed?: string } = {}): DraftAtHand {
  const sending = beginSave(draft)
  const outcome = server.save(sending.stored.revision, sending.sent)
  const meanwhile = typed === undefined ? sending : { ...writeDraft(sending, text(typed)), sent: sending.sent }
  return endSave(meanwhile, isLost ? { kind: 'unanswered' } : outcome)
}

describe('a draft at hand', () => {
  it('is saved, and goes on where somebody wrote on meanwhile', () => {
    const server = serverWith(first)
    const draft = save(writeDraft(openDraft(first, null), text('two')), server, { typed: 'three' })
    expect(draft).toMatchObject({ stored: { revision: 2, files: text('two') }, written: text('three'), sent: null, state: { kind: 'unsaved' } })
    expect(save(draft, server)).toMatchObject({ stored: { revision: 3 }, state: { kind: 'saved' } })
  })

  it('is in no conflict with itself where the answer to a save was lost', () => {
    const server = serverWith(first)
    const cut = save(writeDraft(openDraft(first, null), text('two')), server, { isLost: true, typed: 'three' })
    expect(cut.state).toEqual({ kind: 'kept' })
    const lostAgain = save(writeDraft(cut, text('four')), server, { isLost: true })
    const back = save(lostAgain, server)
    expect(back).toMatchObject({ stored: { revision: 2, files: text('two') }, written: text('four'), state: { kind: 'unsaved' } })
    expect(save(back, server)).toMatchObject({ stored: { revision: 3, files: text('four') }, state: { kind: 'saved' } })
  })

  it.each([true, false])('is in no conflict with itself where the tab was closed with a save under way (it arrived: %s)', (hasArrived) => {
    const server = serverWith(first)
    const sending = beginSave(writeDraft(openDraft(first, null), text('two')))
    if (hasArrived) server.save(1, sending.sent)
    const kept = keptOf(writeDraft(sending, text('three')))
    expect(kept).toEqual({ revision: 1, files: text('three'), sent: text('two') })
    let draft = openDraft(server.stored(), kept)
    while (draft.state.kind === 'unsaved') draft = save(draft, server)
    expect([draft.state.kind, server.stored().files]).toEqual(['saved', text('three')])
  })

  it('shows both texts where somebody else saved, and loses neither', () => {
    const server = serverWith(first)
    server.save(1, text('theirs'))
    const draft = save(writeDraft(openDraft(first, null), text('mine')), server)
    expect(draft).toMatchObject({ written: text('mine'), state: { kind: 'conflict', theirs: { revision: 2, files: text('theirs') } } })
    expect(writeDraft(draft, text('mine more')).state.kind).toBe('conflict')
    expect(openDraft(server.stored(), keptOf(draft)).state.kind).toBe('conflict')
    expect(save(resolveDraft(server.stored(), text('both')), server)).toMatchObject({ stored: { revision: 3, files: text('both') } })
    expect(resolveDraft(server.stored(), server.stored().files).state.kind).toBe('saved')
  })

  it('sends what is newest where the last save is known not to be stored', () => {
    const sending = beginSave(writeDraft(openDraft(first, null), text('much too large')))
    for (const outcome of [{ kind: 'refused', message: 'too large' }, { kind: 'put-off' }] as const) {
      const draft = endSave(sending, outcome)
      expect(draft.state.kind).toBe(outcome.kind === 'refused' ? 'refused' : 'kept')
      expect(beginSave(writeDraft(draft, text('small'))).sent).toEqual(text('small'))
    }
  })

  it('keeps nothing in the browser that the server has', () => {
    const draft = writeDraft(openDraft(first, null), text('two'))
    expect(keptOf(draft)).toEqual({ revision: 1, files: text('two') })
    expect(keptOf(save(draft, serverWith(first)))).toBeNull()
    expect(openDraft(first, { revision: 1, files: text('one') }).state.kind).toBe('saved')
  })
})

it('an edit that takes a draft out of review, or its approval away, is told', () => {
  expect(leftBehind('approved', 'draft')).toBe('approval')
  expect(leftBehind('in-review', 'draft')).toBe('review')
  for (const before of ['draft', 'changes-asked'] as const) expect(leftBehind(before, 'draft')).toBeNull()
  expect(leftBehind('approved', 'approved')).toBeNull()
})
