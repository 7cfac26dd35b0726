import { type BoundaryWarning, branchOf, type Chart, type Pillar, type Position, stemOf } from '#engine/client'
import { columns } from '../components/columns.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { describeDistance } from './describe-distance.ts'
import type { Words } from './words.ts'

/** A birth near an edge: both charts side by side, the pillars that differ ringed. */
export function BoundaryCard({ chart, warning, words }: { chart: Chart; warning: BoundaryWarning; words: Words }) {
  const { t } = words
  const own = Object.fromEntries(columns.map((position) => [position, chart.pillars[position]?.pillar ?? null])) as Record<Position, Pillar | null>
  const distance = describeDistance(warning.seconds, t)
  return (
    <section className="card">
      <h2 className="font-serif text-title">{t(`warning.${warning.code}`)}</h2>
      <p className="mt-0.5 text-small text-ink-3">{t(`warning.${warning.code}.text`, { distance })}</p>
      {warning.alternative && (
        <div className="mt-3.5 grid grid-cols-2 gap-3">
          <Small title={t('warning.used')} pillars={own} other={warning.alternative} words={words} />
          <Small title={t('warning.other')} pillars={warning.alternative} other={own} words={words} />
        </div>
      )}
    </section>
  )
}

function Small({
  title,
  pillars,
  other,
  words,
}: {
  title: string
  pillars: Record<Position, Pillar | null>
  other: Record<Position, Pillar | null>
  words: Words
}) {
  return (
    <div className="rounded-control bg-paper px-2 py-2.5">
      <p className="mb-2 px-1 text-small font-semibold">{title}</p>
      <div className="grid grid-cols-4 gap-1">
        {columns.map((position) => {
          const pillar = pillars[position]
          const differs = pillar !== other[position]
          return (
            <div key={position} className={`grid gap-0.5 rounded-tile p-0.5 ${differs ? 'shadow-[inset_0_0_0_2px_var(--accent)]' : ''}`}>
              {pillar ? (
                <>
                  <LetterTile letter={stemOf(pillar)} locale={words.locale} size="small" solid={position === 'day'} />
                  <LetterTile letter={branchOf(pillar)} locale={words.locale} size="small" />
                </>
              ) : (
                <span className="h-19.5 rounded-tile-small shadow-[inset_0_0_0_1.5px_var(--line-strong)]" />
              )}
              {differs && <span className="sr-only">{words.t('different')}</span>}
            </div>
          )
        })}
      </div>
    </div>
  )
}
