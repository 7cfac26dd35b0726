'use client'

import { useId, useState } from 'react'
import type { RatingView } from '#readings/client'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const longestReason = 200

interface Props {
  /** The answer or component that is judged. */
  target: string
  /** What the person thought of it before. */
  known: RatingView | undefined
  /** Of a component: two marks below the card, named after it, in place of a question. */
  card?: string
}

/** Was it of help? One tap, can be changed, never asked twice; why is for those who want to say it. */
export function Rating({ target, known, card }: Props) {
  const { t } = useMessages()
  const [given, setGiven] = useState<1 | -1 | null>(null)
  const [reason, setReason] = useState('')
  const [told, setTold] = useState(false)
  const [failed, setFailed] = useState(false)
  const id = useId()
  const value = given ?? known?.value ?? null

  async function rate(chosen: 1 | -1, why: string): Promise<void> {
    setGiven(chosen)
    const kept = await postJson('/api/ratings', { target, value: chosen, ...(why.trim() ? { reason: why } : {}) })
    setFailed(!kept.ok)
    setTold(kept.ok && why.trim() !== '')
    if (!kept.ok) setGiven(null)
  }

  const said = failed
    ? t('rating.failed')
    : value === null
      ? t('rating.question')
      : told || known?.reason
        ? t('rating.remembered')
        : t('rating.thanks')
  const small = card !== undefined
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className={small && !failed && given === null ? 'sr-only' : 'text-small text-ink-2'} role="status">
          {said}
        </p>
        <div className="flex gap-2">
          {([1, -1] as const).map((option) => (
            <button
              key={option}
              type="button"
              aria-pressed={value === option}
              className={`inline-flex items-center gap-1.5 rounded-tile text-ui ${small ? 'size-8 justify-center' : 'h-10 px-3'} ${value === option ? 'bg-accent-tint text-accent shadow-[inset_0_0_0_1.5px_var(--accent)]' : small ? 'text-ink-3' : 'text-ink-2 shadow-[inset_0_0_0_1px_var(--line)]'}`}
              onClick={() => void rate(option, reason)}
            >
              <Icon name={option === 1 ? 'thumb-up' : 'thumb-down'} size={small ? 16 : 18} />
              <span className={small ? 'sr-only' : ''}>
                {small ? t(option === 1 ? 'rating.card.yes' : 'rating.card.no', { card }) : option === 1 ? t('rating.yes') : t('rating.no')}
              </span>
            </button>
          ))}
        </div>
      </div>
      {given !== null && !told && (
        <form
          className="flex flex-wrap items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void rate(given, reason)
          }}
        >
          <label htmlFor={id} className="w-full text-small text-ink-2">
            {t(small ? 'rating.card.reason' : 'rating.reason')}
          </label>
          <input
            id={id}
            type="text"
            maxLength={longestReason}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            className="control h-10 min-w-0 flex-1 px-3 text-body-small"
          />
          <button type="submit" className="button-outlined" disabled={reason.trim() === ''}>
            {t('rating.send')}
          </button>
        </form>
      )}
    </div>
  )
}
