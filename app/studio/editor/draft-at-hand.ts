import type { DraftStatus } from '#studio'
import type { Files } from './use-vetting.ts'

export interface SavedDraft {
  revision: number
  status: DraftStatus
  files: Files
}

/** What a save comes to. */
export type SaveOutcome =
  | { kind: 'saved'; revision: number; status: DraftStatus }
  /** Somebody saved meanwhile; nothing was changed. */
  | { kind: 'conflict'; theirs: SavedDraft }
  | { kind: 'refused'; message: string }
  /** Nobody said what became of it: it may be stored or not. */
  | { kind: 'unanswered' }
  /** It is not stored, and may be another time. */
  | { kind: 'put-off' }

export type SaveState =
  | { kind: 'saved' | 'unsaved' | 'saving' }
  /** The line is cut: what was written lies in this browser. */
  | { kind: 'kept' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: SavedDraft }

/** A draft as it lies on a screen. */
export interface DraftAtHand {
  stored: SavedDraft
  written: Files
  /**
   * Sent, and no answer came yet. Until one does, nothing newer is sent: the same files again are stored once, so that no save of one's own
   * is ever taken for somebody else's.
   */
  sent: Files | null
  state: SaveState
}

/** What lies in the browser: what was written, the revision that it began from, and what was sent without an answer if that is something else. */
export interface KeptDraft {
  revision: number
  files: Files
  sent?: Files
}

/**
 * A draft that is opened, with what this browser kept of it. On top of what it began from, or of what this browser itself had sent, it is
 * simply saved; over anything newer it is a conflict to be seen.
 */
export function openDraft(stored: SavedDraft, kept: KeptDraft | null): DraftAtHand {
  if (!kept || areSameFiles(kept.files, stored.files)) return { stored, written: stored.files, sent: null, state: { kind: 'saved' } }
  const hasArrived = kept.sent !== undefined && areSameFiles(kept.sent, stored.files)
  if (hasArrived) return { stored, written: kept.files, sent: null, state: { kind: 'unsaved' } }
  if (kept.revision === stored.revision) return { stored, written: kept.files, sent: kept.sent ?? null, state: { kind: 'unsaved' } }
  return { stored, written: kept.files, sent: null, state: { kind: 'conflict', theirs: stored } }
}

/** What the browser keeps of it; null: the server has everything. */
export function keptOf({ stored, written, sent }: DraftAtHand): KeptDraft | null {
  if (sent === null && areSameFiles(written, stored.files)) return null
  return { revision: stored.revision, files: written, ...(sent === null || sent === written ? {} : { sent }) }
}

export function writeDraft(draft: DraftAtHand, written: Files): DraftAtHand {
  return { ...draft, written, state: draft.state.kind === 'conflict' ? draft.state : { kind: 'unsaved' } }
}

/** The files that are sent next. */
export function beginSave(draft: DraftAtHand): DraftAtHand & { sent: Files } {
  return { ...draft, sent: draft.sent ?? draft.written, state: { kind: 'saving' } }
}

/** What was sent has come to this; meanwhile somebody may have written on. */
export function endSave(draft: DraftAtHand & { sent: Files }, outcome: SaveOutcome): DraftAtHand {
  switch (outcome.kind) {
    case 'saved': {
      const stored = { revision: outcome.revision, status: outcome.status, files: draft.sent }
      return { ...draft, stored, sent: null, state: { kind: areSameFiles(draft.written, draft.sent) ? 'saved' : 'unsaved' } }
    }
    case 'unanswered':
      return { ...draft, state: { kind: 'kept' } }
    case 'put-off':
      return { ...draft, sent: null, state: { kind: 'kept' } }
    default:
      return { ...draft, sent: null, state: outcome }
  }
}

/** Ends a conflict: what was chosen goes on from the other revision. */
export function resolveDraft(stored: SavedDraft, written: Files): DraftAtHand {
  return { stored, written, sent: null, state: { kind: areSameFiles(written, stored.files) ? 'saved' : 'unsaved' } }
}

/** What an edit took a draft out of. */
export function leftBehind(before: DraftStatus, after: DraftStatus): 'review' | 'approval' | null {
  if (after !== 'draft') return null
  return before === 'approved' ? 'approval' : before === 'in-review' ? 'review' : null
}

function areSameFiles(a: Files, b: Files): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
