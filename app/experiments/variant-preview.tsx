'use client'

import type { ReactNode } from 'react'
import { ComponentFrame } from '#sandbox/client'
import type { Locale } from '#templates/client'
import { Icon } from '../components/line-icon.tsx'
import { useDrawnTheme } from '../conversation/use-drawn-theme.ts'
import { type AnswerAspect, AnswerPreview } from './answer-preview.tsx'
import { controlId, looksOf, type VariantForm } from './design-form.ts'
import { Tick } from './form-fields.tsx'
import type { TemplateChoice } from './template-choice.ts'
import { useExperimentWords } from './words-context.tsx'
import { writeChange } from './write-design.ts'

/** One thing that is compared: a template in a version, an aspect of an answer, or what no picture can show. */
export type Look =
  | { kind: 'template'; template: TemplateChoice; version: string }
  | { kind: 'answer'; aspect: AnswerAspect; language: Locale }
  | { kind: 'words' }
  /** Not chosen yet. */
  | { kind: 'open' }

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
        <Shown key={keyOf(one)} look={one} variant={variant} chart={chart} isSeen={isSeen} onSeen={(seen) => onSeen(look, seen)} />
      ))}
      {isWide && <p className="text-small text-ink-3">{t('preview.wide')}</p>}
    </section>
  )
}

function keyOf(look: Look): string {
  return look.kind === 'template' ? `${look.template.id} ${look.version}` : look.kind === 'answer' ? look.aspect : look.kind
}

function Shown({
  look,
  variant,
  chart,
  isSeen,
  onSeen,
}: {
  look: Look
  variant: VariantForm | null
  chart: string
  isSeen: boolean
  onSeen: (isSeen: boolean) => void
}): ReactNode {
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
          change={variant && writeChange(variant)}
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

/** What there is to look at of a variant. */
export function lookAt(variant: VariantForm, templates: readonly TemplateChoice[], locale: Locale): Look {
  switch (variant.kind) {
    case 'template': {
      const template = templates.find(({ id }) => id === variant.template)
      return template && variant.version !== '' ? { kind: 'template', template, version: variant.version } : { kind: 'open' }
    }
    case 'phrasing':
    case 'prompt':
      return variant.words === '' ? { kind: 'open' } : { kind: 'answer', aspect: variant.kind, language: variant.language }
    case 'layout':
    case 'follow-ups':
      return { kind: 'answer', aspect: variant.kind, language: locale }
    case 'picker-policy':
      return { kind: 'words' }
  }
}

/** What there is to look at of the control: of everything that a variant changes, as it is for everybody. */
export function lookAtControl(variants: readonly VariantForm[], templates: readonly TemplateChoice[], locale: Locale): Look[] {
  const looks = variants.flatMap((variant): Look[] => {
    if (variant.kind !== 'template') return [lookAt(variant, templates, locale)]
    const template = templates.find(({ id }) => id === variant.template)
    return template && template.served !== null ? [{ kind: 'template', template, version: template.served }] : []
  })
  const found = [...new Map(looks.filter(({ kind }) => kind !== 'open').map((look) => [keyOf(look), look])).values()]
  // Where anything can be seen, seeing it is looking at it.
  const visible = found.filter(({ kind }) => kind !== 'words')
  return visible.length > 0 ? visible : found.length > 0 ? found : [{ kind: 'open' }]
}
