'use client'

import { useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { announceSessionChange, forgetPerson, openFresh } from './session-channel.tsx'
import { useSending } from './use-sending.ts'

const noFields = [] as const

/** Ends the session, then everything that this browser keeps of the person, in every tab. */
export function SignOut() {
  const { t } = useMessages()
  const [leaving, setLeaving] = useState(false)
  const { busy, failure, send } = useSending('sign-out', noFields)

  async function leave() {
    if (!(await send('/api/account/sign-out', {}))) return
    setLeaving(true)
    await forgetPerson()
    announceSessionChange()
    openFresh('/')
  }

  return (
    <div className="grid gap-2">
      <FormFailure message={failure} />
      <button type="button" className="button-outlined min-h-12" disabled={busy || leaving} onClick={() => void leave()}>
        {busy || leaving ? t('account.signing-out') : t('account.sign-out')}
      </button>
      <p className="text-center text-caption text-ink-3">{t('account.sign-out.text')}</p>
    </div>
  )
}
