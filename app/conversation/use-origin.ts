'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ComponentOrigin } from '#readings/client'
import { getJson } from '../request/post-json.ts'

export type OriginState = { state: 'loading' } | { state: 'failed'; again: () => void } | { state: 'known'; origin: ComponentOrigin }

/** Where a component came from, asked anew when `turn` rises; what was known stays on show meanwhile. */
export function useOrigin(component: string, turn: number): OriginState {
  const [answer, setAnswer] = useState<{ component: string; origin: ComponentOrigin | null } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => {
    setAnswer(null)
    setAttempt((count) => count + 1)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn or attempt asks the same again.
  useEffect(() => {
    let over = false
    void getJson<ComponentOrigin>(`/api/components/${component}`).then((reply) => {
      if (over) return
      if (reply.ok) setAnswer({ component, origin: reply.value })
      else setAnswer((before) => (before?.component === component && before.origin ? before : { component, origin: null }))
    })
    return () => {
      over = true
    }
  }, [component, turn, attempt])

  if (answer?.component !== component) return { state: 'loading' }
  return answer.origin ? { state: 'known', origin: answer.origin } : { state: 'failed', again }
}
