'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { FormFailure } from '../../birth/form-failure.tsx'
import { Icon } from '../../components/line-icon.tsx'
import { startDraft } from '../call-studio.ts'
import { Dialog } from '../components/dialog.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import { BriefForm } from './brief-form.tsx'

const starts = ['nothing', 'figma', 'brief'] as const
type Start = (typeof starts)[number]

/** Begins a template with nothing, with a file of Figma, or with a wish in words. */
export function NewTemplate() {
  const { t } = useStudioWords()
  const router = useRouter()
  const ids = useId()
  const [isOpen, setOpen] = useState(false)
  const [from, setFrom] = useState<Start>('nothing')
  const [template, setTemplate] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function begin() {
    setBusy(true)
    setFailure(null)
    const figma = from === 'figma' ? await readJson(file) : null
    if (from === 'figma' && figma === null) {
      setBusy(false)
      setFailure(t('new.figma.not-json'))
      return
    }
    const called = await startDraft(figma ? { from: 'figma', file: figma.value } : { from: 'nothing', template })
    setBusy(false)
    if (called.ok) router.push(`/studio/drafts/${called.value.draft.id}`)
    else setFailure(called.message || t('offline'))
  }

  return (
    <>
      <button type="button" className="button-outlined" onClick={() => setOpen(true)}>
        <Icon name="plus" size={18} />
        {t('new.button')}
      </button>
      {isOpen && (
        <Dialog title={t('new.title')} onClose={() => setOpen(false)}>
          <fieldset className="mb-3 grid gap-1">
            <legend className="sr-only">{t('new.title')}</legend>
            {starts.map((option) => (
              <label key={option} className="flex min-h-10 items-center gap-2.5 text-body-small">
                <input
                  type="radio"
                  name={`${ids}-from`}
                  value={option}
                  checked={from === option}
                  onChange={() => setFrom(option)}
                  className="size-5 flex-none accent-accent"
                />
                {t(`new.${option}`)}
              </label>
            ))}
          </fieldset>
          {from === 'brief' ? (
            <BriefForm />
          ) : (
            <form
              className="grid gap-4"
              onSubmit={(event) => {
                event.preventDefault()
                void begin()
              }}
            >
              {from === 'nothing' ? (
                <div className="grid gap-1">
                  <label htmlFor={`${ids}-id`} className="text-ui font-semibold">
                    {t('new.id')}
                  </label>
                  <input
                    id={`${ids}-id`}
                    required
                    pattern="[a-z][a-z0-9\-]{1,40}"
                    autoCapitalize="none"
                    spellCheck={false}
                    value={template}
                    aria-describedby={`${ids}-id-hint`}
                    onChange={({ target }) => setTemplate(target.value)}
                    className="control h-11 px-3.5"
                  />
                  <p id={`${ids}-id-hint`} className="text-small text-ink-2">
                    {t('new.id.hint')}
                  </p>
                </div>
              ) : (
                <div className="grid gap-1">
                  <label htmlFor={`${ids}-file`} className="text-ui font-semibold">
                    {t('new.figma')}
                  </label>
                  <input
                    id={`${ids}-file`}
                    type="file"
                    required
                    accept="application/json,.json"
                    aria-describedby={`${ids}-file-hint`}
                    onChange={({ target }) => setFile(target.files?.[0] ?? null)}
                    className="min-h-11 text-small"
                  />
                  <p id={`${ids}-file-hint`} className="text-small text-ink-2">
                    {t('new.figma.hint')}
                  </p>
                </div>
              )}
              <FormFailure message={failure} />
              <button type="submit" className="button-filled" disabled={isBusy}>
                {t('new.make')}
              </button>
            </form>
          )}
        </Dialog>
      )}
    </>
  )
}

async function readJson(file: File | null): Promise<{ value: unknown } | null> {
  try {
    return { value: JSON.parse((await file?.text()) ?? '') }
  } catch {
    return null
  }
}
