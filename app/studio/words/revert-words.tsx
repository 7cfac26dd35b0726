'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { Locale } from '#templates/client'
import { FormFailure } from '../../birth/form-failure.tsx'
import { callStudio } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'

/** Takes the words in service back to those before them, with a reason. */
export function RevertWords({ locale, served, before }: { locale: Locale; served: number; before: number | null }) {
  const { t } = useStudioWords()
  const router = useRouter()
  const id = useId()
  const [why, setWhy] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function revert() {
    setBusy(true)
    const called = await callStudio('POST', 'words', { act: 'revert', locale, version: before, expected: served, why })
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (called.ok) router.refresh()
  }
  return (
    <form
      className="mt-3 grid gap-1.5 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        void revert()
      }}
    >
      <FormFailure message={failure} />
      <label htmlFor={id} className="text-ui font-semibold">
        {t('words.revert.why')}
      </label>
      <input id={id} required maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} className="control h-11 px-3.5" />
      <button type="submit" className="button-outlined justify-self-start" disabled={isBusy || why.trim() === ''}>
        {before === null ? t('words.revert.shipped') : t('words.revert.version', { version: before })}
      </button>
    </form>
  )
}
