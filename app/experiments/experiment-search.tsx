'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useExperimentWords } from './words-context.tsx'

const pauseMilliseconds = 250

/** Looks while one types; without script it is a plain form. */
export function ExperimentSearch({ find, group }: { find: string; group: string }) {
  const { t } = useExperimentWords()
  const router = useRouter()
  const [text, setText] = useState(find)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function look(wanted: string) {
    setText(wanted)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const search = new URLSearchParams({ ...(group === 'all' ? {} : { group }), ...(wanted.trim() === '' ? {} : { find: wanted.trim() }) })
      router.replace(`/experiments?${search}`, { scroll: false })
    }, pauseMilliseconds)
  }

  return (
    <search className="w-full tablet:w-64">
      <form action="/experiments" className="control flex h-10 items-center gap-2 pl-3">
        <Icon name="search" size={18} />
        <label htmlFor="experiment-find" className="sr-only">
          {t('list.search')}
        </label>
        <input
          id="experiment-find"
          type="search"
          name="find"
          maxLength={200}
          value={text}
          placeholder={t('list.search.hint')}
          className="h-full min-w-0 flex-1 rounded-control bg-transparent pr-3 text-ui outline-none"
          onChange={(event) => look(event.target.value)}
        />
        {group !== 'all' && <input type="hidden" name="group" value={group} />}
      </form>
    </search>
  )
}
