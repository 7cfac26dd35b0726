'use client'

import { ComponentFrame } from '#sandbox/client'
import { Icon } from '../components/line-icon.tsx'
import { useDrawnTheme } from '../conversation/use-drawn-theme.ts'
import { controlId, looksOf, type VariantForm } from './design-form.ts'
import { Tick } from './form-fields.tsx'
import type { TemplateChoice } from './template-choice.ts'
import { useExperimentWords } from './words-context.tsx'

interface Props {
  /** Null: the control. */
  variant: VariantForm | null
  /** Whether there is a picture to look at, and not words alone. */
  isPicture: boolean
  /** Templates that are shown: of the control every one that a variant changes. */
  shown: { template: TemplateChoice; version: string }[]
  chart: string
  isSeen: boolean
  onSeen: (look: string, isSeen: boolean) => void
}

/** A variant as readers will see it, in the frame of the product over an invented birth. Drawn once, it counts as looked at. */
export function VariantPreview({ variant, isPicture, shown, chart, isSeen, onSeen }: Props) {
  const { t, locale } = useExperimentWords()
  const theme = useDrawnTheme()
  const look = looksOf(variant)
  const name = variant === null ? controlId : variant.id || t('preview.title')
  return (
    <section className="grid min-w-0 content-start gap-2" aria-label={`${t('preview.title')}, ${name}`}>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <b className="text-ui font-[650]">{name}</b>
        <span className="inline-flex items-center gap-1 text-small text-ink-2">
          <Icon name={isSeen ? 'check' : 'minus'} size={14} />
          {t(isSeen ? 'preview.seen' : 'preview.unseen')}
        </span>
      </p>
      {isPicture ? (
        shown.length === 0 ? (
          <p className="rounded-card bg-sunken p-4 text-ui/5.5 font-normal text-ink-2">{t('preview.none')}</p>
        ) : (
          theme &&
          shown.map(({ template, version }) => (
            <ComponentFrame
              key={`${template.id} ${version} ${chart}`}
              source={`/frame/studio/published?${new URLSearchParams({ template: template.id, version, chart, locale })}`}
              title={`${template.title} ${version}`}
              height={template.height}
              summary={t('preview.gone')}
              theme={theme}
              locale={locale}
              onReady={() => onSeen(look, true)}
            />
          ))
        )
      ) : (
        <div className="grid gap-1 rounded-card bg-sunken p-4">
          <p className="text-ui/5.5 font-normal text-ink-2">{t('preview.words')}</p>
          <Tick label={t('preview.read')} checked={isSeen} onChange={(checked) => onSeen(look, checked)} />
        </div>
      )}
    </section>
  )
}
