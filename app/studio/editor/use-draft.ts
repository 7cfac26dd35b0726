'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { keepStored, readStored, removeStored } from '../../request/use-stored-state.ts'
import type { Files } from './use-vetting.ts'

export interface SavedDraft {
  revision: number
  files: Files
}
/** What a save comes to. */
export type SaveOutcome =
  | { kind: 'saved'; revision: number }
  /** Somebody saved meanwhile; nothing was changed. */
  | { kind: 'conflict'; theirs: SavedDraft }
  | { kind: 'refused'; message: string }
  | { kind: 'offline' }

export type SaveState =
  | { kind: 'saved' | 'unsaved' | 'saving' }
  /** The line is cut: what was written lies in this browser. */
  | { kind: 'kept' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: SavedDraft }

const pauseMilliseconds = 900
const retryMilliseconds = 5_000

/** What lies in this browser: the files, and the revision that they began from. */
type Kept = SavedDraft

/**
 * The files of a draft as they are written here. They are saved by themselves after a short pause; until the server has them they lie in
 * this browser too, so that neither a cut line nor a closed tab loses a word. A save over somebody else's revision changes nothing and
 * hands both texts over.
 */
export function useDraft(id: string, initial: SavedDraft, save: (revision: number, files: Files) => Promise<SaveOutcome>) {
  const storageKey = `heal7-studio-${id}`
  const [files, setFiles] = useState(initial.files)
  const [revision, setRevision] = useState(initial.revision)
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const base = useRef<SavedDraft>(initial)
  const isSaving = useRef(false)
  const newest = useRef(files)
  newest.current = files

  useEffect(() => {
    const kept = readStored<Kept>(storageKey)
    if (!kept || isSame(kept.files, base.current.files)) return removeStored(storageKey)
    // What was written without a line: on top of what it began from it is simply saved, over anything newer it is a conflict to be seen.
    setFiles(kept.files)
    setState(kept.revision === base.current.revision ? { kind: 'unsaved' } : { kind: 'conflict', theirs: base.current })
  }, [storageKey])

  const change = useCallback(
    (next: Files) => {
      setFiles(next)
      keepStored(storageKey, { revision: base.current.revision, files: next } satisfies Kept)
      setState((before) => (before.kind === 'conflict' ? before : { kind: 'unsaved' }))
    },
    [storageKey],
  )

  const send = useCallback(async (): Promise<boolean> => {
    if (isSaving.current) return false
    isSaving.current = true
    const sent = newest.current
    setState({ kind: 'saving' })
    const outcome = await save(base.current.revision, sent)
    isSaving.current = false
    if (outcome.kind !== 'saved') {
      setState(outcome.kind === 'offline' ? { kind: 'kept' } : outcome)
      return false
    }
    base.current = { revision: outcome.revision, files: sent }
    setRevision(outcome.revision)
    const isNewest = newest.current === sent
    if (isNewest) removeStored(storageKey)
    else keepStored(storageKey, { ...base.current, files: newest.current } satisfies Kept)
    setState({ kind: isNewest ? 'saved' : 'unsaved' })
    return isNewest
  }, [save, storageKey])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every keystroke begins the pause anew.
  useEffect(() => {
    if (state.kind !== 'unsaved' && state.kind !== 'kept') return
    const timer = setTimeout(() => void send(), state.kind === 'kept' ? retryMilliseconds : pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [files, state, send])

  /** Ends a conflict: these files go on from the other revision. */
  const resolve = useCallback(
    (theirs: SavedDraft, chosen: Files) => {
      base.current = theirs
      setRevision(theirs.revision)
      setFiles(chosen)
      const isTheirs = isSame(chosen, theirs.files)
      if (isTheirs) removeStored(storageKey)
      else keepStored(storageKey, { revision: theirs.revision, files: chosen } satisfies Kept)
      setState({ kind: isTheirs ? 'saved' : 'unsaved' })
    },
    [storageKey],
  )
  return { files, revision, state, change, send, resolve }
}

function isSame(a: Files, b: Files): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
