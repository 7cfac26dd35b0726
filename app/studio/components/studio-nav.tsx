'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** The pages of the studio in one line; on a phone a line of its own, which begins where this page stands. */
export function StudioNav({ label, children }: { label: string; children: ReactNode }) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (nav.current && current) nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2
  }, [])
  return (
    <nav
      ref={nav}
      aria-label={label}
      className="relative -mx-2 flex min-w-0 flex-1 gap-1 overflow-x-auto px-2 py-1.5 max-sm:order-last max-sm:basis-[calc(100%+1rem)] max-sm:pt-0"
    >
      {children}
    </nav>
  )
}
