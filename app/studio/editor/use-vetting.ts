'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { leadingFindings } from '#studio/client'
import type { Finding } from '#templates'
import type { Locale, TemplateManifest } from '#templates/client'
import { postJson } from '../../request/post-json.ts'

export type Files = Readonly<Record<string, string>>

/** A draft as the server holds it for frames. */
export interface ShownDraft {
  id: string
  title: Record<Locale, string>
  height: TemplateManifest['height']
  /** Golden charts over which it can be drawn. */
  charts: Record<Locale, string[]>
}
export interface Vetting {
  /** Of the files as they were sent last; null before the first answer. */
  findings: Finding[] | null
  /** The newest state that the vetter let pass. */
  shown: ShownDraft | null
  /** Under this id a frame may wait for what is being vetted; null while nothing is. */
  begun: string | null
  /** `shown` is what is written now. */
  isCurrent: boolean
  /** What is written now has no answer yet. */
  isPending: boolean
  /** Why there is no answer, in words; empty where the line is cut. */
  failure: string | null
}

interface VettingAnswer {
  findings: Finding[]
  preview: ShownDraft | null
}

const pauseMilliseconds = 3_000

/** What is known, and of which state of the files. */
type Answered = Omit<Vetting, 'isPending'> & { answered: Files | null }

/** Has what is written vetted as it is written: one request at a time, always the newest state. */
export function useVetting(files: Files): Vetting {
  const [vetting, setVetting] = useState<Answered>({ answered: null, findings: null, shown: null, begun: null, isCurrent: false, failure: null })
  const newest = useRef(files)
  const isRunning = useRef(false)
  const isMounted = useRef(true)

  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])
  // In the same frame as what was written: a passive effect would wait for a paint.
  useLayoutEffect(() => {
    newest.current = files
    if (isRunning.current) return
    isRunning.current = true
    void follow().finally(() => {
      isRunning.current = false
    })

    async function follow() {
      let sent: Files | null = null
      while (isMounted.current && sent !== newest.current) {
        sent = newest.current
        const id = crypto.randomUUID()
        setVetting((before) => ({ ...before, begun: id }))
        const answer = await postJson<VettingAnswer>('/frame/studio', { id, files: sent })
        if (!isMounted.current) return
        if (answer.ok) {
          const { findings, preview } = answer.value
          const answered = sent
          const isCurrent = sent === newest.current
          setVetting(({ shown }) => ({
            answered,
            findings: leadingFindings(findings),
            shown: preview ?? shown,
            begun: null,
            isCurrent: isCurrent && preview !== null,
            failure: null,
          }))
        } else {
          setVetting((before) => ({ ...before, begun: null, isCurrent: false, failure: answer.error.message }))
          await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
          sent = null
        }
      }
    }
  }, [files])
  return { ...vetting, isPending: vetting.answered !== files }
}

/** The address of a draft over a golden chart; with `wait` the frame may be there before the draft is vetted. */
export function draftFrameSource(id: string, chart: string, locale: Locale, wait?: 'wait'): string {
  return `/frame/studio/${id}?${new URLSearchParams({ chart, locale, ...(wait && { wait: '' }) })}`
}
