'use client'

import { useId, useState } from 'react'
import type { GateOverride, WordsDraft, WordsReport } from '#studio'
import { FormFailure } from '../../birth/form-failure.tsx'
import { SectionCard } from '../../components/section-card.tsx'
import { useStudioWords } from '../components/studio-words.tsx'

interface Props {
  draft: Pick<WordsDraft, 'id' | 'locale' | 'status'>
  mayPublish: boolean
  /** Why this person does not decide; null: they do, or nothing is to be decided yet. */
  says: string | null
  isBusy: boolean
  /** Without `serve` it is kept for an experiment to name. */
  onPublish: (why: string, overrides: GateOverride[], serve: boolean) => void
}

/** What readings sound like with these words, and the decision. */
export function WordsReview({ draft, mayPublish, says, isBusy, onPublish }: Props) {
  const { t, locale } = useStudioWords()
  const ids = useId()
  const [report, setReport] = useState<WordsReport | null>(null)
  const [isMeasuring, setMeasuring] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const open = report?.gates.filter(({ outcome }) => outcome === 'needs-override') ?? []
  const hasFailed = report?.gates.some(({ outcome }) => outcome === 'failed') ?? false

  async function measure() {
    setMeasuring(true)
    const answer = await fetch(`/api/studio/words/${draft.id}`)
      .then(async (response) => (response.ok ? ((await response.json()) as { report: WordsReport }) : null))
      .catch(() => null)
    setMeasuring(false)
    setFailure(answer ? null : t('offline'))
    if (answer) setReport(answer.report)
  }
  return (
    <SectionCard title={t('words.review')}>
      <FormFailure message={failure} />
      <button type="button" className="button-outlined" disabled={isMeasuring || isBusy} onClick={() => void measure()}>
        {t('words.measure')}
      </button>
      <div role="status" className="mt-2 grid gap-1 text-ui">
        {isMeasuring && t('words.measuring')}
        {report?.gates.map(({ name, outcome, says: told }) => (
          <p key={name}>
            <span className="tag mr-2">{t(`review.gate.${outcome}`)}</span>
            {told[locale]}
          </p>
        ))}
      </div>
      {report && report.evaluation.flaws.length > 0 && (
        <ul lang={draft.locale} className="mt-2 grid gap-1 text-small text-ink-2">
          {report.evaluation.flaws.map((flaw) => (
            <li key={flaw}>{flaw}</li>
          ))}
        </ul>
      )}
      {report && report.evaluation.examples.length > 0 && (
        <>
          <h3 className="mt-4 text-ui font-semibold">{t('words.examples')}</h3>
          <ul lang={draft.locale} className="mt-1 grid gap-2.5">
            {report.evaluation.examples.map(({ question, before, after }) => (
              <li key={after} className="grid gap-0.5 border-t border-line pt-2.5 first:border-t-0 first:pt-0">
                <span className="text-caption text-ink-2">{question}</span>
                <del className="text-small text-ink-2 decoration-line-strong">{before}</del>
                <ins className="text-body-small no-underline">{after}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
      {says && <p className="mt-3 text-ui text-ink-2">{says}</p>}
      {draft.status === 'in-review' && mayPublish && report && (
        <form
          className="mt-4 grid gap-2 border-t border-line pt-3"
          onSubmit={(event) => {
            event.preventDefault()
            onPublish(
              why,
              open.map(({ name }) => ({ gate: name, why: reasons[name] ?? '' })),
              (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') !== 'keep',
            )
          }}
        >
          {open.map(({ name }) => (
            <div key={name} className="grid gap-1">
              <label htmlFor={`${ids}-${name}`} className="text-ui font-semibold">
                {t('words.override', { gate: t(`gate.${name}`) })}
              </label>
              <input
                id={`${ids}-${name}`}
                required
                minLength={10}
                maxLength={500}
                value={reasons[name] ?? ''}
                onChange={({ target }) => setReasons({ ...reasons, [name]: target.value })}
                className="control h-11 px-3.5"
              />
            </div>
          ))}
          <label htmlFor={`${ids}-why`} className="text-ui font-semibold">
            {t('words.publish.why')}
          </label>
          <input
            id={`${ids}-why`}
            required
            maxLength={500}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            className="control h-11 px-3.5"
          />
          <div className="flex flex-wrap gap-2">
            <button type="submit" className="button-filled" disabled={isBusy || hasFailed}>
              {t('words.publish')}
            </button>
            <button type="submit" value="keep" aria-describedby={`${ids}-keep`} className="button-outlined" disabled={isBusy || hasFailed}>
              {t('words.keep')}
            </button>
          </div>
          <p id={`${ids}-keep`} className="text-small/5 text-ink-2">
            {t('words.keep.hint')}
          </p>
        </form>
      )}
    </SectionCard>
  )
}
