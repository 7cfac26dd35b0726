'use client'

import { useEffect } from 'react'
import { forgetTyped } from './forget-typed.ts'
import { removeSealedStore } from './sealed-store.ts'

/** On a page that knows no person: what this browser kept of somebody is removed. */
export function ForgetCache() {
  useEffect(() => {
    try {
      if (localStorage.getItem('heal7/cache') === null) return
      localStorage.removeItem('heal7/cache')
      forgetTyped(localStorage, 'nobody')
      removeSealedStore()
    } catch {
      // A browser that refuses storage has kept nothing.
    }
  }, [])
  return null
}
