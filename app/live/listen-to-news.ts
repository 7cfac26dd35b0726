'use client'

export type TemplateNews =
  | { kind: 'published' | 'served'; template: string; version: string; served: boolean }
  /** The tab was away for too long: anything may have changed. */
  | { kind: 'reset' }
type Listener = (news: TemplateNews) => void

/** A hidden tab keeps its line for so long: looking away for a moment costs no new one. */
const hiddenMilliseconds = 30_000
/** After a refusal; a line that was merely cut is taken up by the browser itself, when the server said. */
const refused = { least: 30_000, spread: 30_000 }

const listeners = new Set<Listener>()
let line: EventSource | null = null
let lastId: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Hears what is published while the tab is looked at, and what it missed when it is looked at again. All listeners share one line. */
export function listenToNews(listener: Listener): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', follow)
  listeners.add(listener)
  follow()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    document.removeEventListener('visibilitychange', follow)
    hangUp()
  }
}

function follow(): void {
  clearTimeout(timer)
  if (document.visibilityState === 'hidden') timer = setTimeout(hangUp, hiddenMilliseconds)
  else if (line === null) call()
}

function hangUp(): void {
  clearTimeout(timer)
  line?.close()
  line = null
}

function call(): void {
  const source = new EventSource(lastId === null ? '/api/live' : `/api/live?last=${encodeURIComponent(lastId)}`)
  line = source
  const hear = (event: MessageEvent<string>, news: TemplateNews | null) => {
    lastId = event.lastEventId || lastId
    if (news) for (const listener of listeners) listener(news)
  }
  source.addEventListener('hello', (event) => hear(event, null))
  source.addEventListener('reset', (event) => hear(event, { kind: 'reset' }))
  source.addEventListener('template.published', (event) => hear(event, readNews('published', event.data)))
  source.addEventListener('template.served', (event) => hear(event, readNews('served', event.data)))
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED || line !== source) return
    line = null
    timer = setTimeout(follow, refused.least + Math.random() * refused.spread)
  })
}

/** What the server said, or null for anything else. */
export function readNews(kind: 'published' | 'served', data: string): TemplateNews | null {
  try {
    const { template, version, served } = JSON.parse(data) as Record<string, unknown>
    if (typeof template !== 'string' || typeof version !== 'string') return null
    return { kind, template, version, served: kind === 'served' || served === true }
  } catch {
    return null
  }
}
