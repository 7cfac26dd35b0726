'use client'

import { useState } from 'react'
import { controlId, looksOf, type VariantForm } from './design-form.ts'
import { SelectField } from './form-fields.tsx'
import { lookAt, lookAtControl, type Pinned } from './look-at-variant.ts'
import type { Choices } from './template-choice.ts'
import { VariantPreview } from './variant-preview.tsx'
import { useExperimentWords } from './words-context.tsx'

/** The control and every variant side by side, over an invented birth of one's choice. */
export function VariantPreviews({
  variants,
  choices: { templates, charts },
  pinned = [],
  seen,
  onSeen,
}: {
  variants: readonly VariantForm[]
  choices: Choices
  pinned?: Pinned
  seen: readonly string[]
  onSeen: (look: string, isSeen: boolean) => void
}) {
  const { t, locale } = useExperimentWords()
  const [chart, setChart] = useState(charts[0]?.id ?? '')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="sm:w-72">
        <SelectField
          label={t('preview.chart')}
          value={chart}
          options={charts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChart}
        />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 tablet:grid-cols-2">
        <VariantPreview
          variant={null}
          looks={lookAtControl(variants, templates, locale, pinned)}
          chart={chart}
          isSeen={seen.includes(controlId)}
          onSeen={onSeen}
        />
        {variants.map((variant) => (
          <VariantPreview
            key={variant.key}
            variant={variant}
            looks={[lookAt(variant, templates, locale, pinned)]}
            chart={chart}
            isSeen={seen.includes(looksOf(variant))}
            onSeen={onSeen}
          />
        ))}
      </div>
    </div>
  )
}
