'use client'

import { type RefObject, useEffect, useState } from 'react'

/** Whether a place is on the screen, or within so many CSS pixels of it: what is not need not be drawn. */
export function useOnScreen(place: RefObject<HTMLElement | null>, margin: number): boolean {
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const margins = { rootMargin: `${margin}px`, scrollMargin: `${margin}px` }
    const observer = new IntersectionObserver((entries) => setOn(entries.at(-1)?.isIntersecting ?? false), margins)
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place, margin])
  return isOn
}
