import { type Candidates, type Position, positions, tenGodTerms } from '#engine/client'
import { columns } from '../components/columns.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import type { PageWords } from '../messages/read-page-messages.ts'
import { nameOf } from './words.ts'

/** The hour is unknown: what is certain all the same, and what every stretch of the day would make of the rest. */
export function CandidateHours({ candidates, words }: { candidates: Candidates; words: PageWords }) {
  const { locale, t } = words
  const certain = columns.filter((position) => candidates.certain[position])
  const open: Position[] = positions.filter((position) => !candidates.certain[position])
  return (
    <div className="grid gap-2 text-small text-ink-2">
      <p>
        {t('chart.unknown.certain')}:{' '}
        <b className="font-semibold text-ink">
          {certain
            .toReversed()
            .map((position) => t(`position.${position}`))
            .join(' · ')}
        </b>
      </p>
      <p>{t('chart.unknown.facts', { count: candidates.common.size })}</p>
      <details>
        <summary className="link list-none">{t('hours.compare')}</summary>
        <p className="mt-2">{t('hours.text')}</p>
        <ul className="mt-3 grid grid-cols-3 gap-2 sm:grid-cols-4">
          {candidates.candidates.map(({ from, until, chart }) => (
            <li key={from} className="rounded-control bg-paper p-2 text-center text-caption/4">
              <b className="font-semibold text-ink">{t('chart.unknown.candidate', { from, until })}</b>
              <span className="mx-auto my-1.5 flex justify-center gap-1">
                {columns.map((position) => {
                  const pillar = chart.pillars[position]
                  return pillar && open.includes(position) ? (
                    <span key={position} className="grid w-7.5 gap-0.5">
                      <LetterTile letter={pillar.stem} locale={locale} size="small" solid={position === 'day'} />
                      <LetterTile letter={pillar.branch} locale={locale} size="small" />
                      <span>{t(`position.${position}`)}</span>
                    </span>
                  ) : null
                })}
              </span>
              {chart.pillars.hour?.stemTenGod && <span>{nameOf(tenGodTerms[chart.pillars.hour.stemTenGod], locale)}</span>}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
