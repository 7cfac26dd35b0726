'use client'

import { branchOf, branchTerms, stemOf } from '#engine/client'
import { clockOf } from '../chart/clock-of.ts'
import { columns } from '../components/columns.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { useMessages } from '../messages/messages-context.tsx'
import type { BirthDraft } from './birth-draft.ts'
import type { ChartPreviewData } from './use-chart-preview.ts'

/** The chart while it is being typed: tiles have their places from the start and fill in. */
export function ChartPreview({ preview, draft }: { preview: ChartPreviewData | null; draft: BirthDraft }) {
  const { locale, t } = useMessages()
  return (
    <section className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 rounded-control bg-paper p-3" aria-label={t('preview.title')}>
      <div className="min-w-32 flex-1" aria-live="polite">
        <p className="text-small font-[650]">{preview ? t('preview.title') : t('preview.waiting')}</p>
        <p className="mt-1 text-caption text-ink-2">{preview ? <Correction preview={preview} draft={draft} /> : t('preview.waiting-more')}</p>
        {preview?.hourBranch && Math.round(preview.correction.seconds / 60) !== 0 && (
          <details className="group text-caption text-ink-2">
            <summary className="link list-none">{t('preview.why')}</summary>
            <p className="pb-1">{t('preview.why-answer')}</p>
          </details>
        )}
      </div>
      <div className="grid flex-none grid-cols-4 gap-1">
        {columns.map((position) => {
          const pillar = preview?.pillars[position] ?? null
          return (
            <div key={position} className="flex w-7.5 flex-col gap-1">
              {pillar ? (
                <>
                  <LetterTile letter={stemOf(pillar)} locale={locale} size="small" solid={position === 'day'} />
                  <LetterTile letter={branchOf(pillar)} locale={locale} size="small" />
                </>
              ) : (
                <>
                  <span className="h-9.5 rounded-tile-small bg-sunken" />
                  <span className="h-9.5 rounded-tile-small bg-sunken" />
                </>
              )}
              <span className="flex justify-center text-caption/3.5 tracking-tighter whitespace-nowrap text-ink-3">{t(`position.${position}`)}</span>
            </div>
          )
        })}
      </div>
    </section>
  )
}

function Correction({ preview, draft }: { preview: ChartPreviewData; draft: BirthDraft }) {
  const { locale, t } = useMessages()
  const { correction, hourBranch } = preview
  if (!hourBranch) return t('preview.no-hour')
  const hour = locale === 'ko' ? `${branchTerms[hourBranch].hangul}시(${hourBranch}時)` : `${branchTerms[hourBranch].english} hour (${hourBranch})`
  const minutes = Math.round(correction.seconds / 60)
  const clock = clockOf(correction.clock)
  if (minutes === 0) return t('preview.same', { clock, hour })
  return t(minutes < 0 ? 'preview.earlier' : 'preview.later', { place: draft.place?.name ?? '', minutes: Math.abs(minutes), clock, hour })
}
