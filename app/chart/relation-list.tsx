import { branchTerms, type Chart, type Relation, relationConditionTerms, relationTerms, type Stem, stemTerms } from '#engine/client'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import { nameOf, type Words } from './words.ts'

function strokeOf(kind: Relation['kind']): { width: number; dash?: string } {
  if (kind === 'resentment') return { width: 2, dash: '0.1 4' }
  if (kind.includes('clash')) return { width: 1.5, dash: '5 4' }
  if (kind.includes('combination')) return { width: 2 }
  return { width: 1.5, dash: '2 3' }
}

/** Which letters meet, each with its line and in words. */
export function RelationList({ chart, words }: { chart: Chart; words: Words }) {
  const { locale, t } = words
  if (chart.relations.length === 0) return <p className="text-body-small text-ink-2">{t('relations.none')}</p>
  return (
    <ul className="grid gap-2">
      {chart.relations.map((relation) => {
        const stroke = strokeOf(relation.kind)
        const term = relationTerms[relation.kind]
        return (
          <li
            key={`${relation.kind}/${relation.places.join('-')}/${relation.letters.join('')}`}
            className="grid grid-cols-[2.125rem_minmax(0,1fr)] items-center gap-2.5 text-ui/5.5 font-normal text-ink-2"
          >
            <svg width="34" height="10" aria-hidden="true">
              <line
                x1="1"
                x2="33"
                y1="5"
                y2="5"
                className="stroke-ink"
                strokeWidth={stroke.width}
                strokeDasharray={stroke.dash}
                strokeLinecap="round"
              />
            </svg>
            <span>
              <span className="hanja mr-1.5 text-ink" lang="ko-Hani">
                {relation.letters.join(' ')}
              </span>
              <TermLink href={termPath('relation', relation.kind)} className="font-semibold text-ink">
                {locale === 'ko' &&
                  relation.letters.map((letter) => (stemTerms[letter as Stem] ?? branchTerms[letter as keyof typeof branchTerms]).hangul).join('') +
                    ' '}
                {nameOf(term, locale)}
              </TermLink>{' '}
              {relation.places.map((place) => t(`position.${place}`)).join(' · ')}
              {relation.conditions.map((condition) => (
                <TermLink key={condition} href={termPath('condition', condition)} className="ml-2 text-caption text-ink-3">
                  {nameOf(relationConditionTerms[condition], locale)}
                </TermLink>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
