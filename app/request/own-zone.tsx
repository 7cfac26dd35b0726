'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const oneYearSeconds = 31_536_000

/** `YYYY-MM-DD`, as Canada writes it. */
function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date())
}

/**
 * Tells the server once in which zone this browser's days begin; `known` is what it went by. A page whose days depend on it is drawn anew;
 * with `drawn`, the day that it shows, only where it is another one here, and with null, where it shows none, never.
 */
export function OwnZone({ known, drawn }: { known: string | null; drawn?: string | null }) {
  const router = useRouter()
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    if (!timeZone || timeZone === known) return
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox; the value comes from the browser's own list.
    document.cookie = `zone=${encodeURIComponent(timeZone)}; path=/; max-age=${oneYearSeconds}; samesite=lax`
    if (drawn === undefined || (drawn !== null && drawn !== todayIn(timeZone))) router.refresh()
  }, [known, drawn, router])
  return null
}
