'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { ReportStatus } from '#readings/client'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const longestReply = 2_000

/** An editor's answer to a report, or its end. */
export function SettleReport({ id, status }: { id: string; status: ReportStatus }) {
  const { t } = useMessages()
  const router = useRouter()
  const field = useId()
  const [reply, setReply] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function settle(change: { status: ReportStatus; reply?: string }) {
    setBusy(true)
    const kept = await postJson(`/api/reports/${id}`, change, { method: 'PATCH' })
    setBusy(false)
    setFailure(kept.ok ? null : kept.error.message || t('report.failed'))
    if (kept.ok) router.refresh()
  }

  if (status === 'closed')
    return (
      <button type="button" className="button-outlined justify-self-start" disabled={busy} onClick={() => void settle({ status: 'open' })}>
        {t('report.reopen')}
      </button>
    )
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void settle({ status: 'answered', reply })
      }}
    >
      <label htmlFor={field} className="text-small text-ink-2">
        {t('report.reply')}
      </label>
      <textarea
        id={field}
        rows={2}
        maxLength={longestReply}
        value={reply}
        className="control w-full px-3.5 py-2.5 text-body-small"
        onChange={(event) => setReply(event.target.value)}
      />
      <FormFailure message={failure} />
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="button-outlined" disabled={busy || reply.trim() === ''}>
          {t('report.answer')}
        </button>
        <button type="button" className="button-outlined" disabled={busy} onClick={() => void settle({ status: 'closed' })}>
          {t('report.close')}
        </button>
      </div>
    </form>
  )
}
