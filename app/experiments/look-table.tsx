import { formatCount, formatMoment, formatPercent } from './format-figures.ts'
import { ScrollArea } from './scroll-area.tsx'
import type { ExperimentView } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

const shown = 12

/** When the goal was looked at, how far z of each variant had to be from 0, and what was said of it. */
export function LookTable({ view: { looks }, words }: { view: ExperimentView; words: ExperimentWords }) {
  const { t } = words
  return (
    <details className="card">
      <summary className="min-h-6 text-ui font-[650]">
        {t('looks.title')} <span className="font-medium text-ink-2">{looks.length}</span>
      </summary>
      <p className="mt-1 text-small text-ink-2">{looks.length > 0 ? t('looks.note') : t('looks.none')}</p>
      {looks.length > 0 && (
        <ScrollArea label={t('looks.title')} className="mt-2">
          <table className="w-full text-small tabular-nums">
            <thead>
              <tr className="text-ink-3">
                <th className="py-1.5 text-left font-medium">{t('column.at')}</th>
                <th className="px-2 text-right font-medium">{t('column.people')}</th>
                <th className="px-2 text-right font-medium">{t('column.fraction')}</th>
                <th className="px-2 text-right font-medium">{t('column.bound')}</th>
                <th className="pl-2 text-left font-medium">{t('column.judged')}</th>
              </tr>
            </thead>
            <tbody>
              {looks
                .slice(-shown)
                .toReversed()
                .map(({ at, people, fraction, comparisons }) => (
                  <tr key={at} className="border-t border-line align-top">
                    <th scope="row" className="py-1.5 text-left font-medium whitespace-nowrap">
                      {formatMoment(at, words)}
                    </th>
                    <td className="px-2 py-1.5 text-right">{formatCount(people, words)}</td>
                    <td className="px-2 py-1.5 text-right">{formatPercent(fraction, { digits: 0 })}</td>
                    <td className="px-2 py-1.5 text-right">
                      {comparisons.map(({ variant, bound }) => (
                        <span key={variant} className="block">
                          {typeof bound === 'number' ? bound.toFixed(2) : '–'}
                        </span>
                      ))}
                    </td>
                    <td className="py-1.5 pl-2">
                      {comparisons.map(({ variant, z, bound, verdict }) => (
                        <span key={variant} className="block">
                          {variant} ·{' '}
                          {typeof bound === 'number' || verdict !== 'open'
                            ? `z ${z.toFixed(2).replace('-', '−')} · ${t(`judged.${verdict}`)}`
                            : t('looks.early')}
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </details>
  )
}
