'use client'

import type { ReactNode } from 'react'
import { ComponentFrame } from '#sandbox/client'
import { Icon } from '../components/line-icon.tsx'
import { useDrawnTheme } from '../conversation/use-drawn-theme.ts'
import { AnswerPreview } from './answer-preview.tsx'
import { controlId, looksOf, type VariantForm } from './design-form.ts'
import { Tick } from './form-fields.tsx'
import { keyOf, type Look } from './look-at-variant.ts'
import { useExperimentWords } from './words-context.tsx'

interface Props {
  /** Null: the control. */
  variant: VariantForm | null
  looks: readonly Look[]
  chart: string
  isSeen: boolean
  onSeen: (look: string, isSeen: boolean) => void
}

/** A variant as readers will see it, over an invented birth. Drawn once, it counts as looked at. */
export function VariantPreview({ variant, looks, chart, isSeen, onSeen }: Props) {
  const { t } = useExperimentWords()
  const look = looksOf(variant)
  const name = variant === null ? controlId : variant.id || t('preview.title')
  const isWide = variant?.kind === 'layout' && variant.layout === 'side-by-side'
  return (
    <section className={`grid min-w-0 content-start gap-2 ${isWide ? 'tablet:col-span-2' : ''}`} aria-label={`${t('preview.title')}, ${name}`}>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <b className="text-ui font-[650]">{name}</b>
        <span className="inline-flex items-center gap-1 text-small text-ink-2">
          <Icon name={isSeen ? 'check' : 'minus'} size={14} />
          {t(isSeen ? 'preview.seen' : 'preview.unseen')}
        </span>
      </p>
      {looks.map((one) => (
        <Shown key={keyOf(one)} look={one} chart={chart} isSeen={isSeen} onSeen={(seen) => onSeen(look, seen)} />
      ))}
      {isWide && <p className="text-small text-ink-3">{t('preview.wide')}</p>}
    </section>
  )
}

function Shown({ look, chart, isSeen, onSeen }: { look: Look; chart: string; isSeen: boolean; onSeen: (isSeen: boolean) => void }): ReactNode {
  const { t, locale } = useExperimentWords()
  const theme = useDrawnTheme()
  switch (look.kind) {
    case 'open':
      return <p className="rounded-card bg-sunken p-4 text-ui/5.5 font-normal text-ink-2">{t('preview.none')}</p>
    case 'template':
      return (
        theme && (
          <ComponentFrame
            key={`${look.template.id} ${look.version} ${chart}`}
            source={`/frame/studio/published?${new URLSearchParams({ template: look.template.id, version: look.version, chart, locale })}`}
            title={`${look.template.title} ${look.version}`}
            height={look.template.height}
            summary={t('preview.gone')}
            theme={theme}
            locale={locale}
            onReady={() => onSeen(true)}
          />
        )
      )
    case 'answer':
      return (
        <AnswerPreview
          aspect={look.aspect}
          change={look.change}
          control={look.control}
          chart={chart}
          language={look.language}
          onSeen={() => onSeen(true)}
        />
      )
    case 'words':
      return (
        <div className="grid gap-1 rounded-card bg-sunken p-4">
          <p className="text-ui/5.5 font-normal text-ink-2">{t('preview.words')}</p>
          <Tick label={t('preview.read')} checked={isSeen} onChange={onSeen} />
        </div>
      )
  }
}
