'use client'

import { useCallback, useEffect, useRef } from 'react'
import { readStored } from '../../request/use-stored-state.ts'
import { removeWorkOfOthers } from '../kept-work.ts'
import { useKeptWork } from '../use-kept-work.ts'
import {
  beginSave,
  endSave,
  type KeptDraft,
  keptOf,
  openDraft,
  resolveDraft,
  type SavedDraft,
  type SaveOutcome,
  writeDraft,
} from './draft-at-hand.ts'
import type { Files } from './use-vetting.ts'

const pauseMilliseconds = 900
const retryMilliseconds = 5_000

/** What this tab saved last. The way back to a page shows what the page was made with, which may be older than that. */
const lastSaved = new Map<string, SavedDraft>()

interface Place {
  /** Where it lies in this browser, and whose it is. */
  storageKey: string
  owner: string
}

/**
 * The files of a draft as they are written here. They are saved by themselves after a short pause; until the server has them they lie in
 * this browser too, so that neither a cut line nor a closed tab loses a word. A save over somebody else's revision changes nothing and
 * hands both texts over.
 */
export function useDraft({ storageKey, owner }: Place, initial: SavedDraft, save: (revision: number, files: Files) => Promise<SaveOutcome>) {
  const { work: draft, newest, put } = useKeptWork(storageKey, () => openDraft(newerOf(initial, lastSaved.get(storageKey)), null), keptOf)
  const running = useRef<Promise<void> | null>(null)

  useEffect(() => {
    removeWorkOfOthers(owner)
    put(openDraft(newest().stored, readStored<KeptDraft>(storageKey)))
  }, [storageKey, owner, newest, put])

  const change = useCallback((files: Files) => put(writeDraft(newest(), files)), [newest, put])

  /** One save at a time; whoever asks for one meanwhile waits for the same. */
  const send = useCallback((): Promise<void> => {
    const store = async () => {
      const sending = beginSave(newest())
      put(sending)
      const outcome = await save(sending.stored.revision, sending.sent)
      const ended = endSave({ ...newest(), sent: sending.sent }, outcome)
      lastSaved.set(storageKey, ended.stored)
      put(ended)
    }
    if (newest().state.kind === 'conflict') return Promise.resolve()
    running.current ??= store().finally(() => {
      running.current = null
    })
    return running.current
  }, [save, storageKey, newest, put])

  /** Saves until the server has everything; the revision that it has then, or null where it does not get that far. */
  const sendAll = useCallback(async (): Promise<number | null> => {
    const kindNow = () => newest().state.kind
    while (kindNow() !== 'saved') {
      await send()
      if (kindNow() !== 'saved' && kindNow() !== 'unsaved') return null
    }
    return newest().stored.revision
  }, [send, newest])

  useEffect(() => {
    if (draft.state.kind !== 'unsaved' && draft.state.kind !== 'kept') return
    const timer = setTimeout(() => void send(), draft.state.kind === 'kept' ? retryMilliseconds : pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [draft, send])

  /** Ends a conflict: these files go on from the other revision. */
  const resolve = useCallback((theirs: SavedDraft, chosen: Files) => put(resolveDraft(theirs, chosen)), [put])

  const { written, stored, state } = draft
  return { files: written, status: stored.status, state, change, send, sendAll, resolve }
}

function newerOf(stored: SavedDraft, known: SavedDraft | undefined): SavedDraft {
  return known && known.revision > stored.revision ? known : stored
}
