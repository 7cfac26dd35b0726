'use client'

import Link from 'next/link'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { SearchHit } from '#readings/client'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const waitMilliseconds = 300

/** A field above the list of conversations; what is found takes the place of the list. Nothing that is looked for is kept. */
export function HistorySearch({ onGo, children }: { onGo: () => void; children: ReactNode }) {
  const { t } = useMessages()
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ text: string; hits: SearchHit[] | null } | null>(null)
  const looked = text.trim()

  useEffect(() => {
    if (looked === '') return
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await postJson<SearchHit[]>('/api/conversations/search', { text: looked }, { signal: leaving.signal })
      if (!leaving.signal.aborted) setFound({ text: looked, hits: answer.ok ? answer.value : null })
    }, waitMilliseconds)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [looked])

  const answer = found?.text === looked ? found : null
  return (
    <>
      <div className="relative mt-3">
        <label htmlFor={id} className="sr-only">
          {t('history.search')}
        </label>
        <span className="pointer-events-none absolute inset-y-0 left-2.5 flex items-center text-ink-3">
          <Icon name="search" size={16} />
        </span>
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={text}
          placeholder={t('history.search')}
          className="control h-10 w-full pr-2 pl-8 text-ui"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return
            // The drawer that the field may lie in stays open.
            event.preventDefault()
            event.stopPropagation()
            setText('')
          }}
        />
      </div>
      {looked === '' ? (
        children
      ) : (
        <div className="mt-2 min-h-0 flex-1 overflow-y-auto">
          <p className="px-2.5 py-1 text-caption text-ink-3" role="status">
            {!answer ? t('history.searching') : answer.hits === null ? t('history.search-failed') : t('history.found', { count: answer.hits.length })}
          </p>
          <ul>
            {answer?.hits?.map(({ conversation, excerpt }) => (
              <li key={conversation.id}>
                <Link href={`/c/${conversation.id}`} prefetch={false} className="block rounded-tile px-2.5 py-2 text-ui" onClick={onGo}>
                  <span className="block truncate">{conversation.title}</span>
                  {excerpt && <span className="line-clamp-2 text-small text-ink-2">{excerpt}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
