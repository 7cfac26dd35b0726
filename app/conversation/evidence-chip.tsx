'use client'

import type { Evidence } from '#readings/client'
import { ElementShape } from '../components/element-shape.tsx'
import { elementClass } from '../components/letter-tile.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** The ground of a sentence, at its end. Dashed: an estimate. */
export function EvidenceChip({ evidence, chosen, onChoose }: { evidence: Evidence; chosen: boolean; onChoose: () => void }) {
  const { t } = useMessages()
  const colour = evidence.element ? elementClass[evidence.element] : ''
  const edge = chosen
    ? 'bg-accent-tint text-accent shadow-[inset_0_0_0_1.5px_var(--accent)]'
    : evidence.estimate
      ? 'border border-dashed border-line-strong text-ink-2'
      : 'bg-surface text-ink-2 shadow-[inset_0_0_0_1px_var(--line)]'
  return (
    <button
      type="button"
      aria-pressed={chosen}
      className={`relative mx-px inline-flex h-6 items-center gap-1 rounded-chip px-1.5 align-baseline font-sans text-small/none font-[550] tracking-normal whitespace-nowrap ${colour} ${edge}`}
      onClick={onChoose}
    >
      <span className="sr-only">{t('evidence.of')} </span>
      {evidence.element && (
        <span className={chosen ? '' : 'text-element-text'}>
          <ElementShape element={evidence.element} />
        </span>
      )}
      {evidence.letter && (
        <span className={`hanja text-[0.875rem] ${chosen ? '' : colour ? 'text-element-text' : 'text-ink'}`} lang="ko-Hani">
          {evidence.letter}
        </span>
      )}
      {evidence.label}
      {evidence.estimate && <span className="sr-only">, {t('estimate')}</span>}
    </button>
  )
}
