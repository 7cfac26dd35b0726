import Link from 'next/link'
import { branchOf, type Chart, effectOfSupport, stemOf, tenGodTerms } from '#engine/client'
import { LetterTile } from '../components/letter-tile.tsx'
import { outsideCycles } from './outside-cycles.ts'
import { nameOf, type Words } from './words.ts'

/** The ten-year cycles in a column, the present one marked. */
export function LuckList({ chart, profile, words }: { chart: Chart; profile: string; words: Words }) {
  const { locale, t } = words
  if (!chart.luck) return <p className="py-4 text-body-small text-ink-2">{t('luck.needs-sex')}</p>
  const { cycles, current } = chart.luck
  const outside = outsideCycles(chart, t)
  return (
    <>
      {outside && <p className="px-2 pb-2 text-body-small text-ink-2">{outside}</p>}
      <ol className="grid gap-1">
        {cycles.map((cycle, index) => (
          <li key={cycle.index}>
            <Link
              href={`/chart?profile=${profile}&cycle=${index}#luck`}
              prefetch={false}
              aria-current={index === current ? 'true' : undefined}
              className="flex items-center gap-3 rounded-control px-2 py-1.5 aria-[current=true]:bg-accent-tint"
            >
              <span className="flex w-16 gap-1">
                <LetterTile letter={stemOf(cycle.pillar)} locale={locale} size="small" />
                <LetterTile letter={branchOf(cycle.pillar)} locale={locale} size="small" />
              </span>
              <span className="min-w-0 flex-1">
                <b className="block text-ui font-semibold">{t('ages', { from: cycle.fromAge, to: cycle.toAge })}</b>
                <span className="block text-caption text-ink-2">
                  {nameOf(tenGodTerms[cycle.stemTenGod], locale)} · {nameOf(tenGodTerms[cycle.branchTenGod], locale)}
                </span>
              </span>
              <span className="text-caption text-ink-2">{t(`luck.${effectOfSupport(cycle.support)}`)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
}
