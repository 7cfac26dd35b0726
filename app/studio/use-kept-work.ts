'use client'

import { useCallback, useRef, useState } from 'react'
import { keepStored, removeStored } from '../request/use-stored-state.ts'

/**
 * Work at hand: as state, and by `newest` for a save that runs over several renders. With every `put`, what `unsavedOf` finds not saved yet is
 * left in this browser under `storageKey`; once it finds nothing, it is removed.
 */
export function useKeptWork<Work>(
  storageKey: string,
  open: () => Work,
  unsavedOf: (work: Work) => object | null,
): { work: Work; newest: () => Work; put: (next: Work) => void } {
  const [work, setWork] = useState(open)
  const held = useRef(work)
  const newest = useCallback(() => held.current, [])
  const put = useCallback(
    (next: Work) => {
      held.current = next
      setWork(next)
      const unsaved = unsavedOf(next)
      if (unsaved) keepStored(storageKey, unsaved)
      else removeStored(storageKey)
    },
    [storageKey, unsavedOf],
  )
  return { work, newest, put }
}
