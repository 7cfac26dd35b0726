import { type Chart, elements, elementTerms } from '#engine/client'
import { ElementShape } from '../components/element-shape.tsx'
import { elementClass } from '../components/letter-tile.tsx'
import { nameOf, type Words } from './words.ts'

/** Weight as a bar and in figures, and how many letters there are. */
export function ElementBars({ chart, words }: { chart: Chart; words: Words }) {
  const { locale, t } = words
  const heaviest = Math.max(...elements.map((element) => chart.elements[element].weight))
  return (
    <ul className="grid gap-1.5">
      {elements.map((element) => {
        const { weight, count } = chart.elements[element]
        const term = elementTerms[element]
        return (
          <li
            key={element}
            className={`grid grid-cols-[4.25rem_minmax(0,1fr)_2rem_2.75rem] items-center gap-1.5 text-small/5 ${elementClass[element]}`}
          >
            <span className="flex items-center gap-1.5">
              <span className="text-element-text">
                <ElementShape element={element} size={9} />
              </span>
              <b className="font-semibold">{nameOf(term, locale)}</b>
              {locale === 'ko' && (
                <span className="hanja text-[0.875rem] text-element-text" lang="ko-Hani">
                  {term.hanja}
                </span>
              )}
            </span>
            <svg className="h-2.5 w-full overflow-visible" aria-hidden="true">
              <rect
                width={`${Math.max(2, (weight / heaviest) * 100)}%`}
                height="10"
                rx="3"
                className="fill-element-solid stroke-(--element-solid-outline)"
                strokeWidth="1.5"
              />
            </svg>
            <span className="text-right font-semibold">{weight.toFixed(1)}</span>
            <span className="text-right text-caption text-ink-3">{t('chart.letters', { count })}</span>
          </li>
        )
      })}
    </ul>
  )
}
