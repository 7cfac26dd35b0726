'use client'

import { useEffect } from 'react'
import { postJson } from '../request/post-json.ts'

const dayKey = 'heal7/session-day'

/** Asks once a day, in each tab, for the session to last anew, so that it ends only for those who stay away. */
export function KeepSession() {
  useEffect(() => {
    try {
      const today = new Date().toISOString().slice(0, 10)
      if (sessionStorage.getItem(dayKey) === today) return
      sessionStorage.setItem(dayKey, today)
      void postJson('/api/session/refresh', {})
    } catch {
      // A browser that refuses storage keeps its session as long as it was given.
    }
  }, [])
  return null
}
