'use client'

import { useState } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import { postJson } from '../request/post-json.ts'

/** Was it of help? One tap, can be changed, never asked twice. */
export function Rating({ answer }: { answer: string }) {
  const { t } = useMessages()
  const [value, setValue] = useState<1 | -1 | null>(null)
  const [failed, setFailed] = useState(false)

  async function rate(chosen: 1 | -1) {
    setValue(chosen)
    const kept = await postJson('/api/ratings', { target: answer, value: chosen })
    setFailed(!kept.ok)
    if (!kept.ok) setValue(null)
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="text-small text-ink-2" role="status">
        {failed ? t('rating.failed') : value === null ? t('rating.question') : t('rating.thanks')}
      </p>
      <div className="flex gap-2">
        {([1, -1] as const).map((option) => (
          <button
            key={option}
            type="button"
            aria-pressed={value === option}
            className={`inline-flex h-10 items-center gap-1.5 rounded-tile px-3 text-ui ${value === option ? 'bg-accent-tint text-accent shadow-[inset_0_0_0_1.5px_var(--accent)]' : 'text-ink-2 shadow-[inset_0_0_0_1px_var(--line)]'}`}
            onClick={() => void rate(option)}
          >
            <Icon name={option === 1 ? 'thumb-up' : 'thumb-down'} size={18} />
            {option === 1 ? t('rating.yes') : t('rating.no')}
          </button>
        ))}
      </div>
    </div>
  )
}
