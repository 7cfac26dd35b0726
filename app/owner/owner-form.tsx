'use client'

import type { FormEvent } from 'react'
import { openFresh } from '../account/session-channel.tsx'
import { useLinkToken } from '../account/use-link-token.ts'
import { useSending } from '../account/use-sending.ts'
import { FormFailure } from '../birth/form-failure.tsx'
import { NoticeCard } from '../components/notice-card.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** The link that the terminal prints. Opening it changes nothing yet, because whatever shows a preview of a link opens it too. */
export function OwnerForm() {
  const { t } = useMessages()
  const token = useLinkToken()
  const { busy, failure, send } = useSending('owner', [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (await send('/api/owner', { token })) openFresh('/owner/welcome')
  }

  if (token === null)
    return (
      <NoticeCard icon="lock" title={t('owner.not.title')}>
        {t('owner.not.text')}
      </NoticeCard>
    )
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <p className="text-ui/5.5 font-normal text-ink-2">{t('owner.open.text')}</p>
      <FormFailure message={failure} />
      <button type="submit" className="button-filled w-full" disabled={busy || token === undefined}>
        {busy ? t('confirm.checking') : t('owner.open')}
      </button>
    </form>
  )
}
