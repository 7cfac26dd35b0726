'use client'

import type { VersionFigures } from '#studio'
import { useStudioWords } from './studio-words.tsx'

/** What readers of each version showed, each figure with how many it stands on. */
export function VersionFiguresList({ versions }: { versions: readonly VersionFigures[] }) {
  const { t } = useStudioWords()
  const percent = (share: number) => Math.round(share * 100)
  return (
    <div className="grid gap-2">
      <ul className="grid gap-2.5">
        {versions.map(({ version, isServed, use, seen, grounding, reports }) => {
          const rated = use.up + use.down
          const figures = [
            ['cards', t('evidence.cards.value', { all: use.cards, recent: use.recentCards })],
            ['helped', rated === 0 ? null : t('evidence.helped.value', { count: rated, percent: percent(use.up / rated) })],
            ['reports', reports === 0 ? null : t('evidence.reports.value', { count: reports })],
            ['seen', seen.cards === 0 ? null : t('evidence.seen.value', seen)],
            [
              'grounding',
              grounding.mean === null ? null : t('evidence.grounding.value', { answers: grounding.answers, percent: percent(grounding.mean) }),
            ],
          ] as const
          return (
            <li key={version} data-version-figures={version}>
              <p className="flex flex-wrap items-baseline gap-x-2">
                <b className="font-mono text-small font-semibold">{version}</b>
                {isServed && <span className="tag">{t('evidence.served')}</span>}
              </p>
              <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-caption">
                {figures.map(([name, value]) => (
                  <div key={name} className="col-span-2 grid grid-cols-subgrid">
                    <dt className="text-ink-2">{t(`evidence.${name}`)}</dt>
                    <dd className="tabular-nums">{value ?? t('evidence.unknown')}</dd>
                  </div>
                ))}
              </dl>
            </li>
          )
        })}
      </ul>
      <p className="text-caption text-ink-3">{t('evidence.about')}</p>
    </div>
  )
}
