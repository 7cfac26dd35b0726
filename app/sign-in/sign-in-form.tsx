'use client'

import Link from 'next/link'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { announceSessionChange, openFresh } from '../account/session-channel.tsx'
import { PasswordField, TextField } from '../account/text-field.tsx'
import { useSending } from '../account/use-sending.ts'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { useStoredState } from '../request/use-stored-state.ts'

const fields = ['email', 'password'] as const

export function SignInForm() {
  const { t } = useMessages()
  const [email, setEmail, forgetEmail] = useStoredState<string>('account-email', '')
  const [password, setPassword] = useState('')
  const [asksBring, setAsksBring] = useState(false)
  const { busy, errors, failure, refuse, send } = useSending('sign-in', fields)

  async function signIn(bring: boolean | null) {
    const answer = await send<{ state: 'ask-bring' | 'signed-in' }>('/api/account/sign-in', { email, password, bring })
    if (answer?.state === 'ask-bring') setAsksBring(true)
    if (answer?.state !== 'signed-in') return
    forgetEmail()
    announceSessionChange()
    openFresh('/')
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const missing = {
      email: email.trim() ? undefined : t('account.missing.email'),
      password: password ? undefined : t('account.missing.password'),
    }
    if (!refuse(missing)) void signIn(null)
  }

  if (asksBring) return <BringQuestion busy={busy} failure={failure} onChoose={(bring) => void signIn(bring)} />
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <section className="card grid gap-3.5" aria-label={t('sign-in.title')}>
        <TextField
          id="sign-in-email"
          type="email"
          label={t('account.email')}
          placeholder={t('account.email.placeholder')}
          autoComplete="username"
          value={email}
          error={errors.email}
          onChange={setEmail}
        />
        <PasswordField
          id="sign-in-password"
          label={t('account.password')}
          autoComplete="current-password"
          value={password}
          error={errors.password}
          onChange={setPassword}
        />
      </section>
      <FormFailure message={failure} />
      <button type="submit" className="button-filled w-full" disabled={busy}>
        {busy ? t('account.sending') : t('sign-in.submit')}
      </button>
      <p className="flex flex-wrap justify-center gap-x-4 gap-y-1">
        <Link href="/reset" className="link px-1">
          {t('sign-in.forgot')}
        </Link>
        <Link href="/sign-up" className="link px-1">
          {t('sign-in.none')}
        </Link>
      </p>
    </form>
  )
}

/** What this browser holds from before the account: it comes along, or it is erased. */
function BringQuestion({ busy, failure, onChoose }: { busy: boolean; failure: string | null; onChoose: (bring: boolean) => void }) {
  const { t } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="grid gap-4">
      <div className="card grid gap-2">
        <h2 ref={heading} tabIndex={-1} className="font-serif text-title focus-visible:outline-none">
          {t('sign-in.bring.title')}
        </h2>
        <p className="text-body-small text-ink-2">{t('sign-in.bring.text')}</p>
      </div>
      <FormFailure message={failure} />
      <button type="button" className="button-filled w-full" disabled={busy} onClick={() => onChoose(true)}>
        {busy ? t('account.sending') : t('sign-in.bring.yes')}
      </button>
      <button type="button" className="button-outlined min-h-12 w-full" disabled={busy} onClick={() => onChoose(false)}>
        {t('sign-in.bring.no')}
      </button>
    </section>
  )
}
