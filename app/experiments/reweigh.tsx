'use client'

import { useId, useState } from 'react'
import { countMoves } from './count-moves.ts'
import { formatCount, formatPercent } from './format-figures.ts'
import type { ActionVariant } from './shape-actions.ts'
import { useExperimentWords } from './words-context.tsx'

/** New weights, with who sees something else told before they are sent. */
export function Reweigh({
  variants,
  isBusy,
  onSend,
}: {
  variants: readonly ActionVariant[]
  isBusy: boolean
  onSend: (weights: Record<string, number>) => void
}) {
  const words = useExperimentWords()
  const { t } = words
  const id = useId()
  const open = variants.filter(({ isStopped }) => !isStopped)
  const [typed, setTyped] = useState(() => Object.fromEntries(open.map((variant) => [variant.id, String(variant.weight)])))
  const weights = Object.fromEntries(Object.entries(typed).map(([variant, text]) => [variant, Number(text.replace(',', '.'))]))
  const isWhole = Object.values(weights).every((weight) => Number.isFinite(weight) && weight >= 0)
  const { moved, kept, shares } = countMoves(variants, isWhole ? weights : {})
  const changed = Object.fromEntries(Object.entries(weights).filter(([variant, weight]) => open.find((one) => one.id === variant)?.weight !== weight))
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(changed)
      }}
    >
      <p className="text-ui/5.5 font-normal text-ink-2">{t('reweigh.text')}</p>
      <ul className="grid gap-2">
        {open.map(({ id: variant, isUnreviewed }) => {
          const share = shares.find((one) => one.variant === variant)?.share ?? 0
          return (
            <li key={variant} className="grid grid-cols-[minmax(0,1fr)_6rem_4rem] items-center gap-3">
              <label htmlFor={`${id}-${variant}`} className="min-w-0 text-ui font-semibold">
                {variant}
                {isUnreviewed && <span className="block text-small font-normal text-ink-2">{t('variant.added')}</span>}
              </label>
              <input
                id={`${id}-${variant}`}
                inputMode="decimal"
                value={typed[variant]}
                className="control h-11 w-full px-3 text-right tabular-nums"
                onChange={(event) => setTyped({ ...typed, [variant]: event.target.value })}
              />
              <span className="text-right text-small text-ink-2 tabular-nums">
                <span className="sr-only">{t('reweigh.new')} </span>
                {formatPercent(share, { digits: 0 })}
              </span>
            </li>
          )
        })}
      </ul>
      <p role="status" className="rounded-control bg-sunken px-3.5 py-2.5 text-ui/5.5 font-normal">
        {moved > 0
          ? t('reweigh.moved', { moved: formatCount(moved, words), kept: formatCount(kept, words) })
          : t('reweigh.nobody', { kept: formatCount(kept, words) })}
      </p>
      <button
        type="submit"
        className="button-filled min-h-11 justify-self-start text-body-small"
        disabled={isBusy || !isWhole || Object.keys(changed).length === 0}
      >
        {t('reweigh.send')}
      </button>
    </form>
  )
}
