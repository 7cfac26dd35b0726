'use client'

import { rememberedScope } from '../cache/query-cache.ts'
import { createEventQueue, type EventQueue, type ReaderEvent, type Sending } from './event-queue.ts'

let queue: EventQueue | null = null

async function send(events: readonly ReaderEvent[]): Promise<Sending> {
  if (!navigator.onLine) return 'later'
  try {
    const response = await fetch('/api/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events }),
      // Also while the page is being left.
      keepalive: true,
    })
    if (response.ok) return ((await response.json()) as { taking?: boolean }).taking === false ? 'not-wanted' : 'taken'
    return response.status === 429 || response.status >= 500 ? 'later' : 'refused'
  } catch {
    return 'later'
  }
}

function storageOfBrowser(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** Where this page puts what it tells of what was seen; what waits belongs to the person of this browser. */
export function readerEvents(): EventQueue {
  if (queue) return queue
  const own = createEventQueue({
    name: `events/${rememberedScope()?.owner ?? 'nobody'}`,
    storage: storageOfBrowser(),
    send,
    now: () => Date.now(),
    wait: (milliseconds, then) => void setTimeout(then, milliseconds),
  })
  window.addEventListener('online', () => void own.flush())
  queue = own
  return own
}
