'use client'

import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { readerEvents } from './reader-events.ts'

/** Told as seen since the page was loaded: the server counts each once anyway. */
const told = new Set<string>()
/** Looking past it is not reading. */
const leastSeconds = 1

/**
 * Tells that a component came into view, which is when an experiment counts a person: when it was drawn and is on the screen of a tab
 * that is looked at. Then tells for how long it was. `drawn` is to be called when the frame has been painted.
 */
export function useExposure(component: string): { place: RefObject<HTMLDivElement | null>; drawn: () => void } {
  const place = useRef<HTMLDivElement>(null)
  const isDrawn = useRef(false)
  const look = useRef(() => {})
  const drawn = useCallback(() => {
    isDrawn.current = true
    look.current()
  }, [])
  useEffect(() => {
    const element = place.current
    if (!element) return
    let isOnScreen = false
    let since: number | null = null
    function leave(): void {
      if (since === null) return
      const seconds = (performance.now() - since) / 1_000
      since = null
      if (seconds >= leastSeconds) readerEvents().add({ component, name: 'dwell', value: Math.min(Math.round(seconds * 10) / 10, 86_400) })
    }
    look.current = () => {
      const isSeen = isOnScreen && isDrawn.current && document.visibilityState === 'visible'
      if (!isSeen) return leave()
      since ??= performance.now()
      if (told.has(component)) return
      told.add(component)
      readerEvents().add({ component, name: 'seen', value: 1 })
    }
    const observer = new IntersectionObserver(([entry]) => {
      isOnScreen = entry?.isIntersecting === true
      look.current()
    })
    function changed(): void {
      look.current()
      if (document.visibilityState === 'hidden') void readerEvents().flush()
    }
    observer.observe(element)
    document.addEventListener('visibilitychange', changed)
    return () => {
      leave()
      observer.disconnect()
      document.removeEventListener('visibilitychange', changed)
      look.current = () => {}
    }
  }, [component])
  return { place, drawn }
}
