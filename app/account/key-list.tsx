'use client'

import { useState } from 'react'
import type { KeyView, Permission } from '#accounts/client'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { KeyForm } from './key-form.tsx'
import { useSending } from './use-sending.ts'

const noFields = [] as const

/** Keys that act for the person. Days are in words; `allowed` is what a new key may be given, nothing for those who make none. */
export function KeyList({ keys: given, allowed }: { keys: KeyView[]; allowed: Permission[] }) {
  const { locale, t } = useMessages()
  const [keys, setKeys] = useState(given)
  const { busy, failure, send } = useSending('key', noFields)
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'long' })

  async function revoke(id: string) {
    if (!(await send(`/api/account/keys/${id}`, {}, 'DELETE'))) return
    setKeys((known) => known.map((key) => (key.id === id ? { ...key, state: 'revoked' } : key)))
  }

  function describe(key: KeyView): string {
    if (key.state !== 'valid') return t(`keys.${key.state}`)
    const used = key.lastUsedAt ? t('keys.used', { day: key.lastUsedAt }) : t('keys.unused')
    return `${t('keys.until', { day: key.expiresAt })} · ${used}`
  }

  return (
    <div className="grid gap-3">
      <p className="text-ui/5.5 font-normal text-ink-2">{t('keys.about')}</p>
      {keys.length === 0 && <p className="text-small text-ink-3">{t('keys.none')}</p>}
      <ul>
        {keys.map((key) => (
          <li key={key.id} className="flex items-center gap-2 border-b border-line py-2 last:border-0">
            <span className="min-w-0 flex-1">
              <b className={`block truncate text-body-small font-semibold ${key.state === 'valid' ? '' : 'text-ink-3 line-through'}`}>
                {key.name} <span className="font-normal text-ink-3">{key.prefix}…</span>
              </b>
              <span className="block text-small text-ink-3">{key.permissions.map((permission) => t(`permission.${permission}`)).join(', ')}</span>
              <span className="block text-small text-ink-3">{describe(key)}</span>
            </span>
            {key.state === 'valid' && (
              <button
                type="button"
                className="button-outlined"
                aria-label={t('keys.revoke-of', { name: key.name })}
                disabled={busy}
                onClick={() => void revoke(key.id)}
              >
                {t('keys.revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <FormFailure message={failure} />
      {allowed.length > 0 && (
        <KeyForm
          allowed={allowed}
          onMade={({ key: _, ...made }) => setKeys((known) => [{ ...made, expiresAt: day.format(new Date(made.expiresAt)) }, ...known])}
        />
      )}
    </div>
  )
}
