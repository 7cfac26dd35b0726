'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'
import { readStored } from '../request/use-stored-state.ts'

/** Asks once more, then deletes. The question is a popover: Escape and a tap beside it mean no. */
export function DeleteProfile({
  profile,
  texts,
}: {
  profile: string
  texts: { open: string; question: string; yes: string; no: string; failed: string }
}) {
  const { t } = useMessages()
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle')

  async function remove() {
    setState('sending')
    const answer = await postJson(`/api/profiles/${profile}`, {}, { method: 'DELETE' })
    // A 204 has no body, which is what it should have.
    if (!answer.ok) {
      setState('failed')
      return
    }
    const draft = `profile-draft/${profile}`
    if (readStored(draft) !== null) localStorage.removeItem(draft)
    router.push('/profiles')
    router.refresh()
  }

  return (
    <>
      <button type="button" popoverTarget="delete-profile" className="button-outlined justify-self-center text-ink-2">
        {texts.open}
      </button>
      <div
        id="delete-profile"
        popover="auto"
        className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-card bg-raised p-5 text-ink shadow-pop backdrop:bg-scrim"
      >
        <p className="text-body-small">{texts.question}</p>
        <div className="mt-4 flex flex-wrap justify-end gap-2">
          <button type="button" popoverTarget="delete-profile" popoverTargetAction="hide" className="button-outlined min-h-11">
            {texts.no}
          </button>
          <button type="button" className="button-filled min-h-11" disabled={state === 'sending'} onClick={remove}>
            {texts.yes}
          </button>
        </div>
        <FormFailure message={state === 'failed' ? texts.failed || t('offline.form') : null} />
      </div>
    </>
  )
}
