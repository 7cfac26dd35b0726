'use client'

import { branchOf, type Pillar, type Position, stemOf } from '#engine/client'
import { columns } from '../components/columns.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { useMessages } from '../messages/messages-context.tsx'

type Pillars = Record<Position, Pillar | null>

/** The four pillars as they are kept and as they would be, before anything is saved. What changes is ringed and told. */
export function ChangedPillars({ before, after, texts }: { before: Pillars; after: Pillars | null; texts: EffectTexts }) {
  const { t } = useMessages()
  const changed = after ? columns.filter((position) => before[position] !== after[position]) : []
  const names = changed.toReversed().map((position) => t(`position.${position}`))
  return (
    <section className="rounded-control bg-paper p-3" aria-label={texts.title}>
      <p className="mb-2 text-small font-[650]">{texts.title}</p>
      <div className="grid grid-cols-2 gap-3">
        <Row name={texts.before} pillars={before} changed={changed} />
        <Row name={texts.after} pillars={after} changed={changed} />
      </div>
      <p className="mt-2 min-h-5 text-small text-ink-2" role="status">
        {after && (names.length === 0 ? texts.same : `${texts.changes}: ${names.join(' · ')}`)}
      </p>
    </section>
  )
}

export interface EffectTexts {
  title: string
  before: string
  after: string
  same: string
  changes: string
}

function Row({ name, pillars, changed }: { name: string; pillars: Pillars | null; changed: readonly Position[] }) {
  const { locale, t } = useMessages()
  return (
    <div>
      <p className="mb-1 text-caption text-ink-3">{name}</p>
      <div className="grid grid-cols-4 gap-0.5">
        {columns.map((position) => {
          const pillar = pillars?.[position] ?? null
          return (
            <div
              key={position}
              className={`grid gap-0.5 rounded-tile p-0.5 ${changed.includes(position) ? 'shadow-[inset_0_0_0_2px_var(--accent)]' : ''}`}
            >
              {pillar ? (
                <>
                  <LetterTile letter={stemOf(pillar)} locale={locale} size="small" solid={position === 'day'} />
                  <LetterTile letter={branchOf(pillar)} locale={locale} size="small" />
                </>
              ) : (
                <span className="h-19.5 rounded-tile-small bg-sunken" />
              )}
              <span className="text-center text-caption/3.5 tracking-tighter whitespace-nowrap text-ink-3">{t(`position.${position}`)}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
