'use client'

import { type FormEvent, useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { PasswordField } from './text-field.tsx'
import { useSending } from './use-sending.ts'

const fields = ['password', 'next'] as const

/** `email` lets a password manager know whose password it is. */
export function PasswordForm({ email }: { email: string }) {
  const { t } = useMessages()
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const [changed, setChanged] = useState(false)
  const { busy, errors, failure, refuse, send } = useSending('change-password', fields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setChanged(false)
    const missing = t('account.missing.password')
    if (refuse({ password: password ? undefined : missing, next: next ? undefined : missing })) return
    if (!(await send('/api/account/password', { password, next }, 'PATCH'))) return
    setPassword('')
    setNext('')
    setChanged(true)
  }

  return (
    <details>
      <summary className="link">{t('account.password.change')}</summary>
      <form onSubmit={submit} noValidate className="mt-2 grid gap-3">
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordField
          id="change-password-password"
          label={t('account.password.present')}
          autoComplete="current-password"
          value={password}
          error={errors.password}
          onChange={setPassword}
        />
        <PasswordField
          id="change-password-next"
          label={t('reset.new')}
          hint={t('account.password.hint')}
          autoComplete="new-password"
          value={next}
          error={errors.next}
          onChange={setNext}
        />
        <FormFailure message={failure} />
        <button type="submit" className="button-outlined justify-self-start" disabled={busy}>
          {busy ? t('account.sending') : t('account.password.change')}
        </button>
        <p role="status" className="text-small text-ink-2 empty:hidden">
          {changed ? t('account.password.changed') : ''}
        </p>
      </form>
    </details>
  )
}
