'use client'

import { useEffect, useState } from 'react'
import type { BirthInput, Branch, Pillar, Position } from '#engine/client'
import { postJson, type Refusal } from '../request/post-json.ts'

export interface ChartPreviewData {
  pillars: Record<Position, Pillar | null>
  /** Civil time as typed, the same on the clock of the convention, and the seconds between them. */
  correction: { civil: string; clock: string; seconds: number }
  hourBranch: Branch | null
  /** Somebody born then is under 14. */
  child: boolean
}

const pauseMilliseconds = 250

/** Draws the chart of what has been typed so far. Nothing is stored by asking. */
export function useChartPreview(birth: BirthInput | null): { preview: ChartPreviewData | null; refusal: Refusal | null } {
  const [state, setState] = useState<{ preview: ChartPreviewData | null; refusal: Refusal | null }>({ preview: null, refusal: null })
  const asked = birth ? JSON.stringify(birth) : null

  useEffect(() => {
    if (!asked) {
      setState({ preview: null, refusal: null })
      return
    }
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await postJson<ChartPreviewData>('/api/chart-preview', { birth: JSON.parse(asked) as BirthInput }, { signal: stop.signal })
      if (stop.signal.aborted) return
      setState(answer.ok ? { preview: answer.value, refusal: null } : { preview: null, refusal: answer.error.message ? answer.error : null })
    }, pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  return state
}
