import { branches, branchTerms, type ChartResult, tenGodTerms } from '#engine/client'
import { LetterTile } from '../components/letter-tile.tsx'
import { nameOf, type Words } from './words.ts'

/** The hour is unknown: what each of the twelve would make of it. */
export function CandidateHours({ results, words }: { results: ChartResult[]; words: Words }) {
  const { locale, t } = words
  return (
    <details className="group">
      <summary className="link list-none">{t('hours.compare')}</summary>
      <p className="mt-2 text-small text-ink-2">{t('hours.text')}</p>
      <ul className="mt-3 grid grid-cols-3 gap-2 sm:grid-cols-6">
        {results.map((result, index) => {
          const hour = result.ok ? result.chart.pillars.hour : null
          const branch = branches[index]
          if (!hour?.stemTenGod || !branch) return null
          return (
            <li key={branch} className="rounded-control bg-paper p-2 text-center text-caption/4">
              <b className="font-semibold">{locale === 'ko' ? `${branchTerms[branch].hangul}시` : branchTerms[branch].english}</b>
              <span className="mx-auto my-1.5 grid w-7.5 gap-0.5">
                <LetterTile letter={hour.stem} locale={locale} size="small" />
                <LetterTile letter={hour.branch} locale={locale} size="small" />
              </span>
              <span className="text-ink-2">{nameOf(tenGodTerms[hour.stemTenGod], locale)}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
