'use client'

import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useMessages } from '../messages/messages-context.tsx'
import type { LetterPlace } from './lit-letters.ts'

const tabs = ['chart', 'evidence', 'luck'] as const
export type SidePanelTab = (typeof tabs)[number]

/** My chart, the ground of the chosen sentence, and the luck cycles. Chosen evidence rings its letters. */
export function SidePanel({
  tab,
  onTab,
  chart,
  luck,
  evidence,
  selected,
}: {
  tab: SidePanelTab
  onTab: (tab: SidePanelTab) => void
  chart: ReactNode
  luck: ReactNode
  evidence: ReactNode
  selected: LetterPlace[]
}) {
  const { t } = useMessages()
  const id = useId()

  function move(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab
    onTab(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }

  return (
    <div data-selected={selected.join(' ')}>
      <div role="tablist" aria-label={t('panel.label')} className="-mx-1.5 mb-3 flex gap-1">
        {tabs.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            className="h-9 rounded-[9px] px-3 text-ui text-ink-2 aria-selected:bg-sunken aria-selected:font-[650] aria-selected:text-ink"
            onClick={() => onTab(name)}
            onKeyDown={move}
          >
            {t(`panel.${name}`)}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        {tab === 'chart' && chart}
        {tab === 'luck' && luck}
        {tab === 'evidence' && (
          <>
            {evidence ?? <p className="py-4 text-body-small text-ink-2">{t('evidence.none')}</p>}
            {evidence && <div className="mt-6 border-t border-line pt-4">{chart}</div>}
          </>
        )}
      </div>
    </div>
  )
}
