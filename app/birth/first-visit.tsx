'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Brand } from '../components/brand.tsx'
import { LanguageButton, ThemeButton } from '../components/preferences.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { BirthFields } from './birth-fields.tsx'
import { ChartPreview } from './chart-preview.tsx'
import { ConsentBox } from './consent-box.tsx'
import { FormFailure } from './form-failure.tsx'
import { useBirthForm } from './use-birth-form.ts'
import { WriteFirst } from './write-first.tsx'

/** The first screen: a calm page, one card, and the chart unfolding while it is filled in. */
export function FirstVisit() {
  const { t } = useMessages()
  const [writes, setWrites] = useState(false)
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[1000px] flex-col">
      <header className="flex h-14 items-center justify-between px-5">
        <Brand />
        <span className="flex items-center gap-1">
          <LanguageButton />
          <ThemeButton />
        </span>
      </header>
      <main className="grid flex-1 content-start gap-x-8 desk:grid-cols-[minmax(0,1fr)_440px] desk:content-center">
        <div className="px-5 pt-2.5 pb-4.5 desk:self-center desk:pb-24">
          <h1 className="font-serif text-display text-balance whitespace-pre-line desk:text-figure">{t('first.title')}</h1>
          <p className="mt-2 max-w-[28em] text-body-small text-pretty text-ink-2">{t('first.text')}</p>
        </div>
        <div className="mx-auto w-full max-w-[460px] pb-8">
          {writes ? <WriteFirst onBack={() => setWrites(false)} /> : <FirstForm onWrite={() => setWrites(true)} />}
        </div>
      </main>
    </div>
  )
}

function FirstForm({ onWrite }: { onWrite: () => void }) {
  const { t } = useMessages()
  const router = useRouter()
  const form = useBirthForm('birth-draft')
  const [opening, setOpening] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const profile = await form.submit({ label: t('profile.self'), relation: 'self', startSession: true, needsLabel: false })
    if (!profile) return
    setOpening(true)
    router.refresh()
  }

  const busy = form.sending || opening
  return (
    <form onSubmit={submit} noValidate>
      <section className="card mx-3 grid gap-3 rounded-[20px] p-3.5" aria-label={t('birth.title')}>
        <BirthFields prefix="birth" draft={form.draft} errors={form.errors} ambiguous={form.ambiguous} change={form.change} />
        <ChartPreview preview={form.preview} draft={form.draft} />
      </section>
      <div className="grid gap-3.5 px-5 pt-3.5">
        <ConsentBox checked={form.draft.consent} error={form.errors.consent} onChange={(consent) => form.change({ consent })} />
        <FormFailure message={form.failure} />
        <button type="submit" className="button-filled w-full" disabled={busy}>
          {busy ? t('first.opening') : t('first.submit')}
        </button>
        <p className="text-center">
          <button type="button" className="link" onClick={onWrite}>
            {t('first.write')}
          </button>
        </p>
        <p className="text-center text-caption whitespace-pre-line text-ink-3">{t('first.notice')}</p>
      </div>
    </form>
  )
}
