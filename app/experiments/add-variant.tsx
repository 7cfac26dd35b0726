'use client'

import { useState } from 'react'
import { emptyVariant } from './design-form.ts'
import { lookAt } from './look-at-variant.ts'
import type { Choices } from './template-choice.ts'
import { VariantFields } from './variant-fields.tsx'
import { VariantPreview } from './variant-preview.tsx'
import { useExperimentWords } from './words-context.tsx'
import { writeVariant } from './write-design.ts'

/** One more variant while it runs; it comes without people. */
export function AddVariant({
  choices,
  taken,
  isBusy,
  onSend,
}: {
  choices: Choices
  taken: readonly string[]
  isBusy: boolean
  onSend: (variant: unknown, previewed: string[]) => void
}) {
  const { t, locale } = useExperimentWords()
  const [variant, setVariant] = useState(emptyVariant('added'))
  const [isSeen, setSeen] = useState(false)
  const isNamed = variant.id.trim() !== '' && !taken.includes(variant.id.trim())
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(writeVariant(variant), [variant.id.trim()])
      }}
    >
      <p className="text-ui/5.5 font-normal text-ink-2">{t('add.text')}</p>
      <VariantFields
        variant={variant}
        choices={choices}
        hasWeight={false}
        onChange={(change) => {
          setSeen(false)
          setVariant({ ...variant, ...change })
        }}
      />
      <VariantPreview
        variant={variant}
        looks={[lookAt(variant, choices.templates, locale)]}
        chart={choices.charts[0]?.id ?? ''}
        isSeen={isSeen}
        onSeen={(_look, seen) => setSeen(seen)}
      />
      <button type="submit" className="button-filled min-h-11 justify-self-start text-body-small" disabled={isBusy || !isNamed || !isSeen}>
        {t('add.send')}
      </button>
    </form>
  )
}
