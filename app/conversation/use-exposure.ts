'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { postJson } from '../request/post-json.ts'

const told = new Set<string>()

/** Tells once per page that a component came into view, which is when an experiment counts a person. */
export function useExposure(component: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element || told.has(component)) return
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting || told.has(component)) return
      told.add(component)
      observer.disconnect()
      void postJson('/api/exposures', { component })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [component])
  return place
}
