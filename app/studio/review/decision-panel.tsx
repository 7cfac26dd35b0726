'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { DraftStatus, Moved, Published, Reviewed } from '#studio'
import { FormFailure } from '../../birth/form-failure.tsx'
import { SectionCard } from '../../components/section-card.tsx'
import { type Called, callStudio } from '../call-studio.ts'
import { PublishForm, type PublishWay } from '../components/publish-form.tsx'
import { useStudioWords } from '../components/studio-words.tsx'

interface Props {
  draft: string
  template: string
  revision: number
  status: DraftStatus
  /** This person wrote in it. */
  isOwn: boolean
  mayEdit: boolean
  mayReview: boolean
  mayPublish: boolean
  /** The version in service as this person sees it. */
  served: string | null
  /** The number under which it was published. */
  version: string | null
  overrides: { gate: string; why: string }[]
}

const ways: readonly PublishWay[] = ['production', 'staging', 'schedule']
type Done<Union extends { outcome: string }> = Exclude<Union, { outcome: 'refused' }>

/** What may be decided of a draft now, by this person, each with its reason. */
export function DecisionPanel(props: Props) {
  const { draft, template, revision, status, isOwn, mayEdit, mayReview, mayPublish, served, version, overrides } = props
  const { t } = useStudioWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  async function act<Value>(call: Promise<Called<Value>>, words: (value: Value) => string) {
    setBusy(true)
    const called = await call
    setBusy(false)
    setFailure(called.ok ? null : called.message || t('offline'))
    if (!called.ok) return
    setSaid(words(called.value))
    router.refresh()
  }
  const review = (body: object, words: string) => act(callStudio<Done<Reviewed>>('POST', `drafts/${draft}/review`, body), () => words)
  const isWaiting = status === 'in-review'
  return (
    <SectionCard title={t('review.decide')} id="decide">
      <p role="status" className="text-ui font-semibold empty:hidden" data-decided>
        {said}
      </p>
      <FormFailure message={failure} />
      {isWaiting && !mayReview && <p className="text-ui text-ink-2">{t('review.cannot')}</p>}
      {isWaiting && mayReview && isOwn && <p className="text-ui text-ink-2">{t('review.own')}</p>}
      {isWaiting && mayReview && !isOwn && (
        <button
          type="button"
          className="button-filled mt-1 w-full"
          disabled={isBusy}
          onClick={() => void review({ act: 'approve', revision, overrides }, t('review.approve.done'))}
        >
          {t('review.approve')}
        </button>
      )}
      {(isWaiting || status === 'approved') && mayReview && (
        <Reason
          label={t('review.ask-changes.why')}
          button={t('review.ask-changes')}
          isBusy={isBusy}
          onSend={(why) => void review({ act: 'ask-changes', revision, why }, t('review.ask-changes.done'))}
        />
      )}
      {(isWaiting || status === 'approved') && mayEdit && (
        <button
          type="button"
          className="mt-3 min-h-8 text-small text-ink-2 underline underline-offset-4"
          disabled={isBusy}
          onClick={() => void review({ act: 'withdraw' }, t('review.withdraw.done'))}
        >
          {t('review.withdraw')}
        </button>
      )}
      {status === 'approved' && mayPublish && (
        <div className="mt-4 grid gap-2 border-t border-line pt-3">
          <p className="text-small text-ink-2">{t('review.approved-by-other')}</p>
          <PublishForm
            ways={ways}
            isBusy={isBusy}
            onPublish={(way, why, dueAt) => {
              const destination = way === 'staging' ? { to: way } : { to: way, expected: served, ...(dueAt ? { dueAt } : {}) }
              void act(callStudio<Done<Published>>('POST', `drafts/${draft}/publish`, { destination, why }), (published) =>
                t(way === 'production' ? 'review.publish.done' : way === 'staging' ? 'review.publish.staged' : 'review.publish.scheduled', {
                  version: published.version,
                }),
              )
            }}
          />
        </div>
      )}
      {status === 'published' && version !== null && (
        <p className="text-ui text-ink-2">{t(served === version ? 'review.served' : 'review.not-served', { version })}</p>
      )}
      {status === 'published' && mayPublish && served !== null && served === version && (
        <div className="mt-3 border-t border-line pt-3">
          <button
            type="button"
            className="button-outlined"
            disabled={isBusy}
            onClick={() =>
              void act(callStudio<Done<Moved>>('POST', `templates/${template}`, { act: 'revert', expected: served, why: '' }), ({ to }) =>
                t('template.revert.done', { version: to ?? t('template.none') }),
              )
            }
          >
            {t('review.revert')}
          </button>
          <p className="mt-1 text-small text-ink-2">{t('review.revert.text')}</p>
        </div>
      )}
    </SectionCard>
  )
}

interface ReasonProps {
  label: string
  button: string
  isBusy: boolean
  onSend: (why: string) => void
}

function Reason({ label, button, isBusy, onSend }: ReasonProps) {
  const id = useId()
  const [why, setWhy] = useState('')
  return (
    <form
      className="mt-4 grid gap-1.5 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(why)
      }}
    >
      <label htmlFor={id} className="text-ui font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={500}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
        className="control w-full px-3.5 py-2.5 text-body-small"
      />
      <button type="submit" className="button-outlined justify-self-start" disabled={isBusy || why.trim() === ''}>
        {button}
      </button>
    </form>
  )
}
