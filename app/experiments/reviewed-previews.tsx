'use client'

import { useState } from 'react'
import type { VariantForm } from './design-form.ts'
import type { Pinned } from './look-at-variant.ts'
import type { Choices } from './template-choice.ts'
import { VariantPreviews } from './variant-previews.tsx'
import { useExperimentWords } from './words-context.tsx'

/** What the one who starts an experiment looks over before. */
export function ReviewedPreviews({ variants, choices, pinned }: { variants: readonly VariantForm[]; choices: Choices; pinned: Pinned }) {
  const { t } = useExperimentWords()
  const [seen, setSeen] = useState<string[]>([])
  return (
    <section className="card grid grid-cols-[minmax(0,1fr)] gap-3" aria-labelledby="previews-title">
      <h2 id="previews-title" className="text-ui font-[650]">
        {t('preview.title')}
      </h2>
      <VariantPreviews
        variants={variants}
        choices={choices}
        pinned={pinned}
        seen={seen}
        onSeen={(look, isSeen) => setSeen((current) => (isSeen ? [...new Set([...current, look])] : current.filter((one) => one !== look)))}
      />
    </section>
  )
}
