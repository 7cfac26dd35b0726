import { formatCount, formatDifference, formatInterval } from './format-figures.ts'
import { nameAttribute, nameValue } from './name-condition.ts'
import { ScrollArea } from './scroll-area.tsx'
import type { Analysis } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

/** The goal for parts of the people: to see that nobody is served worse, not to decide by. */
export function SegmentTable({ analysis: { segments }, words }: { analysis: Analysis; words: ExperimentWords }) {
  const { t } = words
  const rows = segments.flatMap(({ attribute, value, primary }) =>
    primary.comparisons
      .filter(({ error }) => error === null)
      .map((comparison) => ({
        key: `${attribute} ${value} ${comparison.variant}`,
        name: `${nameAttribute(attribute, t)} · ${nameValue(value, words)}`,
        people: primary.variants.reduce((sum, variant) => sum + variant.people, 0),
        comparison,
      })),
  )
  return (
    <section className="card" aria-labelledby="segments-title">
      <h2 id="segments-title" className="text-ui font-[650]">
        {t('segments.title')}
      </h2>
      <p className="mt-1 text-small text-ink-2">{rows.length > 0 ? t('segments.note') : t('segments.none')}</p>
      {rows.length > 0 && (
        <ScrollArea label={t('segments.title')} className="mt-2">
          <table className="w-full text-ui tabular-nums">
            <thead>
              <tr className="text-small text-ink-3">
                <th className="py-1.5 text-left font-medium">{t('column.segment')}</th>
                <th className="px-2 text-left font-medium">{t('column.variant')}</th>
                <th className="px-2 text-right font-medium">{t('column.people')}</th>
                <th className="px-2 text-right font-medium">{t('column.effect')}</th>
                <th className="pl-2 text-right font-medium">{t('column.interval')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, people, comparison: { variant, effect, difference, live } }) => (
                <tr key={key} className="border-t border-line">
                  <th scope="row" className="py-1.5 text-left font-semibold">
                    {name}
                  </th>
                  <td className="px-2">{variant}</td>
                  <td className="px-2 text-right">{formatCount(people, words)}</td>
                  <td className="px-2 text-right">{formatDifference(effect, difference)}</td>
                  <td className="pl-2 text-right whitespace-nowrap">
                    {formatInterval(live as readonly [number | null, number | null], words, difference)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  )
}
