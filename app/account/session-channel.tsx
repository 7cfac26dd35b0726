'use client'

import { useEffect } from 'react'

const channelName = 'heal7-session'
/** A channel is heard in the tab that speaks, too. */
const thisTab = Math.random()

/** Whoever the session belongs to has changed: other tabs show the start anew, without what they held of before. */
export function announceSessionChange(): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(thisTab)
  channel.close()
}

/** Goes to a page that nothing kept in memory reaches. */
export function openFresh(path: string): void {
  window.location.replace(path)
}

/** Deletes what this browser keeps of a person: drafts, kept pages, stores. The theme and the language stay; they are cookies. */
export async function forgetPerson(): Promise<void> {
  try {
    localStorage.clear()
    sessionStorage.clear()
    for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name)
    for (const { name } of (await indexedDB.databases?.()) ?? []) if (name) indexedDB.deleteDatabase(name)
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}

/** Listens, in every tab, for a session that changed in another one. */
export function SessionWatch() {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName)
    channel.onmessage = ({ data }) => {
      if (data !== thisTab) openFresh('/')
    }
    return () => channel.close()
  }, [])
  return null
}
