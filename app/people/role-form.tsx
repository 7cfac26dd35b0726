'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { permissionsOf, type Role, roles } from '#accounts/client'
import { TextField } from '../account/text-field.tsx'
import { useSending } from '../account/use-sending.ts'
import { AgreementBox } from '../birth/consent-box.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'

const fields = ['reason'] as const
const given = roles.filter((role) => role !== 'reader')

/** Which roles a person has from now on, with what they allow and a reason. `held` are those that were shown. */
export function RoleForm({ person, name, held }: { person: string; name: string; held: readonly Role[] }) {
  const { t } = useMessages()
  const router = useRouter()
  const prefix = `roles-${person}`
  const [chosen, setChosen] = useState<readonly Role[]>(held)
  const [reason, setReason] = useState('')
  const { busy, errors, failure, refuse, send } = useSending(prefix, fields)
  const unchanged = chosen.length === held.length && chosen.every((role) => held.includes(role))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (refuse({ reason: reason.trim().length < 2 ? t('people.reason.missing') : undefined })) return
    const kept = await send(`/api/people/${person}`, { roles: chosen, seen: held, reason }, 'PATCH')
    if (kept) router.refresh()
  }

  return (
    <details>
      <summary className="link list-none">
        {t('people.edit')}
        <span className="sr-only"> {name}</span>
      </summary>
      <form onSubmit={submit} noValidate className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3">
        <fieldset className="grid min-w-0 gap-2">
          <legend className="mb-2 text-ui font-semibold">{t('people.roles')}</legend>
          {given.map((role) => (
            <AgreementBox
              key={role}
              id={`${prefix}-${role}`}
              title={t(`role.${role}`)}
              text={permissionsOf([role])
                .filter((permission) => permission !== 'readings.use')
                .map((permission) => t(`permission.${permission}`))
                .join(' · ')}
              checked={chosen.includes(role)}
              onChange={(checked) => setChosen((known) => (checked ? [...known, role] : known.filter((one) => one !== role)))}
            />
          ))}
        </fieldset>
        <TextField
          id={`${prefix}-reason`}
          label={t('people.reason')}
          hint={t('people.reason.hint')}
          autoComplete="off"
          maxLength={300}
          value={reason}
          error={errors.reason}
          onChange={setReason}
        />
        <FormFailure message={failure} />
        <button type="submit" className="button-outlined justify-self-start" disabled={busy || unchanged}>
          {busy ? t('account.sending') : t('people.save')}
        </button>
      </form>
    </details>
  )
}
