'use client'

import { useId, useState } from 'react'
import { Segmented } from '../../components/segmented.tsx'
import { formatMoment } from './format-moment.ts'
import { useStudioWords } from './studio-words.tsx'

const labels = { production: 'review.publish.now', staging: 'review.publish.staging', schedule: 'review.publish.schedule' } as const
export type PublishWay = keyof typeof labels

interface Props<Way extends PublishWay> {
  ways: readonly Way[]
  isBusy: boolean
  /** Why it cannot go out now; the button is closed meanwhile. */
  blocked?: string | null
  /** `dueAt` is an ISO moment where the way is `schedule`. */
  onPublish: (way: Way, why: string, dueAt: string | null) => void
}

/** Where something goes, when, and why. */
export function PublishForm<Way extends PublishWay>({ ways, isBusy, blocked = null, onPublish }: Props<Way>) {
  const { t, locale } = useStudioWords()
  const id = useId()
  const [way, setWay] = useState<Way>(ways[0]!)
  const [why, setWhy] = useState('')
  const [when, setWhen] = useState('')
  const due = way === 'schedule' && when !== '' ? new Date(when) : null
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onPublish(way, why, due?.toISOString() ?? null)
      }}
    >
      <Segmented<Way>
        name={`${id}-way`}
        legend={t('review.publish')}
        options={ways.map((value) => ({ value, label: t(labels[value]) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'schedule' && (
        <div className="grid gap-1">
          <label htmlFor={`${id}-when`} className="text-ui font-semibold">
            {t('review.publish.when')}
          </label>
          <input
            id={`${id}-when`}
            type="datetime-local"
            required
            value={when}
            aria-describedby={`${id}-moment`}
            onChange={({ target }) => setWhen(target.value)}
            className="control h-11 px-3.5"
          />
          <p id={`${id}-moment`} className="text-small text-ink-2">
            {due ? t('review.publish.moment', { when: formatMoment(due, locale) }) : t('review.publish.moment.hint')}
          </p>
        </div>
      )}
      <label htmlFor={`${id}-why`} className="text-ui font-semibold">
        {t('review.publish.why')}
      </label>
      <input id={`${id}-why`} required maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} className="control h-11 px-3.5" />
      {blocked !== null && <p className="text-small text-ink-2">{blocked}</p>}
      <button type="submit" className="button-filled" disabled={isBusy || blocked !== null || why.trim() === ''}>
        {t('review.publish')}
      </button>
    </form>
  )
}
