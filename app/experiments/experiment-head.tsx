import type { ReactNode } from 'react'
import { Icon } from '../components/line-icon.tsx'
import { SoftLink } from '../components/soft-link.tsx'
import { formatDay, formatMoment, formatPercent } from './format-figures.ts'
import type { ExperimentView } from './shapes.ts'
import type { ExperimentWords } from './words.ts'

const day = 86_400_000

/** Since when it runs, for how many, and what it is about. */
export function ExperimentHead({
  view: { record, analysis, permanent },
  title,
  status,
  words,
  children,
}: {
  view: ExperimentView
  title: string
  status: string
  words: ExperimentWords
  children: ReactNode
}) {
  const { t } = words
  const { run, design } = record
  const since = run ? new Date(run.startedAt) : null
  const seen = analysis ? new Date(analysis.at) : null
  const share = run && design && record.status === 'running' && !permanent ? design.ramp[run.step]?.share : undefined
  const facts = [
    since && seen ? t('head.day', { day: Math.max(1, Math.floor((seen.getTime() - since.getTime()) / day) + 1) }) : null,
    since ? t('head.since', { at: formatDay(since, words) }) : null,
    share !== undefined && design ? t('head.share', { layer: design.layer, share: formatPercent(share, { digits: 0 }) }) : null,
    seen ? t('head.updated', { at: formatMoment(seen, words) }) : null,
  ].filter((fact) => fact !== null)
  return (
    <header>
      <SoftLink href="/experiments" className="link -ml-1 desk:hidden">
        <Icon name="back" size={16} />
        {t('all')}
      </SoftLink>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-ink-2">
        <span className="tag">{status}</span>
        <span>{facts.join(' · ')}</span>
        {children}
      </div>
      <h1 className="mt-1 font-serif text-page text-balance">{title}</h1>
      <p className="text-small text-ink-3">{record.id}</p>
    </header>
  )
}
