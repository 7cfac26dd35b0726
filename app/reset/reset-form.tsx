'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { type LetterAnswer, LetterSent } from '../account/letter-sent.tsx'
import { announceSessionChange } from '../account/session-channel.tsx'
import { PasswordField, TextField } from '../account/text-field.tsx'
import { useLinkToken } from '../account/use-link-token.ts'
import { useSending } from '../account/use-sending.ts'
import { FormFailure } from '../birth/form-failure.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { useStoredState } from '../request/use-stored-state.ts'

const emailFields = ['email'] as const
const passwordFields = ['password'] as const

/** Without a link in the address it asks for one; with one it asks for the password. */
export function ResetForm() {
  const token = useLinkToken()
  return token ? <NewPassword token={token} /> : <AskForLink ready={token === null} />
}

function AskForLink({ ready }: { ready: boolean }) {
  const { t } = useMessages()
  const [email, setEmail] = useStoredState<string>('account-email', '')
  const [sent, setSent] = useState<LetterAnswer | null>(null)
  const { busy, errors, failure, refuse, send } = useSending('reset', emailFields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (refuse({ email: email.trim() ? undefined : t('account.missing.email') })) return
    const answer = await send<LetterAnswer>('/api/account/password-link', { email })
    if (answer) setSent(answer)
  }

  if (sent)
    return (
      <LetterSent title={t('reset.sent.title')} text={t('reset.sent.text', { email: email.trim() })} way={sent.way} onAgain={() => setSent(null)} />
    )
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <p className="text-ui/5.5 font-normal text-ink-2">{t('reset.text')}</p>
      <section className="card">
        <TextField
          id="reset-email"
          type="email"
          label={t('account.email')}
          placeholder={t('account.email.placeholder')}
          autoComplete="username"
          value={email}
          error={errors.email}
          onChange={setEmail}
        />
      </section>
      <FormFailure message={failure} />
      <button type="submit" className="button-filled w-full" disabled={busy || !ready}>
        {busy ? t('account.sending') : t('reset.submit')}
      </button>
    </form>
  )
}

function NewPassword({ token }: { token: string }) {
  const { t } = useMessages()
  const [password, setPassword] = useState('')
  const [done, setDone] = useState(false)
  const { busy, errors, failure, refuse, send } = useSending('new', passwordFields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (refuse({ password: password ? undefined : t('account.missing.password') })) return
    if (!(await send('/api/account/reset', { token, password }))) return
    setDone(true)
    announceSessionChange()
  }

  if (done)
    return (
      <div role="status">
        <NoticeCard
          icon="check"
          title={t('reset.done.title')}
          action={
            <Link href="/sign-in" className="button-outlined">
              {t('sign-in.title')}
            </Link>
          }
        >
          {t('reset.done.text')}
        </NoticeCard>
      </div>
    )
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <section className="card">
        <PasswordField
          id="new-password"
          label={t('reset.new')}
          hint={t('account.password.hint')}
          autoComplete="new-password"
          value={password}
          error={errors.password}
          onChange={setPassword}
        />
      </section>
      <FormFailure message={failure} />
      <button type="submit" className="button-filled w-full" disabled={busy}>
        {busy ? t('account.sending') : t('reset.keep')}
      </button>
    </form>
  )
}
