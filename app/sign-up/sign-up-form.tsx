'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { passwordLength } from '#accounts/client'
import { type LetterAnswer, LetterSent } from '../account/letter-sent.tsx'
import { PasswordField, TextField } from '../account/text-field.tsx'
import { useSending } from '../account/use-sending.ts'
import { AgreementBox, ConsentBox } from '../birth/consent-box.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { useStoredState } from '../request/use-stored-state.ts'

const fields = ['email', 'password', 'name', 'fourteen', 'consent'] as const

/** `hasSession`: the consent to use birth data was given before. */
export function SignUpForm({ hasSession }: { hasSession: boolean }) {
  const { t } = useMessages()
  const [email, setEmail] = useStoredState<string>('account-email', '')
  const [password, setPassword] = useState('')
  const [name, setName] = useState('')
  const [fourteen, setFourteen] = useState(false)
  const [consent, setConsent] = useState(false)
  const [sent, setSent] = useState<LetterAnswer | null>(null)
  const { busy, errors, failure, refuse, send } = useSending('sign-up', fields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const short = [...password].length < passwordLength.least
    const missing = {
      email: email.trim() ? undefined : t('account.missing.email'),
      password: password === '' ? t('account.missing.password') : short ? t('account.password.short') : undefined,
      fourteen: fourteen ? undefined : t('sign-up.fourteen.missing'),
      consent: hasSession || consent ? undefined : t('error.consent'),
    }
    if (refuse(missing)) return
    const answer = await send<LetterAnswer>('/api/account/sign-up', { email, password, name, fourteen, ...(hasSession ? {} : { consent }) })
    if (answer) setSent(answer)
  }

  if (sent)
    return (
      <LetterSent
        title={t('sign-up.sent.title')}
        text={t('sign-up.sent.text', { email: email.trim() })}
        way={sent.way}
        onAgain={() => setSent(null)}
      />
    )
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <p className="text-ui/5.5 font-normal text-ink-2">{t('sign-up.keeps')}</p>
      <section className="card grid gap-3.5" aria-label={t('sign-up.title')}>
        <TextField
          id="sign-up-email"
          type="email"
          label={t('account.email')}
          placeholder={t('account.email.placeholder')}
          autoComplete="username"
          value={email}
          error={errors.email}
          onChange={setEmail}
        />
        <PasswordField
          id="sign-up-password"
          label={t('account.password')}
          hint={t('account.password.hint')}
          autoComplete="new-password"
          value={password}
          error={errors.password}
          onChange={setPassword}
        />
        <TextField
          id="sign-up-name"
          label={t('account.name')}
          hint={t('account.optional')}
          autoComplete="nickname"
          maxLength={40}
          value={name}
          error={errors.name}
          onChange={setName}
        />
      </section>
      <div className="grid gap-3.5 px-1">
        <AgreementBox
          id="sign-up-fourteen"
          title={t('sign-up.fourteen')}
          text={t('sign-up.fourteen.text')}
          checked={fourteen}
          error={errors.fourteen}
          onChange={setFourteen}
        />
        {!hasSession && <ConsentBox checked={consent} error={errors.consent} onChange={setConsent} />}
      </div>
      <FormFailure message={failure} />
      <button type="submit" className="button-filled w-full" disabled={busy}>
        {busy ? t('account.sending') : t('sign-up.submit')}
      </button>
      <p className="text-center">
        <Link href="/sign-in" className="link px-2">
          {t('sign-up.have')}
        </Link>
      </p>
    </form>
  )
}
