'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { formatMoment } from './format-figures.ts'
import { useExperimentWords } from './words-context.tsx'

/** Draws the page anew whenever the server has other figures, without loading it again. The line is only held while the tab is looked at. */
export function LiveRefresh({ experiment, known, at }: { experiment: string; known: string; at: string | null }) {
  const words = useExperimentWords()
  const { t } = words
  const router = useRouter()
  const drawn = useRef(known)
  drawn.current = known
  const [isOpen, setOpen] = useState(true)

  useEffect(() => {
    let line: EventSource | null = null
    function follow() {
      if (document.visibilityState === 'hidden') {
        line?.close()
        line = null
      } else if (line === null || line.readyState === EventSource.CLOSED) {
        line = new EventSource(`/api/experiments/${experiment}/analysis`)
        line.addEventListener('open', () => setOpen(true))
        line.addEventListener('error', () => setOpen(false))
        line.addEventListener('view', (event: MessageEvent<string>) => {
          if (readVersion(event.data) !== drawn.current) router.refresh()
        })
      }
    }
    follow()
    const timer = setInterval(follow, retryMilliseconds)
    document.addEventListener('visibilitychange', follow)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', follow)
      line?.close()
    }
  }, [experiment, router])

  return (
    <span className="inline-flex items-center gap-1.5 text-ink-3">
      <svg width="8" height="8" aria-hidden="true" className={isOpen ? 'text-accent' : 'text-ink-3'}>
        <circle cx="4" cy="4" r="3" fill={isOpen ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.4" />
      </svg>
      {isOpen ? t('live.on') : t('live.off', { at: at === null ? t('at.none') : formatMoment(at, words) })}
    </span>
  )
}

/** A line that the server refused is tried again after so long; one that was cut the browser takes up itself. */
const retryMilliseconds = 15_000

/** What the server has now, in the words of `known`; null for anything that is no view. */
function readVersion(data: string): string | null {
  try {
    const view = JSON.parse(data) as { updatedAt?: unknown; analysis?: { at?: unknown } | null }
    return typeof view.updatedAt === 'string' ? `${view.updatedAt} ${typeof view.analysis?.at === 'string' ? view.analysis.at : ''}` : null
  } catch {
    return null
  }
}
