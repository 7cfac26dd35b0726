import { branchStarTerms, type Chart, type ChartPillar, luckStageTerms, type Position, starTerms, type TenGod, tenGodTerms } from '#engine/client'
import { columns } from '../components/columns.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import { nameOf, type Words } from './words.ts'

type Cell = (pillar: ChartPillar, position: Position) => React.ReactNode

/** The four pillars as a real table, hour to year from the left. `full` adds hidden stems, stages and stars; `linked` leads from each word to its meaning. */
export function FourPillarsTable({
  chart,
  words,
  size = 'medium',
  full = false,
  linked = false,
}: {
  chart: Chart
  words: Words
  size?: 'large' | 'medium'
  full?: boolean
  linked?: boolean
}) {
  const { locale, t } = words
  const term = (href: string, name: string) =>
    linked ? (
      <TermLink href={href} className="justify-center">
        {name}
      </TermLink>
    ) : (
      name
    )
  const god = (id: TenGod) => term(termPath('god', id), nameOf(tenGodTerms[id], locale))
  const starsAt = (position: Position) => chart.stars.filter(({ places }) => places.includes(position)).map(({ star }) => star)

  const starText = (position: Position) => {
    const [first, ...more] = starsAt(position)
    if (!first) return '—'
    if (size === 'large')
      return (
        <span className="flex flex-wrap justify-center gap-x-1.5">
          {[first, ...more].map((star) => (
            <span key={star}>{term(termPath('star', star), nameOf(starTerms[star], locale))}</span>
          ))}
        </span>
      )
    const name = nameOf(starTerms[first], locale)
    return more.length > 0 ? t('stars.more', { name, count: more.length }) : name
  }

  const row = (label: string, cell: Cell, style: string) => (
    <tr className={style}>
      <th scope="row" className="w-11 text-left text-caption/4 font-medium text-ink-3">
        {label}
      </th>
      {columns.map((position) => {
        const pillar = chart.pillars[position]
        return (
          <td key={position} className="px-px text-center align-middle">
            {pillar ? cell(pillar, position) : '—'}
          </td>
        )
      })}
    </tr>
  )
  const tiles = (label: string, part: 'stem' | 'branch') => (
    <tr>
      <th scope="row" className="w-11 text-left text-caption/4 font-medium text-ink-3">
        {label}
      </th>
      {columns.map((position) => {
        const pillar = chart.pillars[position]
        return (
          <td key={position} className="px-1 py-[3px]">
            {pillar ? (
              <LetterTile
                letter={pillar[part]}
                locale={locale}
                size={size}
                solid={position === 'day' && part === 'stem'}
                place={`${position}.${part}`}
              />
            ) : (
              <span
                className={`flex items-center justify-center rounded-tile text-ink-3 shadow-[inset_0_0_0_1.5px_var(--line-strong)] ${size === 'large' ? 'h-21' : 'h-14.5'}`}
              >
                <Icon name="lock" size={18} />
                <span className="sr-only">{t('chart.hour-unknown')}</span>
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )

  const small = 'h-8 border-t border-line text-small text-ink-2'
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t('chart.table')}</caption>
      <thead>
        <tr>
          <td className="w-11" />
          {columns.map((position) => (
            <th key={position} scope="col" className="pb-0.5 text-ui font-[650]">
              {t(`position.${position}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(
          t('row.ten-god'),
          (pillar) =>
            pillar.stemTenGod ? (
              god(pillar.stemTenGod)
            ) : (
              <span className="inline-block rounded-[5px] bg-ink px-1.5 text-caption font-semibold text-paper">{t('you')}</span>
            ),
          'h-7 text-small font-[550] text-ink',
        )}
        {tiles(t('row.stem'), 'stem')}
        {tiles(t('row.branch'), 'branch')}
        {row(t('row.ten-god'), (pillar) => god(pillar.branchTenGod), 'h-7 text-small font-[550] text-ink')}
        {full && (
          <>
            {row(
              t('row.hidden'),
              (pillar) => (
                <span className="hanja text-[0.9375rem] font-medium text-ink" lang="ko-Hani">
                  {pillar.hidden.map(({ stem }) => stem).join('')}
                </span>
              ),
              small,
            )}
            {row(t('row.stage'), (pillar) => term(termPath('stage', pillar.stage), nameOf(luckStageTerms[pillar.stage], locale)), small)}
            {row(
              t('row.branch-star'),
              (pillar) => term(termPath('branch-star', pillar.branchStar), nameOf(branchStarTerms[pillar.branchStar], locale)),
              small,
            )}
            {row(t('row.stars'), (_, position) => starText(position), `${small} text-caption`)}
          </>
        )}
      </tbody>
    </table>
  )
}
