'use client'

import { type FormEvent, useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { type LetterAnswer, LetterSent } from './letter-sent.tsx'
import { PasswordField, TextField } from './text-field.tsx'
import { useSending } from './use-sending.ts'

const fields = ['email', 'password'] as const

/** The address, and behind a disclosure its change: proven by the password, done by a letter to the new one. */
export function EmailForm({ email: present }: { email: string }) {
  const { t } = useMessages()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [sent, setSent] = useState<LetterAnswer | null>(null)
  const { busy, errors, failure, refuse, send } = useSending('change-email', fields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const missing = {
      email: email.trim() ? undefined : t('account.missing.email'),
      password: password ? undefined : t('account.missing.password'),
    }
    if (refuse(missing)) return
    const answer = await send<LetterAnswer>('/api/account/email', { email, password }, 'PATCH')
    if (!answer) return
    setPassword('')
    setSent(answer)
  }

  return (
    <div className="border-t border-line pt-3">
      <p className="text-ui font-semibold">{t('account.email')}</p>
      <p className="text-body-small [overflow-wrap:anywhere]">{present}</p>
      <details className="mt-1">
        <summary className="link">{t('account.email.change')}</summary>
        {sent ? (
          <div className="mt-2">
            <LetterSent title={t('sign-up.sent.title')} text={t('sign-up.sent.text', { email })} way={sent.way} onAgain={() => setSent(null)} />
          </div>
        ) : (
          <form onSubmit={submit} noValidate className="mt-2 grid gap-3">
            <TextField
              id="change-email-email"
              type="email"
              label={t('account.email.new')}
              placeholder={t('account.email.placeholder')}
              autoComplete="email"
              value={email}
              error={errors.email}
              onChange={setEmail}
            />
            <PasswordField
              id="change-email-password"
              label={t('account.password.present')}
              autoComplete="current-password"
              value={password}
              error={errors.password}
              onChange={setPassword}
            />
            <FormFailure message={failure} />
            <button type="submit" className="button-outlined justify-self-start" disabled={busy}>
              {busy ? t('account.sending') : t('sign-up.submit')}
            </button>
          </form>
        )}
      </details>
    </div>
  )
}
