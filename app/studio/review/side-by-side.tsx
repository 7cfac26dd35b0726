'use client'

import { type MouseEvent, useState } from 'react'
import { ComponentFrame } from '#sandbox/client'
import type { CommentPlace } from '#studio'
import { SectionCard } from '../../components/section-card.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import { type View, ViewControls } from '../components/view-controls.tsx'
import { draftFrameSource, type Vetting } from '../editor/use-vetting.ts'
import type { ShownComment } from './comments-panel.tsx'

interface Props {
  vetting: Vetting
  /** The version in service; null: there is none. */
  published: { template: string; version: string } | null
  view: View
  comments: readonly ShownComment[]
  mayComment: boolean
  onView: (change: Partial<View>) => void
  onPlace: (place: CommentPlace) => void
}

/** The version in service and the draft beside it, drawn alike. Places of the draft can be pointed at. */
export function SideBySide({ vetting: { shown }, published, view, comments, mayComment, onView, onPlace }: Props) {
  const { t, locale } = useStudioWords()
  const [isPointing, setPointing] = useState(false)
  const canDraw = shown?.charts[view.locale].includes(view.chart) ?? false
  const pins = comments.flatMap(({ id, place, settled }, index) =>
    place?.kind === 'preview' && !settled && place.chart === view.chart && place.locale === view.locale ? [{ id, place, number: index + 1 }] : [],
  )
  const point = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const share = (at: number, from: number, size: number) => Math.min(100, Math.max(0, Math.round(((at - from) / size) * 1000) / 10))
    // A press of a key has no place: it means the middle.
    const [x, y] = event.detail === 0 ? [50, 50] : [share(event.clientX, box.left, box.width), share(event.clientY, box.top, box.height)]
    setPointing(false)
    onPlace({ kind: 'preview', chart: view.chart, locale: view.locale, theme: view.theme, width: view.width, x, y })
  }
  return (
    <SectionCard title={t('review.preview')} id="preview">
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <ViewControls view={view} charts={shown?.charts[view.locale] ?? null} onView={onView} />
        {mayComment && (
          <button
            type="button"
            aria-pressed={isPointing}
            className="button-outlined min-h-8.5 px-2.5 text-small aria-pressed:bg-accent-tint aria-pressed:text-accent"
            onClick={() => setPointing(!isPointing)}
          >
            {t('review.comment.point')}
          </button>
        )}
      </div>
      <section
        aria-label={t('review.preview')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        tabIndex={0}
        data-theme={view.theme}
        className="flex flex-wrap items-start gap-4 overflow-x-auto rounded-card bg-paper p-3 text-ink"
      >
        {published && (
          <figure className="flex-none" style={{ width: view.width }}>
            <figcaption className="mb-1.5 text-caption text-ink-2">
              {t('review.preview.before')} {published.version}
            </figcaption>
            <ComponentFrame
              key={`${view.chart} ${view.locale} ${view.theme}`}
              source={`/frame/studio/published?${new URLSearchParams({ ...published, chart: view.chart, locale: view.locale })}`}
              title={t('review.preview.before')}
              height={shown?.height[view.locale] ?? { 320: 360, 358: 360, 620: 360 }}
              summary={t('review.preview.before')}
              theme={view.theme}
              locale={locale}
            />
          </figure>
        )}
        <figure className="flex-none" style={{ width: view.width }}>
          <figcaption className="mb-1.5 text-caption text-ink-2">{t('review.preview.after')}</figcaption>
          {shown && canDraw ? (
            <div className="relative" data-review-preview>
              <ComponentFrame
                key={`${shown.id} ${view.chart} ${view.locale} ${view.theme}`}
                source={draftFrameSource(shown.id, view.chart, view.locale)}
                title={`${shown.title[view.locale]}, ${t('review.preview.after')}`}
                height={shown.height[view.locale]}
                summary={shown.title[view.locale]}
                theme={view.theme}
                locale={locale}
              />
              {pins.map(({ id, place, number }) => (
                <span
                  key={id}
                  className="pointer-events-none absolute flex size-5 -translate-1/2 items-center justify-center rounded-full bg-accent-fill text-caption/5 font-[650] text-accent-on"
                  style={{ left: `${place.x}%`, top: `${place.y}%` }}
                >
                  {number}
                </span>
              ))}
              {isPointing && (
                <button
                  type="button"
                  aria-label={t('review.comment.pick')}
                  className="absolute inset-0 cursor-crosshair rounded-card bg-accent/5 outline-2 -outline-offset-2 outline-accent"
                  onClick={point}
                />
              )}
            </div>
          ) : (
            <p className="text-small text-ink-2">{t(shown ? 'preview.chart-lacks' : 'preview.first')}</p>
          )}
        </figure>
      </section>
    </SectionCard>
  )
}
