'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import type { CurationEvent, CurationResult, CurationUse } from '#studio'
import { FormFailure } from '../../birth/form-failure.tsx'
import { startDraft } from '../call-studio.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import { readEvents } from './read-events.ts'

/** A template asked for in words. What is done on the way is told as it happens, with its cost; nothing is kept until it is taken. */
export function BriefForm() {
  const { t, locale } = useStudioWords()
  const router = useRouter()
  const id = useId()
  const [brief, setBrief] = useState('')
  const [as, setAs] = useState('')
  const [steps, setSteps] = useState<string[]>([])
  const [use, setUse] = useState<CurationUse | null>(null)
  const [result, setResult] = useState<CurationResult | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function ask() {
    setBusy(true)
    setSteps([])
    setResult(null)
    setFailure(null)
    stop.current = new AbortController()
    try {
      const response = await fetch('/api/studio/curations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ brief, locale }),
        signal: stop.current.signal,
      })
      if (!response.ok || !response.body) {
        const { error } = (await response.json()) as { error?: { message: string } }
        setFailure(error?.message ?? t('offline'))
      } else
        for await (const event of readEvents<CurationEvent>(response.body)) {
          if (event.kind === 'step') setSteps((before) => [...before, event.says[locale]])
          else setUse(event.use)
          if (event.kind === 'end') setResult(event.result)
        }
    } catch {
      if (!stop.current.signal.aborted) setFailure(t('offline'))
    }
    setBusy(false)
  }

  async function take(found: CurationResult) {
    setBusy(true)
    const called =
      found.outcome === 'nearest'
        ? await startDraft({ from: 'version', template: found.template, version: found.version, as })
        : await startDraft({ from: 'files', files: 'files' in found ? (found.files ?? {}) : {} })
    setBusy(false)
    if (called.ok) router.push(`/studio/drafts/${called.value.draft.id}`)
    else setFailure(called.message || t('offline'))
  }

  const isTakeable = result !== null && (result.outcome === 'nearest' || ('files' in result && result.files !== null))
  return (
    <div className="grid gap-3">
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void ask()
        }}
      >
        <label htmlFor={`${id}-brief`} className="text-ui font-semibold">
          {t('brief.label')}
        </label>
        <textarea
          id={`${id}-brief`}
          rows={4}
          required
          maxLength={2_000}
          value={brief}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setBrief(target.value)}
          className="control w-full px-3.5 py-2.5 text-body-small"
        />
        <p id={`${id}-hint`} className="text-small text-ink-2">
          {t('brief.hint')}
        </p>
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="button-outlined" disabled={isBusy || brief.trim() === ''}>
            {t('brief.ask')}
          </button>
          {isBusy && (
            <button type="button" className="button-outlined" onClick={() => stop.current?.abort()}>
              {t('brief.stop')}
            </button>
          )}
        </div>
      </form>
      <ol aria-live="polite" className="grid max-h-40 gap-1 overflow-y-auto text-small text-ink-2">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end.
          <li key={index}>{step}</li>
        ))}
      </ol>
      {use && use.modelCalls > 0 && (
        <p className="text-caption text-ink-2">
          {t('brief.use', { calls: use.modelCalls, tokens: use.inputTokens + use.outputTokens, cost: use.cost.toFixed(4) })}
        </p>
      )}
      {result && (
        <div className="grid gap-2 rounded-control bg-sunken px-3.5 py-3" role="status">
          <p className="text-body-small">{'says' in result ? result.says[locale] : t('brief.drafted')}</p>
          {result.outcome === 'drafted' && (
            <ul className="grid list-disc gap-1 pl-5 text-small text-ink-2">
              {result.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          {result.outcome === 'nearest' && (
            <div className="grid gap-1">
              <label htmlFor={`${id}-as`} className="text-ui font-semibold">
                {t('new.id')}
              </label>
              <input
                id={`${id}-as`}
                pattern="[a-z][a-z0-9\-]{1,40}"
                autoCapitalize="none"
                spellCheck={false}
                value={as}
                aria-describedby={`${id}-as-hint`}
                onChange={({ target }) => setAs(target.value)}
                className="control h-11 px-3.5"
              />
              <p id={`${id}-as-hint`} className="text-small text-ink-2">
                {t('new.id.hint')}
              </p>
            </div>
          )}
          {isTakeable && (
            <button
              type="button"
              className="button-filled"
              disabled={isBusy || (result.outcome === 'nearest' && !/^[a-z][a-z0-9-]{1,40}$/.test(as))}
              onClick={() => void take(result)}
            >
              {t('brief.take')}
            </button>
          )}
        </div>
      )}
      <FormFailure message={failure} />
    </div>
  )
}
