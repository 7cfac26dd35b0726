'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { Released } from '#studio'
import { FormFailure } from '../../birth/form-failure.tsx'
import { callStudio } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'

type Done = Exclude<Released, { outcome: 'refused' }>

/** Begins a release with nothing but its name. */
export function NewRelease() {
  const { t } = useStudioWords()
  const router = useRouter()
  const id = useId()
  const [name, setName] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function make() {
    setBusy(true)
    const called = await callStudio<Done>('POST', 'releases', { name })
    setBusy(false)
    if (called.ok) router.push(`/studio/releases/${called.value.release.id}`)
    else setFailure(called.message || t('offline'))
  }

  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <label htmlFor={id} className="text-ui font-semibold">
        {t('releases.name')}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          required
          maxLength={80}
          value={name}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setName(target.value)}
          className="control h-11 min-w-0 flex-1 basis-60 px-3.5"
        />
        <button type="submit" className="button-outlined min-h-11" disabled={isBusy || name.trim() === ''}>
          {t('releases.make')}
        </button>
      </div>
      <p id={`${id}-hint`} className="text-small text-ink-2">
        {t('releases.name.hint')}
      </p>
      <FormFailure message={failure} />
    </form>
  )
}
