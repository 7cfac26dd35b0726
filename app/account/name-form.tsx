'use client'

import { type FormEvent, useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { TextField } from './text-field.tsx'
import { useSending } from './use-sending.ts'

const fields = ['name'] as const

export function NameForm({ name: given }: { name: string }) {
  const { t } = useMessages()
  const [kept, setKept] = useState(given)
  const [name, setName] = useState(given)
  const { busy, errors, failure, send } = useSending('account', fields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const answer = await send<{ name: string }>('/api/account/name', { name }, 'PATCH')
    if (answer) setKept(answer.name)
  }

  const changed = name.trim() !== kept
  return (
    <form onSubmit={submit} noValidate className="grid gap-2">
      <TextField
        id="account-name"
        label={t('account.name')}
        autoComplete="nickname"
        maxLength={40}
        value={name}
        error={errors.name}
        onChange={setName}
      />
      <FormFailure message={failure} />
      {changed && (
        <button type="submit" className="button-outlined justify-self-start" disabled={busy}>
          {t('account.keep')}
        </button>
      )}
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {!changed && kept !== given ? t('account.kept') : ''}
      </p>
    </form>
  )
}
