'use client'

import { useSyncExternalStore } from 'react'

const darkQuery = '(prefers-color-scheme: dark)'

function subscribe(changed: () => void) {
  const media = matchMedia(darkQuery)
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  media.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    media.removeEventListener('change', changed)
  }
}

function drawnTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.getAttribute('data-theme')
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia(darkQuery).matches ? 'dark' : 'light'
}

/** The mode the page is drawn in now, for frames, which cannot see it. Null until the browser has been asked. */
export function useDrawnTheme(): 'light' | 'dark' | null {
  return useSyncExternalStore<'light' | 'dark' | null>(subscribe, drawnTheme, () => null)
}
