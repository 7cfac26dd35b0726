'use client'

import { useId, useState } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

const longestReason = 200

/** Was it of help? One tap, can be changed, never asked twice; why is for those who want to say it. */
export function Rating({ answer }: { answer: string }) {
  const { t } = useMessages()
  const [value, setValue] = useState<1 | -1 | null>(null)
  const [reason, setReason] = useState('')
  const [told, setTold] = useState(false)
  const [failed, setFailed] = useState(false)
  const id = useId()

  async function rate(chosen: 1 | -1, why = ''): Promise<void> {
    setValue(chosen)
    const kept = await postJson('/api/ratings', { target: answer, value: chosen, ...(why.trim() ? { reason: why } : {}) })
    setFailed(!kept.ok)
    setTold(kept.ok && why.trim() !== '')
    if (!kept.ok) setValue(null)
  }

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-small text-ink-2" role="status">
          {failed ? t('rating.failed') : value === null ? t('rating.question') : told ? t('rating.remembered') : t('rating.thanks')}
        </p>
        <div className="flex gap-2">
          {([1, -1] as const).map((option) => (
            <button
              key={option}
              type="button"
              aria-pressed={value === option}
              className={`inline-flex h-10 items-center gap-1.5 rounded-tile px-3 text-ui ${value === option ? 'bg-accent-tint text-accent shadow-[inset_0_0_0_1.5px_var(--accent)]' : 'text-ink-2 shadow-[inset_0_0_0_1px_var(--line)]'}`}
              onClick={() => void rate(option, reason)}
            >
              <Icon name={option === 1 ? 'thumb-up' : 'thumb-down'} size={18} />
              {option === 1 ? t('rating.yes') : t('rating.no')}
            </button>
          ))}
        </div>
      </div>
      {value !== null && !told && (
        <form
          className="flex flex-wrap items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            void rate(value, reason)
          }}
        >
          <label htmlFor={id} className="w-full text-small text-ink-2">
            {t('rating.reason')}
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
