'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { WordsDraft } from '#studio'
import { areSameWords, type ChangedWords } from '#studio/client'
import { keepStored, readStored, removeStored } from '../../request/use-stored-state.ts'
import { type Called, callStudio, mayHaveArrived } from '../call-studio.ts'
import { keyOfWork, removeWorkOfOthers } from '../kept-work.ts'
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
  type WordsAtHand,
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
  const [hand, setHand] = useState(() => openWords(stored, null))
  const newest = useRef(hand)
  const told = useRef(onFound)
  told.current = onFound

  const put = useCallback(
    (next: WordsAtHand) => {
      newest.current = next
      setHand(next)
      const unsaved = unsavedOf(next)
      if (unsaved) keepStored(storageKey, unsaved)
      else removeStored(storageKey)
    },
    [storageKey],
  )

  useEffect(() => {
    removeWorkOfOthers(owner)
    const kept = isEditable ? readStored<UnsavedWords>(storageKey) : null
    if (!kept) return
    put(openWords(newest.current.base, kept))
    if (unsavedOf(newest.current)) told.current()
  }, [owner, storageKey, isEditable, put])

  useEffect(() => {
    const next = takeInWords(newest.current, stored)
    if (next !== newest.current) put(next)
  }, [stored, put])

  const write = useCallback((change: Partial<ChangedWords>) => put({ ...newest.current, written: { ...newest.current.written, ...change } }), [put])
  const settle = useCallback((chosen: ReadonlyMap<string, Side>) => put(settleWords(newest.current, chosen)), [put])

  /** Saves until the server has everything that was written when it was asked; a conflict, a refusal and a cut line end it. */
  const save = useCallback(async (): Promise<Called<{ words: WordsDraft }>> => {
    for (;;) {
      const sent = newest.current.sent ?? tidyWords(newest.current.written)
      put({ ...newest.current, sent })
      const body = { act: 'save', revision: newest.current.base.revision, ...sent }
      const called = await callStudio<{ words: WordsDraft }>('POST', `words/${id}`, body)
      if (called.ok) {
        put(endWordsSave(newest.current, called.value.words))
        if (areSameWords(sent, tidyWords(newest.current.written))) return called
      } else if (called.code === 'conflict') {
        put(takeInWords({ ...newest.current, sent: null }, called.body.words as WordsDraft))
        if (newest.current.newer) return called
      } else {
        if (!mayHaveArrived(called)) put({ ...newest.current, sent: null })
        return called
      }
    }
  }, [id, put])

  return { hand, write, settle, save }
}
