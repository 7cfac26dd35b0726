'use client'

import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import type { Versions } from './use-conversation.ts'

/** From one version of a message to the next: by its two buttons, or the arrow keys on either. */
export function VersionSwitch({ versions: { ids, place }, onShow }: { versions: Versions; onShow: (id: string) => void }) {
  const { t } = useMessages()
  const go = (step: number) => {
    const id = ids[place + step]
    if (id) onShow(id)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <span
      role="group"
      aria-label={t('versions.label')}
      className="no-print inline-flex items-center text-small text-ink-2"
      onKeyDown={(event) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
        if (!step) return
        event.preventDefault()
        go(step)
      }}
    >
      {([-1, 1] as const).map((step) => (
        <button
          key={step}
          type="button"
          aria-label={t(step < 0 ? 'versions.before' : 'versions.next')}
          aria-disabled={ids[place + step] === undefined}
          className={`inline-flex size-9 items-center justify-center rounded-tile aria-disabled:text-ink-3 aria-disabled:opacity-50 ${step < 0 ? 'rotate-180' : 'order-last'}`}
          onClick={() => go(step)}
        >
          <Icon name="chevron-right" size={16} />
        </button>
      ))}
      <span className="tabular-nums" aria-live="polite">
        <span className="sr-only">{t('versions.place', { place: place + 1, count: ids.length })}</span>
        <span aria-hidden="true">
          {place + 1}/{ids.length}
        </span>
      </span>
    </span>
  )
}
