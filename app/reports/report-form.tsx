'use client'

import { useState } from 'react'
import { type ReportReason, reportReasons } from '#readings/client'
import { AgreementBox } from '../birth/consent-box.tsx'
import { FormFailure } from '../birth/form-failure.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const longestWords = 1_000

/** What is wrong with an answer, for the editors. */
export function ReportForm({ answer }: { answer: string }) {
  const { t } = useMessages()
  const [reason, setReason] = useState<ReportReason | null>(null)
  const [words, setWords] = useState('')
  const [showText, setShowText] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [sent, setSent] = useState(false)

  async function send() {
    setBusy(true)
    const kept = await postJson('/api/reports', { answer, reason, words, showText })
    setBusy(false)
    setSent(kept.ok)
    setFailure(kept.ok ? null : kept.error.message || t('report.failed'))
  }

  if (sent)
    return (
      <p role="status" className="text-body-small">
        {t('report.sent')}{' '}
        <a href="/reports" className="underline underline-offset-4">
          {t('report.own')}
        </a>
      </p>
    )
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-ui font-semibold">{t('report.reason')}</legend>
        {reportReasons.map((option) => (
          <label key={option} className="flex min-h-10 items-center gap-2.5 text-body-small">
            <input
              type="radio"
              name="report-reason"
              value={option}
              required
              checked={reason === option}
              onChange={() => setReason(option)}
              className="size-5 flex-none accent-accent"
            />
            {t(`report.reason.${option}`)}
          </label>
        ))}
      </fieldset>
      <div className="grid gap-1">
        <label htmlFor="report-words" className="text-ui font-semibold">
          {t('report.words')}
        </label>
        <textarea
          id="report-words"
          rows={3}
          maxLength={longestWords}
          value={words}
          aria-describedby="report-words-hint"
          className="control w-full px-3.5 py-2.5"
          onChange={(event) => setWords(event.target.value)}
        />
        <p id="report-words-hint" className="text-small text-ink-3">
          {t('report.words.text')}
        </p>
      </div>
      <AgreementBox id="report-show-text" title={t('report.show-text')} text={t('report.show-text.text')} checked={showText} onChange={setShowText} />
      <FormFailure message={failure} />
      <button type="submit" className="button-filled" disabled={busy || reason === null}>
        {t('report.send')}
      </button>
    </form>
  )
}
