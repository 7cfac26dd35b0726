'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormFailure } from '../../birth/form-failure.tsx'
import { callStudio } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'

/** Marks every notice as read. */
export function ReadAll() {
  const { t } = useStudioWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function readAll() {
    setBusy(true)
    const called = await callStudio('POST', 'notices', { read: 'all' })
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (called.ok) router.refresh()
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <button type="button" className="button-outlined" disabled={isBusy} onClick={() => void readAll()}>
        {t('notices.read-all')}
      </button>
      <FormFailure message={failure} />
    </div>
  )
}
