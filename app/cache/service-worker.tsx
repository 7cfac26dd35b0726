'use client'

import { useEffect } from 'react'

/** Lets the browser keep the page for times without a line. Asked for once the page is at rest. */
export function ServiceWorker({ build }: { build: string }) {
  useEffect(() => {
    if (build === 'development' || !('serviceWorker' in navigator)) return
    const start = async () => {
      await navigator.serviceWorker.register(`/sw.js?build=${encodeURIComponent(build)}`).catch(() => null)
      const { active } = await navigator.serviceWorker.ready
      active?.postMessage('keep-shell')
    }
    const timer = setTimeout(() => void start(), restMilliseconds)
    return () => clearTimeout(timer)
  }, [build])
  return null
}

const restMilliseconds = 2_000
