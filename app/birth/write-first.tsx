'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'
import { useStoredState } from '../request/use-stored-state.ts'
import { ConsentBox } from './consent-box.tsx'
import { FormFailure } from './form-failure.tsx'

/** The other way in: one writes freely, birth and worry in the same breath. */
export function WriteFirst({ onBack }: { onBack: () => void }) {
  const { t } = useMessages()
  const router = useRouter()
  const [text, setText] = useStoredState<string>('composer/new', '')
  const [consent, setConsent] = useState(false)
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [opening, setOpening] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!text.trim() || !consent) return
    setOpening(true)
    const session = await postJson('/api/session', { consent: true })
    if (session.ok) router.push('/?write=1')
    else {
      setOpening(false)
      setFailure(session.error.message || t('offline.form'))
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <section className="card mx-3 rounded-[20px] p-3.5">
        <label htmlFor="worry" className="text-ui font-semibold">
          {t('write.label')}
        </label>
        <textarea
          id="worry"
          rows={6}
          maxLength={4000}
          value={text}
          placeholder={t('write.placeholder')}
          aria-invalid={tried && !text.trim()}
          aria-describedby={tried && !text.trim() ? 'worry-error' : 'worry-hint'}
          className="control mt-2 w-full resize-y p-3.5"
          onChange={(event) => setText(event.target.value)}
        />
        {tried && !text.trim() && (
          <p id="worry-error" className="mt-1 text-small">
            {t('write.empty')}
          </p>
        )}
        <p id="worry-hint" className="mt-1 text-small text-ink-3">
          {t('write.hint')}
        </p>
      </section>
      <div className="grid gap-3.5 px-5 pt-3.5">
        <ConsentBox checked={consent} error={tried && !consent ? t('error.consent') : undefined} onChange={setConsent} />
        <FormFailure message={failure} />
        <button type="submit" className="button-filled w-full" disabled={opening}>
          {opening ? t('first.opening') : t('write.submit')}
        </button>
        <p className="text-center">
          <button type="button" className="link" onClick={onBack}>
            {t('write.back')}
          </button>
        </p>
        <p className="text-center text-caption whitespace-pre-line text-ink-3">{t('first.notice')}</p>
      </div>
    </form>
  )
}
