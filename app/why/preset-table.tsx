import type { Chart, presets } from '#engine/client'
import { clockOf } from '../chart/clock-of.ts'
import { columns } from '../components/columns.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import type { PageWords } from '../messages/read-page-messages.ts'

/** The same birth by every convention, all four pillars; those that differ are ringed and named. */
export function PresetTable({
  chart,
  others,
  words,
}: {
  chart: Chart
  others: { preset: (typeof presets)[number]; chart: Chart }[]
  words: PageWords
}) {
  const { locale, t } = words
  return (
    <ul className="grid gap-3">
      {others.map(({ preset, chart: other }) => {
        const differing = columns.filter((position) => other.pillars[position]?.pillar !== chart.pillars[position]?.pillar)
        return (
          <li key={preset} className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3 first:border-0 first:pt-0">
            <div className="min-w-34 flex-1 text-small text-ink-2">
              <p className="text-ui font-semibold text-ink">
                {t(`preset.${preset}`)}
                {preset === chart.convention.preset && <span className="tag ml-2 bg-ink text-paper">{t('why.school-used')}</span>}
              </p>
              <p>{t('why.known', { apps: t(`why.preset.${preset}.known`) })}</p>
              <p>
                {other.birth.hourKnown && `${clockOf(other.birth.clock)} · `}
                {differing.length === 0
                  ? t('same')
                  : t('why.differs', {
                      places: differing
                        .toReversed()
                        .map((position) => t(`position.${position}`))
                        .join(' · '),
                    })}
              </p>
            </div>
            <div className="grid flex-none grid-cols-4 gap-1">
              {columns.map((position) => {
                const pillar = other.pillars[position]
                return (
                  <span
                    key={position}
                    className={`grid w-8.5 gap-0.5 rounded-tile p-0.5 ${differing.includes(position) ? 'shadow-[inset_0_0_0_2px_var(--accent)]' : ''}`}
                  >
                    {pillar ? (
                      <>
                        <LetterTile letter={pillar.stem} locale={locale} size="small" solid={position === 'day'} />
                        <LetterTile letter={pillar.branch} locale={locale} size="small" />
                      </>
                    ) : (
                      <span className="h-19.5 rounded-tile-small shadow-[inset_0_0_0_1.5px_var(--line-strong)]" />
                    )}
                  </span>
                )
              })}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
