'use client'

import type { ComponentData, RatingView } from '#readings/client'
import { ComponentFrame } from '#sandbox/client'
import { Icon } from '../components/line-icon.tsx'
import { useLiveTemplate } from '../live/use-live-template.ts'
import { useMessages } from '../messages/messages-context.tsx'
import { Rating } from './rating.tsx'
import type { EvidenceChoice } from './sentence.tsx'
import { useDrawnTheme } from './use-drawn-theme.ts'
import { useExposure } from './use-exposure.ts'

interface Props {
  component: ComponentData
  texts: Record<string, string>
  choice: EvidenceChoice
  rating: RatingView | undefined
  /** Whether it may be judged: its answer has been told. */
  rated: boolean
}

/** A component of the answer in its frame. It may have a cell explained or one of our own pages opened, nothing else. */
export function ComponentCard({ component, texts, choice, rating, rated }: Props) {
  const { locale } = useMessages()
  const theme = useDrawnTheme()
  const { place, drawn } = useExposure(component.id)
  return (
    <div ref={place}>
      {theme ? (
        <ComponentFrame
          source={component.source}
          title={component.title}
          height={component.height}
          summary={component.summary}
          texts={texts}
          theme={theme}
          locale={locale}
          onReady={drawn}
          selectedFact={choice.chosen?.evidence.fact ?? null}
          onAction={({ action, fact, value }) => {
            if ((action === 'explain' || action === 'select') && fact) choice.explain(fact)
            if (action === 'open' && value) choice.open(value)
          }}
        />
      ) : (
        <FrameSpace component={component} />
      )}
      <WhyButton component={component} choice={choice} />
      <div className="no-print min-h-8">{rated && <Rating target={component.id} known={rating} card={component.title} />}</div>
    </div>
  )
}

/** The id of the button that opens where a component came from, for the way back to it. */
export function whyButtonId(component: string): string {
  return `why-${component}`
}

/** Quiet, below the card. A design that was published since is said here and never put in place of what was told. */
function WhyButton({ component, choice }: { component: ComponentData; choice: EvidenceChoice }) {
  const { t } = useMessages()
  const { served } = useLiveTemplate(component.template)
  return (
    <p className="no-print flex min-h-8 items-center justify-end gap-2 text-small text-ink-3">
      {served !== null && served !== component.version && <span>{t('origin.new-design', { version: served })}</span>}
      <a
        href={`/api/export/cards/${component.id}`}
        download
        className="inline-flex min-h-8 items-center gap-1 rounded-chip px-2 text-small text-ink-2"
      >
        <Icon name="download" size={14} />
        {t('take.image')}
        <span className="sr-only"> {component.title}</span>
      </a>
      <button
        id={whyButtonId(component.id)}
        type="button"
        aria-pressed={choice.traced === component.id}
        className="inline-flex min-h-8 items-center gap-1 rounded-chip px-2 text-small text-ink-2 aria-pressed:bg-accent-tint aria-pressed:text-accent"
        onClick={() => choice.trace(component)}
      >
        <Icon name="info" size={14} />
        {t('origin.title')}
        <span className="sr-only"> {component.title}</span>
      </button>
    </p>
  )
}

/** The frame's place before the browser has said which mode to draw in: final size, words for those who cannot wait. */
function FrameSpace({ component }: { component: ComponentData }) {
  const { height, summary } = component
  const reserved = {
    '--height-narrow': `${height[320]}px`,
    '--height': `${height[358]}px`,
    '--height-wide': `${height[620]}px`,
  } as React.CSSProperties
  return (
    <div className="@container rounded-card border border-line bg-surface" style={reserved}>
      <div className="h-(--height-narrow) overflow-hidden @min-[340px]:h-(--height) @min-[520px]:h-(--height-wide)">
        <noscript>
          <p className="p-4 text-body-small whitespace-pre-line">{summary}</p>
        </noscript>
      </div>
    </div>
  )
}
