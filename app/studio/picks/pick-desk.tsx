'use client'

import Link from 'next/link'
import { useId, useState } from 'react'
import type { PickExplanation } from '#studio'
import { goldenCharts } from '#studio/client'
import { FormFailure } from '../../birth/form-failure.tsx'
import { callStudio } from '../call-studio.ts'
import { StatusShape } from '../components/status-shape.tsx'
import { useStudioWords } from '../components/studio-words.tsx'

const states = ['chosen', 'eligible', 'not-eligible'] as const
const shapes = { chosen: 'published', eligible: 'draft', 'not-eligible': 'discarded' } as const

/** A question of the editor's over an example chart, and what would be shown for it. */
export function PickDesk() {
  const { t, locale } = useStudioWords()
  const id = useId()
  const [question, setQuestion] = useState('')
  const [chart, setChart] = useState(goldenCharts[0]!.id)
  const [explained, setExplained] = useState<PickExplanation | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function ask() {
    setBusy(true)
    const called = await callStudio<{ explanation: PickExplanation }>('POST', 'picks', { question, chart, locale })
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (called.ok) setExplained(called.value.explanation)
  }

  return (
    <div className="grid max-w-3xl gap-5">
      <form
        className="card grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <div className="grid gap-1">
          <label htmlFor={`${id}-question`} className="text-ui font-semibold">
            {t('picks.question')}
          </label>
          <input
            id={`${id}-question`}
            required
            maxLength={400}
            value={question}
            onChange={({ target }) => setQuestion(target.value)}
            className="control h-11 px-3.5"
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor={`${id}-chart`} className="text-ui font-semibold">
            {t('preview.chart')}
          </label>
          <select id={`${id}-chart`} value={chart} onChange={({ target }) => setChart(target.value)} className="control h-11 px-3">
            {goldenCharts.map((golden) => (
              <option key={golden.id} value={golden.id}>
                {golden.name[locale]}
              </option>
            ))}
          </select>
        </div>
        <FormFailure message={failure} />
        <button type="submit" className="button-filled justify-self-start px-6" disabled={isBusy || question.trim() === ''}>
          {t('picks.ask')}
        </button>
      </form>
      {explained && (
        <section aria-label={t('picks.title')} aria-live="polite" className="grid gap-4">
          <p className="text-ui">
            {t(explained.crisis ? 'picks.crisis' : explained.unsure ? 'picks.unsure' : 'picks.understood', {
              intent: explained.intent.intent,
              percent: Math.round(explained.intent.confidence * 100),
            })}
          </p>
          {states.map((state) => {
            const templates = explained.templates.filter((template) => template.state === state)
            if (templates.length === 0) return null
            return (
              <div key={state}>
                <h2 className="mb-2 font-serif text-title">{t(`picks.${state}`)}</h2>
                <ol className="card grid gap-2">
                  {templates.map((template) => (
                    <li key={template.id} className="border-t border-line pt-2 first:border-t-0 first:pt-0">
                      <p className="flex flex-wrap items-center gap-x-2">
                        <StatusShape status={shapes[state]} />
                        <Link
                          href={`/studio/templates/${template.id}`}
                          className="min-h-6 text-body-small font-[650] underline-offset-4 hover:underline"
                        >
                          {template.title}
                        </Link>
                        <span className="font-mono text-caption text-ink-2">{template.version}</span>
                      </p>
                      <p className="text-small/5 font-normal text-ink-2">{template.says[locale]}</p>
                      {template.state === 'chosen' && template.missing.length > 0 && (
                        <p className="text-caption text-ink-2" lang="en">
                          {template.missing.slice(0, 3).join(', ')}
                        </p>
                      )}
                    </li>
                  ))}
                </ol>
              </div>
            )
          })}
        </section>
      )}
    </div>
  )
}
