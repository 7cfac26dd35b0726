'use client'

import { useEffect, useState } from 'react'

/**
 * The token after `#` in the address: the part that a browser sends to no server and writes in no referrer. Undefined until it was
 * read, null when there is none. It is taken out of the address, so that it is not kept in the history.
 */
export function useLinkToken(): string | null | undefined {
  const [token, setToken] = useState<string | null>()
  useEffect(() => {
    function take() {
      const found = window.location.hash.slice(1)
      setToken((known) => found || (known ?? null))
      if (found) window.history.replaceState(null, '', window.location.pathname)
    }
    take()
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [])
  return token
}
