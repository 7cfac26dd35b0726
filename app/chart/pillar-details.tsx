import { type Chart, luckStageTerms, nayinTerms, tenGodTerms } from '#engine/client'
import { columns } from '../components/columns.ts'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'
import { nameOf } from './words.ts'

const nayinByHanja = new Map(nayinTerms.map((term) => [term.hanja, term]))

/** What does not fit into the table: nayin, the pillar's own stage, roots, and each hidden stem with its days and ten god. Year first, as one reads. */
export function PillarDetails({ chart, words }: { chart: Chart; words: PageWords }) {
  const { locale, t } = words
  const places = (positions: readonly (keyof Chart['pillars'])[]) => positions.map((position) => t(`position.${position}`)).join(' · ')
  return (
    <details className="group border-t border-line pt-3">
      <summary className="link list-none">{t('chart.details')}</summary>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        {columns.toReversed().map((position) => {
          const pillar = chart.pillars[position]
          if (!pillar) return null
          const nayin = nayinByHanja.get(pillar.nayin)
          return (
            <section key={position} className="grid content-start gap-1.5 text-small">
              <h3 className="text-ui font-[650]">
                {t(`position.${position}`)}{' '}
                <span className="hanja" lang="ko-Hani">
                  {pillar.pillar}
                </span>
                {pillar.void && <span className="tag ml-2">{t('chart.void-here')}</span>}
              </h3>
              <dl className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-2 gap-y-1 text-ink-2">
                {nayin && (
                  <>
                    <dt>{t('chart.nayin')}</dt>
                    <dd>
                      <TermLink href={termPath('nayin', nayin.hanja)}>{nameOf(nayin, locale)}</TermLink>
                    </dd>
                  </>
                )}
                <dt>{t('chart.seated')}</dt>
                <dd>
                  <TermLink href={termPath('stage', pillar.seatedStage)}>{nameOf(luckStageTerms[pillar.seatedStage], locale)}</TermLink>
                </dd>
                {pillar.rootedIn.length > 0 && (
                  <>
                    <dt>{t('chart.rooted')}</dt>
                    <dd>{places(pillar.rootedIn)}</dd>
                  </>
                )}
                <dt>{t('row.hidden')}</dt>
                <dd>
                  <ul className="grid gap-0.5">
                    {pillar.hidden.map((hidden) => (
                      <li key={hidden.stem} className="flex flex-wrap items-baseline gap-x-1.5">
                        <span className="hanja text-ink" lang="ko-Hani">
                          {hidden.stem}
                        </span>
                        <TermLink href={termPath('god', hidden.tenGod)}>{nameOf(tenGodTerms[hidden.tenGod], locale)}</TermLink>
                        <span>{t('chart.days', { days: hidden.days })}</span>
                        {hidden.exposedAt.length > 0 && (
                          <span>
                            {t('chart.exposed')} {places(hidden.exposedAt)}
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                </dd>
              </dl>
            </section>
          )
        })}
      </div>
    </details>
  )
}
