'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { ComponentFrame } from '#sandbox/client'
import type { Locale } from '#templates/client'
import { useDrawnTheme } from '../../conversation/use-drawn-theme.ts'
import type { DrawingLine } from '../components/drawing-line.ts'
import { StatusShape } from '../components/status-shape.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import { useOnScreen } from '../components/use-on-screen.ts'
import type { LibraryTemplate } from './library-template.ts'

const languages: Record<Locale, string> = { ko: '한국어', en: 'English' }
/** Frames are drawn at the width of a card on a phone and shown smaller. */
const drawnHeight = { 320: 360, 358: 360, 620: 360 }

/** A template as it looks, and what is known of it. */
export function TemplateCard({ template, chart, line }: { template: LibraryTemplate; chart: string; line: DrawingLine }) {
  const { t, locale } = useStudioWords()
  const { id, title, served, version, hasDraft, lacks, use } = template
  const rated = use.up + use.down
  return (
    <li className="relative flex flex-col overflow-hidden rounded-card border border-line bg-surface shadow-card has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <Thumbnail template={template} chart={chart} line={line} />
      <div className="flex flex-1 flex-col gap-1 border-t border-line px-3.5 pt-2.5 pb-3">
        <h3 className="font-serif text-title">
          <Link href={`/studio/templates/${id}`} className="outline-none after:absolute after:inset-0">
            {title[locale]}
          </Link>
        </h3>
        <p className="flex flex-wrap items-center gap-x-2 text-caption text-ink-2">
          <span className="inline-flex items-center gap-1">
            <StatusShape status={served ? 'published' : 'discarded'} />
            {served ? t('library.version', { version }) : t('library.out')}
          </span>
          {hasDraft && (
            <span className="inline-flex items-center gap-1">
              <StatusShape status="draft" />
              {t('status.draft')}
            </span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-2 text-caption text-ink-2">
          {(['ko', 'en'] as const).map((language) => (
            <span key={language}>{localeWords(language)}</span>
          ))}
        </p>
        <p className="mt-auto text-caption text-ink-2">
          {use.cards === 0 ? t('library.use.none') : t('library.use', { recent: use.recentCards, all: use.cards })}
          {' · '}
          {rated === 0 ? t('library.rating.none') : t('library.rating', { percent: Math.round((100 * use.up) / rated), count: rated })}
        </p>
      </div>
    </li>
  )

  function localeWords(language: Locale): string {
    const { missing, untranslated } = lacks[language]
    const state = missing > 0 ? 'missing' : untranslated > 0 ? 'untranslated' : 'whole'
    return t(`library.locale.${state}`, { language: languages[language], count: missing || untranslated })
  }
}

/** The live component, small. It is mounted near the screen only and cannot be reached by keys: the card's name leads on. */
function Thumbnail({ template: { id, version, title }, chart, line }: { template: LibraryTemplate; chart: string; line: DrawingLine }) {
  const { t, locale } = useStudioWords()
  const theme = useDrawnTheme()
  const place = useRef<HTMLDivElement>(null)
  const isNear = useOnScreen(place, 250)
  const [hasCome, setCome] = useState(false)
  const leave = useRef(() => {})
  useEffect(() => {
    if (!isNear) return
    leave.current = line.join({ come: () => setCome(true) })
    return () => {
      leave.current()
      setCome(false)
    }
  }, [line, isNear])
  const source = `/frame/studio/published?${new URLSearchParams({ template: id, version, locale, ...(chart ? { chart } : {}) })}`
  return (
    <div ref={place} className="h-52 overflow-hidden bg-paper p-3" data-thumbnail={id}>
      {hasCome && theme && (
        <div inert className="mx-auto w-[358px] [zoom:0.6]">
          <ComponentFrame
            key={source}
            source={source}
            title={t('library.preview', { title: title[locale] })}
            height={drawnHeight}
            summary={title[locale]}
            theme={theme}
            locale={locale}
            onReady={() => leave.current()}
          />
        </div>
      )}
    </div>
  )
}
