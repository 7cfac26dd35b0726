'use client'

import { useEffect, useState } from 'react'
import { listenToNews } from './listen-to-news.ts'

export interface LiveTemplate {
  /** The version that news named last as the served one; null while there were none. */
  served: string | null
  /** Rises whenever what is known of the served version may be out of date. */
  turn: number
}

/** Follows which version of a template is served, without a reload. */
export function useLiveTemplate(template: string): LiveTemplate {
  const [live, setLive] = useState<LiveTemplate>({ served: null, turn: 0 })
  useEffect(
    () =>
      listenToNews((news) => {
        if (news.kind === 'reset') setLive(({ turn }) => ({ served: null, turn: turn + 1 }))
        else if (news.template === template && news.served) setLive(({ turn }) => ({ served: news.version, turn: turn + 1 }))
      }),
    [template],
  )
  return live
}
