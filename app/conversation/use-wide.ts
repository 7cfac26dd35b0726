'use client'

import { useSyncExternalStore } from 'react'

/** CSS pixels from which three columns fit. The same as the `desk` breakpoint of globals.css. */
export const deskWidth = 1120

export function useWide(width: number): boolean {
  const query = `(min-width: ${width}px)`
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )
}
