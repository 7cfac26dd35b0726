'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { FormFailure } from '../../../birth/form-failure.tsx'
import { type DraftStart, startDraft } from '../../call-studio.ts'
import { useStudioWords } from '../../components/studio-words.tsx'

/** The ways to begin editing a template: its open draft, a copy for its next version, a copy as another template. */
export function StartForms({ template, drafts }: { template: string; drafts: string[] }) {
  const { t } = useStudioWords()
  const router = useRouter()
  const field = useId()
  const [as, setAs] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function start(what: DraftStart) {
    setBusy(true)
    const called = await startDraft(what)
    setBusy(false)
    if (called.ok) router.push(`/studio/drafts/${called.value.draft.id}`)
    else setFailure(called.message || t('offline'))
  }

  return (
    <section aria-label={t('template.draft')} className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        {drafts.map((draft) => (
          <Link key={draft} href={`/studio/drafts/${draft}`} className="button-outlined">
            {t('template.continue')}
          </Link>
        ))}
        <button
          type="button"
          className="button-filled min-h-11 px-5 text-ui"
          disabled={isBusy}
          onClick={() => void start({ from: 'version', template })}
        >
          {t('template.duplicate')}
        </button>
      </div>
      <details>
        <summary className="min-h-6 text-small text-ink-2 underline underline-offset-4">{t('template.duplicate.as')}</summary>
        <form
          className="mt-2 grid max-w-96 gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void start({ from: 'version', template, as })
          }}
        >
          <label htmlFor={field} className="text-ui font-semibold">
            {t('new.id')}
          </label>
          <input
            id={field}
            required
            pattern="[a-z][a-z0-9\-]{1,40}"
            autoCapitalize="none"
            spellCheck={false}
            value={as}
            aria-describedby={`${field}-hint`}
            onChange={({ target }) => setAs(target.value)}
            className="control h-11 px-3.5"
          />
          <p id={`${field}-hint`} className="text-small text-ink-2">
            {t('new.id.hint')}
          </p>
          <button type="submit" className="button-outlined justify-self-start" disabled={isBusy}>
            {t('new.make')}
          </button>
        </form>
      </details>
      <FormFailure message={failure} />
    </section>
  )
}
