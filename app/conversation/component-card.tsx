'use client'

import type { ComponentData } from '#readings/client'
import { ComponentFrame } from '#sandbox/client'
import { useMessages } from '../messages/messages-context.tsx'
import type { EvidenceChoice } from './sentence.tsx'
import { useDrawnTheme } from './use-drawn-theme.ts'
import { useExposure } from './use-exposure.ts'

/** A component of the answer in its frame. It may have a cell explained or one of our own pages opened, nothing else. */
export function ComponentCard({ component, texts, choice }: { component: ComponentData; texts: Record<string, string>; choice: EvidenceChoice }) {
  const { locale } = useMessages()
  const theme = useDrawnTheme()
  const place = useExposure(component.id)
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
          selectedFact={choice.chosen?.evidence.fact ?? null}
          onAction={({ action, fact, value }) => {
            if ((action === 'explain' || action === 'select') && fact) choice.explain(fact)
            if (action === 'open' && value) choice.open(value)
          }}
        />
      ) : (
        <FrameSpace component={component} />
      )}
    </div>
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
