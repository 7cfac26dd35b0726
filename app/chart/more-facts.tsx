import { type Chart, pillarHangul } from '#engine/client'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'

/** Values beside the table, each under the name that leads to its meaning. */
export function MoreFacts({ chart, words }: { chart: Chart; words: PageWords }) {
  const { locale, t } = words
  const { luck, month } = chart
  const rows: [href: string, name: string, value: React.ReactNode][] = [
    [termPath('idea', 'void'), t('chart.void'), <Hanja key="v">{chart.voidBranches.join('')}</Hanja>],
    [termPath('idea', 'void'), t('chart.year-void'), <Hanja key="y">{chart.yearVoidBranches.join('')}</Hanja>],
    [
      termPath('idea', 'commanding'),
      t('chart.commanding'),
      t('chart.commanding.value', { letter: month.commanding, days: Math.floor(month.days) + 1 }),
    ],
    [
      termPath('method', 'climate'),
      t('chart.climate'),
      chart.climateStems
        .map(({ stem, places }) =>
          places.length === 0
            ? t('chart.climate.absent', { letter: stem })
            : t('chart.climate.at', { letter: stem, places: places.map((place) => t(`position.${place}`)).join('·') }),
        )
        .join(', '),
    ],
  ]
  if (luck) {
    const others = [...new Set(Object.values(luck.ages))].filter((age) => age !== luck.displayedAge)
    rows.push(
      [
        termPath('idea', 'luck-cycle'),
        t('chart.luck-age'),
        others.length === 0 ? String(luck.displayedAge) : t('chart.luck-age.value', { age: luck.displayedAge, others: others.join(', ') }),
      ],
      [termPath('idea', 'luck-cycle'), t('chart.luck-direction'), t(`chart.${luck.direction}`)],
    )
    if (luck.small.length > 0)
      rows.push([
        termPath('idea', 'small-luck'),
        t('chart.small-luck'),
        locale === 'ko' ? (
          luck.small.slice(0, luck.displayedAge).map(pillarHangul).join(' ')
        ) : (
          <Hanja key="s">{luck.small.slice(0, luck.displayedAge).join(' ')}</Hanja>
        ),
      ])
  }
  return (
    <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 border-t border-line pt-3 text-small">
      {rows.map(([href, name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">
            <TermLink href={href}>{name}</TermLink>
          </dt>
          <dd className="text-right text-ui font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Hanja({ children }: { children: string }) {
  return (
    <span className="hanja" lang="ko-Hani">
      {children}
    </span>
  )
}
