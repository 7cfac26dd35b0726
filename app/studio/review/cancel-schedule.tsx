'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormFailure } from '../../birth/form-failure.tsx'
import { callStudio } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'

/** Takes a schedule back before it is due; `onDone` before the page is read again. */
export function CancelSchedule({ id, onDone }: { id: string; onDone?: () => void }) {
  const { t } = useStudioWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function cancel() {
    setBusy(true)
    const called = await callStudio('DELETE', `schedules/${id}`)
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (!called.ok) return
    onDone?.()
    router.refresh()
  }

  return (
    <>
      <button type="button" className="min-h-8 text-small text-ink-2 underline underline-offset-4" disabled={isBusy} onClick={() => void cancel()}>
        {t('reviews.schedule.cancel')}
      </button>
      <FormFailure message={failure} />
    </>
  )
}
