'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { Moved, TemplateUsage } from '#studio'
import { FormFailure } from '../../../birth/form-failure.tsx'
import { callStudio } from '../../call-studio.ts'
import { useStudioWords } from '../../components/studio-words.tsx'

type Done = Exclude<Moved, { outcome: 'refused' }>

/** One click takes production back to the version before. */
export function RevertButton({ template, served }: { template: string; served: string }) {
  const { t } = useStudioWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  async function revert() {
    setBusy(true)
    const called = await callStudio<Done>('POST', `templates/${template}`, { act: 'revert', expected: served, why: '' })
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (!called.ok) return
    setSaid(t('template.revert.done', { version: called.value.to ?? '' }))
    router.refresh()
  }

  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      <button type="button" className="button-outlined" disabled={isBusy} onClick={() => void revert()}>
        {t('template.revert')}
      </button>
      <p role="status" className="text-small text-ink-2">
        {said}
      </p>
      <FormFailure message={failure} />
    </div>
  )
}

interface MoveProps {
  template: string
  /** Null takes the template out of service. */
  version: string | null
  /** What this person sees served. */
  expected: string | null
  label: string
}

/** Moves production, with a reason. What is in use is taken out only by somebody who says that they know. */
export function MoveForm({ template, version, expected, label }: MoveProps) {
  const { t } = useStudioWords()
  const router = useRouter()
  const field = useId()
  const [why, setWhy] = useState('')
  const [usage, setUsage] = useState<TemplateUsage | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function move() {
    setBusy(true)
    const body = { act: 'move', pointer: 'production', version, expected, why, ...(usage ? { inUse: true } : {}) }
    const called = await callStudio<Done>('POST', `templates/${template}`, body)
    setBusy(false)
    setFailure(called.ok || called.code === 'in-use' ? null : called.message || t('offline'))
    if (called.ok) router.refresh()
    else if (called.code === 'in-use') setUsage(called.body.usage as TemplateUsage)
  }

  return (
    <details>
      <summary className="min-h-6 text-small text-ink-2 underline underline-offset-4">{label}</summary>
      <form
        className="mt-2 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void move()
        }}
      >
        <label htmlFor={field} className="text-ui font-semibold">
          {t('template.why')}
        </label>
        <input
          id={field}
          required
          maxLength={500}
          value={why}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => setWhy(target.value)}
          className="control h-11 px-3.5"
        />
        <p id={`${field}-hint`} className="text-small text-ink-2">
          {t('template.why.hint')}
        </p>
        {usage && (
          <p role="alert" className="rounded-control bg-accent-tint px-3.5 py-2.5 text-ui">
            {t('template.in-use', { recent: usage.recentCards, experiments: usage.experiments.length, intents: usage.onlyFor.length })}
          </p>
        )}
        <FormFailure message={failure} />
        <button type="submit" className="button-outlined justify-self-start" disabled={isBusy}>
          {usage ? t('template.in-use.sure') : label}
        </button>
      </form>
    </details>
  )
}
