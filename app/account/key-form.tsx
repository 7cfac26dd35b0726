'use client'

import { type FormEvent, useState } from 'react'
import type { KeyView, Permission } from '#accounts/client'
import { AgreementBox } from '../birth/consent-box.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { Segmented } from '../components/segmented.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { TextField } from './text-field.tsx'
import { useSending } from './use-sending.ts'

const fields = ['name', 'permissions'] as const
const lifetimes = ['7', '30', '90', '365'] as const
export type MadeKey = KeyView & { key: string }

export function KeyForm({ allowed, onMade }: { allowed: Permission[]; onMade: (made: MadeKey) => void }) {
  const { t } = useMessages()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<Permission[]>([])
  const [days, setDays] = useState<(typeof lifetimes)[number]>('90')
  const [made, setMade] = useState<MadeKey | null>(null)
  const { busy, errors, failure, refuse, send } = useSending('new-key', fields)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const missing = {
      name: name.trim() ? undefined : t('keys.missing.name'),
      permissions: chosen.length > 0 ? undefined : t('keys.missing.permissions'),
    }
    if (refuse(missing)) return
    const answer = await send<MadeKey>('/api/account/keys', { name, permissions: chosen, days: Number(days) })
    if (!answer) return
    setName('')
    setChosen([])
    setMade(answer)
    onMade(answer)
  }

  return (
    <>
      {made && <KeyOnce secret={made.key} />}
      <details>
        <summary className="link">{t('keys.make')}</summary>
        <form onSubmit={submit} noValidate className="mt-2 grid gap-3">
          <TextField
            id="new-key-name"
            label={t('keys.name')}
            placeholder={t('keys.name.placeholder')}
            autoComplete="off"
            maxLength={60}
            value={name}
            error={errors.name}
            onChange={setName}
          />
          <fieldset className="grid gap-2">
            <legend className="mb-2 text-ui font-semibold">{t('keys.permissions')}</legend>
            {allowed.map((permission) => (
              <AgreementBox
                key={permission}
                id={`new-key-${permission}`}
                title={t(`permission.${permission}`)}
                checked={chosen.includes(permission)}
                onChange={(checked) => setChosen((known) => (checked ? [...known, permission] : known.filter((one) => one !== permission)))}
              />
            ))}
            {errors.permissions && (
              <p id="new-key-permissions" tabIndex={-1} className="text-small focus-visible:outline-none">
                {errors.permissions}
              </p>
            )}
          </fieldset>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="text-ui font-semibold">{t('keys.days')}</span>
            <Segmented
              name="new-key-days"
              legend={t('keys.days')}
              value={days}
              options={lifetimes.map((value) => ({ value, label: t('days', { count: value }) }))}
              onChange={setDays}
            />
          </div>
          <FormFailure message={failure} />
          <button type="submit" className="button-outlined justify-self-start" disabled={busy}>
            {busy ? t('account.sending') : t('keys.make')}
          </button>
        </form>
      </details>
    </>
  )
}

/** The only time that a key is seen. */
function KeyOnce({ secret }: { secret: string }) {
  const { t } = useMessages()
  const [copied, setCopied] = useState(false)
  return (
    <div role="status" className="grid gap-2 rounded-control bg-sunken p-3">
      <p className="text-small">{t('keys.made')}</p>
      <code className="text-small break-all select-all" translate="no">
        {secret}
      </code>
      {globalThis.navigator?.clipboard && (
        <button
          type="button"
          className="button-outlined justify-self-start"
          onClick={() =>
            void navigator.clipboard.writeText(secret).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? t('keys.copied') : t('keys.copy')}
        </button>
      )}
    </div>
  )
}
