'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const oneYearSeconds = 31_536_000

/** Tells the server once in which zone this browser's days begin; `known` is what it went by. A page whose days depend on it is drawn anew. */
export function OwnZone({ known, redraw = true }: { known: string | null; redraw?: boolean }) {
  const router = useRouter()
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if (!timeZone || timeZone === known) return
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox; the value comes from the browser's own list.
    document.cookie = `zone=${encodeURIComponent(timeZone)}; path=/; max-age=${oneYearSeconds}; samesite=lax`
    if (redraw) router.refresh()
  }, [known, redraw, router])
  return null
}
