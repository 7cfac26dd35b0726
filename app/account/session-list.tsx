'use client'

import { useState } from 'react'
import type { SessionView } from '#accounts/client'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { useSending } from './use-sending.ts'

const noFields = [] as const

/** Where the account is signed in; `since` is a day in words. */
export function SessionList({ sessions: given }: { sessions: SessionView[] }) {
  const { t } = useMessages()
  const [sessions, setSessions] = useState(given)
  const { busy, failure, send } = useSending('session', noFields)

  async function end(id: string | null) {
    if (!(await send('/api/account/sessions', { id }, 'DELETE'))) return
    setSessions((known) => known.filter((session) => session.current || (id !== null && session.id !== id)))
  }

  return (
    <div className="grid gap-2">
      <ul>
        {sessions.map((session) => {
          const device = session.device || t('account.session.unknown')
          return (
            <li key={session.id} className="flex min-h-12 items-center gap-2 border-b border-line py-1.5 last:border-0">
              <span className="min-w-0 flex-1">
                <b className="block truncate text-body-small font-semibold">{device}</b>
                <span className="block text-small text-ink-3">{t('account.session.since', { day: session.since })}</span>
              </span>
              {session.current ? (
                <span className="tag">{t('account.session.current')}</span>
              ) : (
                <button
                  type="button"
                  className="button-outlined"
                  aria-label={t('account.session.end-of', { device })}
                  disabled={busy}
                  onClick={() => void end(session.id)}
                >
                  {t('account.session.end')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <FormFailure message={failure} />
      {sessions.length > 2 && (
        <button type="button" className="button-outlined justify-self-start" disabled={busy} onClick={() => void end(null)}>
          {t('account.session.end-others')}
        </button>
      )}
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {sessions.length < given.length ? t('account.session.ended') : ''}
      </p>
    </div>
  )
}
