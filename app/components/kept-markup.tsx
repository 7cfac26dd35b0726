'use client'

import { useEffect, useRef, useState } from 'react'
import { markupInHand } from './markup-in-hand.ts'

/** What came with a document, by its name, for the case that its page is drawn again from what the browser remembers of it. */
const seen = new Map<string, string>()

/**
 * Markup that stands there already. `markup` is null where it came with the document itself: it is not sent a second time then,
 * and whatever stands there is kept.
 */
export function KeptMarkup({ name, markup, className }: { name: string; markup: string | null; className: string | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  const [first] = useState(() => markup ?? markupInHand(name) ?? seen.get(name) ?? '')
  useEffect(() => {
    if (place.current && !seen.has(name)) seen.set(name, place.current.innerHTML)
  }, [name])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped it on the server; no other markup comes here.
  return <div ref={place} className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: first }} />
}
