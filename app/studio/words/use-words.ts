'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { WordsDraft } from '#studio'
import { areSameWords, type ChangedWords } from '#studio/client'
import { readStored } from '../../request/use-stored-state.ts'
import { type Called, callStudio, mayHaveArrived } from '../call-studio.ts'
import { keyOfWork, removeWorkOfOthers } from '../kept-work.ts'
import { useKeptWork } from '../use-kept-work.ts'
import {
  endWordsSave,
  openWords,
  type Side,
  type StoredWords,
  settleWords,
  takeInWords,
  tidyWords,
  type UnsavedWords,
  unsavedOf,
} from './words-at-hand.ts'

interface Wanted {
  id: string
  /** Whose unsaved work this browser keeps. */
  owner: string
  stored: StoredWords
  isEditable: boolean
  /** Something that was not saved lay in this browser. */
  onFound: () => void
}

/**
 * Words of a draft as they are written here. Until the server has them they lie in this browser too; what somebody else saved meanwhile
 * is taken in, and where both changed the same place both texts are kept until one is chosen.
 */
export function useWords({ id, owner, stored, isEditable, onFound }: Wanted) {
  const storageKey = keyOfWork(owner, 'words', id)
  const { work: hand, newest, put } = useKeptWork(storageKey, () => openWords(stored, null), unsavedOf)
  const told = useRef(onFound)
  told.current = onFound

  useEffect(() => {
    removeWorkOfOthers(owner)
    const kept = isEditable ? readStored<UnsavedWords>(storageKey) : null
    if (!kept) return
    put(openWords(newest().base, kept))
    if (unsavedOf(newest())) told.current()
  }, [owner, storageKey, isEditable, newest, put])

  useEffect(() => {
    const next = takeInWords(newest(), stored)
    if (next !== newest()) put(next)
  }, [stored, newest, put])

  const write = useCallback((change: Partial<ChangedWords>) => put({ ...newest(), written: { ...newest().written, ...change } }), [newest, put])
  const settle = useCallback((chosen: ReadonlyMap<string, Side>) => put(settleWords(newest(), chosen)), [newest, put])

  /** Saves until the server has everything that was written when it was asked; a conflict, a refusal and a cut line end it. */
  const save = useCallback(async (): Promise<Called<{ words: WordsDraft }>> => {
    for (;;) {
      const sent = newest().sent ?? tidyWords(newest().written)
      put({ ...newest(), sent })
      const body = { act: 'save', revision: newest().base.revision, ...sent }
      const called = await callStudio<{ words: WordsDraft }>('POST', `words/${id}`, body)
      if (called.ok) {
        put(endWordsSave(newest(), called.value.words))
        if (areSameWords(sent, tidyWords(newest().written))) return called
      } else if (called.code === 'conflict') {
        put(takeInWords({ ...newest(), sent: null }, called.body.words as WordsDraft))
        if (newest().newer) return called
      } else {
        if (!mayHaveArrived(called)) put({ ...newest(), sent: null })
        return called
      }
    }
  }, [id, newest, put])

  return { hand, write, settle, save }
}
