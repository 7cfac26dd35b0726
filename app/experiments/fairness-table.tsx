import type { FairnessPart, FairnessReport } from '#experiments'
import { formatCount, formatPercent } from './format-figures.ts'
import { nameAttribute, nameValue } from './name-condition.ts'
import { ScrollArea } from './scroll-area.tsx'
import type { ExperimentWords } from './words.ts'

/** For each part of the people whether the picker that learns helps them at least as much as chance would. */
export function FairnessTable({
  report: { parts },
  titles,
  words,
}: {
  report: FairnessReport
  /** Of templates, by id. */
  titles: ReadonlyMap<string, string>
  words: ExperimentWords
}) {
  const { t } = words
  const nameOf = ({ attribute, value }: FairnessPart) =>
    t('fairness.part', { attribute: nameAttribute(attribute, t), value: nameValue(value, words) })
  const worse = parts.filter(({ worseOff }) => worseOff)
  return (
    <section className="card" aria-labelledby="fairness-title">
      <h2 id="fairness-title" className="text-ui font-[650]">
        {t('fairness.title')}
      </h2>
      {parts.length === 0 ? (
        <p className="mt-1 text-small text-ink-2">{t('fairness.none')}</p>
      ) : (
        <>
          <p className="mt-1 text-ui/5.5 font-semibold">
            {worse.length > 0 ? t('fairness.worse', { parts: worse.map(nameOf).join(', ') }) : t('fairness.nobody')}
          </p>
          <p className="mt-1 text-small text-ink-2">{t('fairness.note')}</p>
          <ScrollArea label={t('fairness.title')} className="mt-2">
            <table className="w-full text-ui tabular-nums">
              <thead>
                <tr className="text-small text-ink-3">
                  <th className="py-1.5 text-left font-medium">{t('column.segment')}</th>
                  <th className="px-2 text-right font-medium">{t('column.decisions')}</th>
                  <th className="px-2 text-right font-medium">{t('column.helped')}</th>
                  <th className="px-2 text-right font-medium">{t('column.by-chance')}</th>
                  <th className="px-2 text-right font-medium">{t('column.interval')}</th>
                  <th className="px-2 text-left font-medium">{t('column.most-shown')}</th>
                  <th className="pl-2 text-left font-medium">{t('column.fair')}</th>
                </tr>
              </thead>
              <tbody>
                {parts.map((part) => (
                  <tr key={`${part.attribute} ${part.value}`} className="border-t border-line">
                    <th scope="row" className="py-1.5 text-left font-semibold whitespace-nowrap">
                      {nameOf(part)}
                    </th>
                    <td className="px-2 text-right">{formatCount(part.decisions, words)}</td>
                    <td className="px-2 text-right">{formatPercent(part.reward)}</td>
                    <td className="px-2 text-right">{formatPercent(part.byChance.value)}</td>
                    <td className="px-2 text-right whitespace-nowrap">
                      {t('interval', { low: formatPercent(part.byChance.interval[0]), high: formatPercent(part.byChance.interval[1]) })}
                    </td>
                    <td className="px-2 whitespace-nowrap">{mostShown(part, titles, words)}</td>
                    <td className="pl-2 whitespace-nowrap">{t(part.worseOff ? 'fair.worse' : 'fair.fine')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        </>
      )}
    </section>
  )
}

function mostShown({ shares }: FairnessPart, titles: ReadonlyMap<string, string>, { t }: ExperimentWords): string {
  const [first] = Object.entries(shares).toSorted(([, a], [, b]) => b - a)
  return first ? t('fairness.share', { template: titles.get(first[0]) ?? first[0], share: formatPercent(first[1], { digits: 0 }) }) : ''
}
