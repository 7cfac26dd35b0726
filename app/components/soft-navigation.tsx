'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** One listener for all plain links of a page: what leads to another page of ours is followed by the router. */
export function SoftNavigation() {
  const router = useRouter()
  useEffect(() => {
    function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const anchor = event.target instanceof Element ? event.target.closest('a') : null
      if (!anchor || anchor.target || anchor.hasAttribute('download')) return
      const { origin, pathname, search, hash } = new URL(anchor.href, location.href)
      const isPlaceHere = hash !== '' && pathname === location.pathname && search === location.search
      if (origin !== location.origin || pathname.startsWith('/api/') || isPlaceHere) return
      event.preventDefault()
      router.push(pathname + search + hash, { scroll: anchor.dataset.keepScroll === undefined })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}
