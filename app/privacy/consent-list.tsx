'use client'

import { useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

export interface ListedConsent {
  purpose: string
  name: string
  given: string
  /** What one declared cannot be taken back, only erased. */
  revocable: boolean
}

/** What a person agreed to, each with its day and the way to take it back. */
export function ConsentList({ consents: given }: { consents: ListedConsent[] }) {
  const { t } = useMessages()
  const [consents, setConsents] = useState(given)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function takeBack(purpose: string) {
    setBusy(true)
    const done = await postJson('/api/consents', { purpose, given: false })
    setBusy(false)
    setFailure(done.ok ? null : done.error.message || t('consent.failed'))
    if (done.ok) setConsents((known) => known.filter((consent) => consent.purpose !== purpose))
  }

  return (
    <div className="grid gap-2">
      <ul className="empty:hidden">
        {consents.map(({ purpose, name, given: day, revocable }) => (
          <li key={purpose} className="flex min-h-12 items-center gap-3 border-b border-line py-2 last:border-0">
            <span className="min-w-0 flex-1">
              <b className="block text-body-small font-semibold">{name}</b>
              <span className="block text-small text-ink-3">{day}</span>
            </span>
            {revocable && (
              <button
                type="button"
                className="button-outlined flex-none"
                disabled={busy}
                aria-label={t('consent.take-back-of', { purpose: name })}
                onClick={() => void takeBack(purpose)}
              >
                {t('consent.take-back')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <FormFailure message={failure} />
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {consents.length < given.length ? t('consent.taken-back') : ''}
      </p>
    </div>
  )
}
