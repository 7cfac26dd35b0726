'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'

/** One listener for all plain links of a page: what leads to another page of ours is followed by the router. */
export function SoftNavigation() {
  const router = useRouter()
  const [isGoing, startGoing] = useTransition()
  const followed = useRef<string | null>(null)

  useEffect(() => {
    function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const anchor = event.target instanceof Element ? event.target.closest('a') : null
      if (!anchor || anchor.target || anchor.hasAttribute('download')) return
      const { origin, pathname, search, hash } = new URL(anchor.href, location.href)
      const isPlaceHere = hash !== '' && pathname === location.pathname && search === location.search
      if (origin !== location.origin || pathname.startsWith('/api/') || isPlaceHere) return
      event.preventDefault()
      followed.current = anchor.getAttribute('href')
      startGoing(() => router.push(pathname + search + hash, { scroll: anchor.dataset.keepScroll === undefined }))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])

  // Static markup is replaced as a whole, the link that was followed with it: whoever walks by keyboard goes on from where they were.
  useEffect(() => {
    const href = followed.current
    if (isGoing || href === null) return
    followed.current = null
    if (document.activeElement === document.body)
      document.querySelector<HTMLAnchorElement>(`main a[href="${CSS.escape(href)}"]`)?.focus({ preventScroll: true })
  }, [isGoing])
  return null
}
