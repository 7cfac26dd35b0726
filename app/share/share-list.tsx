'use client'

import { useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

export interface ListedShare {
  id: string
  path: string
  title: string
  pillars: boolean
  /** A day in words. */
  until: string
}

/** The links that work, each with the way to end it. */
export function ShareList({ shares: given }: { shares: ListedShare[] }) {
  const { t } = useMessages()
  const [shares, setShares] = useState(given)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function revoke(id: string) {
    setBusy(true)
    const done = await postJson(`/api/share/${id}`, {}, { method: 'DELETE' })
    setBusy(false)
    setFailure(done.ok ? null : done.error.message || t('share.failed'))
    if (done.ok) setShares((known) => known.filter((share) => share.id !== id))
  }

  return (
    <div className="grid gap-2">
      <ul className="empty:hidden">
        {shares.map((share) => (
          <li key={share.id} className="flex min-h-14 items-center gap-3 border-b border-line py-2.5 last:border-0">
            <span className="min-w-0 flex-1">
              <a href={share.path} className="block text-body-small font-semibold underline decoration-line-strong underline-offset-4">
                {share.title}
              </a>
              <span className="mt-0.5 block text-small text-ink-3">
                {t('share.until', { day: share.until })}
                {share.pillars && ` · ${t('share.with-pillars')}`}
              </span>
            </span>
            <button
              type="button"
              className="button-outlined flex-none"
              disabled={busy}
              aria-label={t('share.revoke-of', { title: share.title })}
              onClick={() => void revoke(share.id)}
            >
              {t('share.revoke')}
            </button>
          </li>
        ))}
      </ul>
      <FormFailure message={failure} />
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {shares.length < given.length ? t('share.revoked') : ''}
      </p>
    </div>
  )
}
