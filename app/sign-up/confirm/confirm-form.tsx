'use client'

import Link from 'next/link'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { announceSessionChange, openFresh } from '../../account/session-channel.tsx'
import { PasswordField } from '../../account/text-field.tsx'
import { useLinkToken } from '../../account/use-link-token.ts'
import { useSending } from '../../account/use-sending.ts'
import { FormFailure } from '../../birth/form-failure.tsx'
import { NoticeCard } from '../../components/notice-card.tsx'
import { useMessages } from '../../messages/messages-context.tsx'

type State = 'open' | 'password-needed' | 'signed-up' | 'email-changed'
const fields = ['password'] as const

/** The link of a letter. Opening it changes nothing yet, because mail programs open links too; a press of the button does. */
export function ConfirmForm() {
  const { t } = useMessages()
  const token = useLinkToken()
  const [state, setState] = useState<State>('open')
  const [password, setPassword] = useState('')
  const { busy, errors, failure, refuse, send } = useSending('confirm', fields)
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state !== 'open') outcome.current?.focus()
  }, [state])

  async function submit(event: FormEvent) {
    event.preventDefault()
    const typing = state === 'password-needed'
    if (typing && refuse({ password: password ? undefined : t('account.missing.password') })) return
    const answer = await send<{ state: State }>('/api/account/confirm', { token, ...(typing ? { password } : {}) })
    if (!answer) return
    setState(answer.state)
    if (answer.state === 'signed-up') announceSessionChange()
  }

  if (token === null)
    return (
      <NoticeCard
        icon="info"
        title={t('confirm.used.title')}
        action={
          <Link href="/account" className="button-outlined">
            {t('account.title')}
          </Link>
        }
      >
        {t('confirm.used.text')}
      </NoticeCard>
    )
  if (state === 'signed-up' || state === 'email-changed')
    return (
      <div ref={outcome} tabIndex={-1} role="status" className="focus-visible:outline-none">
        <NoticeCard
          icon="check"
          title={t(`confirm.${state}.title`)}
          action={
            <button type="button" className="button-outlined" onClick={() => openFresh(state === 'signed-up' ? '/' : '/account')}>
              {state === 'signed-up' ? t('account.home') : t('account.title')}
            </button>
          }
        >
          {t(`confirm.${state}.text`)}
        </NoticeCard>
      </div>
    )
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <p className="text-ui/5.5 font-normal text-ink-2">{state === 'open' ? t('confirm.open.text') : t('confirm.password.text')}</p>
      {state === 'password-needed' && (
        <div ref={outcome} tabIndex={-1} className="card focus-visible:outline-none">
          <PasswordField
            id="confirm-password"
            label={t('account.password')}
            autoComplete="current-password"
            value={password}
            error={errors.password}
            onChange={setPassword}
          />
        </div>
      )}
      <FormFailure message={failure} />
      <button type="submit" className="button-filled w-full" disabled={busy || token === undefined}>
        {busy ? t('confirm.checking') : t('confirm.open')}
      </button>
    </form>
  )
}
