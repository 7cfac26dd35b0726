'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { WordsDraft } from '#studio'
import type { Locale } from '#templates/client'
import { FormFailure } from '../../birth/form-failure.tsx'
import { callStudio } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'

/** Begins a draft with the words that are told now. */
export function BeginWords({ locale }: { locale: Locale }) {
  const { t } = useStudioWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function begin() {
    setBusy(true)
    const called = await callStudio<{ words: WordsDraft }>('POST', 'words', { act: 'create', locale })
    setBusy(false)
    if (called.ok) router.push(`/studio/words/${called.value.words.id}`)
    else setFailure(called.message || t('offline'))
  }
  return (
    <div className="mt-3 grid gap-2 justify-items-start">
      <FormFailure message={failure} />
      <button type="button" className="button-outlined" disabled={isBusy} onClick={() => void begin()}>
        {t('words.begin')}
      </button>
    </div>
  )
}
