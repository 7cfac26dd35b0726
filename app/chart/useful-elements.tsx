import { type Chart, elementTerms, structureTerms } from '#engine/client'
import { ElementShape } from '../components/element-shape.tsx'
import { elementClass } from '../components/letter-tile.tsx'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import { nameOf, type Words } from './words.ts'

/** What each method takes for the useful element, and the structure of the chart. All of it is an estimate. */
export function UsefulElements({ chart, words: { locale, t } }: { chart: Chart; words: Words }) {
  return (
    <>
      <ul className="grid gap-2.5">
        {chart.usefulElement.map(({ method, element, confidence }) =>
          element === null ? (
            <li key={method} className="flex items-center gap-2.5 text-ui text-ink-2">
              <span className="flex-1">{t(`useful.${method}`)}</span>
              <span>{t('useful.none')}</span>
            </li>
          ) : (
            <li key={method} className={`flex items-center gap-2.5 text-ui ${elementClass[element]}`}>
              <span className="text-element-text">
                <ElementShape element={element} size={12} />
              </span>
              <b className="font-semibold">
                {nameOf(elementTerms[element], locale)}
                {locale === 'ko' && <span className="gloss">({elementTerms[element].hanja})</span>}
              </b>
              <TermLink href={termPath('method', method)} className="flex-1 text-ink-2">
                {t(`useful.${method}`)}
              </TermLink>
              <span className="tag tag-estimate">{t('useful.confidence', { percent: Math.round(confidence * 100) })}</span>
            </li>
          ),
        )}
      </ul>
      <p className="mt-4 flex items-center gap-2.5 border-t border-line pt-3 text-ui">
        <span className="flex-1 text-ink-2">{t('structure.title')}</span>
        <TermLink href={termPath('structure', chart.structure.kind)} className="font-semibold">
          {nameOf(structureTerms[chart.structure.kind], locale)}
          {locale === 'ko' && <span className="gloss">({structureTerms[chart.structure.kind].hanja})</span>}
        </TermLink>
        <span className="tag tag-estimate">{t('estimate')}</span>
      </p>
    </>
  )
}
