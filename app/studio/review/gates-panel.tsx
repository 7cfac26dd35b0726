'use client'

import { useId } from 'react'
import type { Gate, GateReport } from '#studio'
import { goldenCharts } from '#studio/client'
import type { Locale } from '#templates/client'
import { SectionCard } from '../../components/section-card.tsx'
import { useStudioWords } from '../components/studio-words.tsx'
import { VersionFiguresList } from '../components/version-figures-list.tsx'
import { GateShape } from './gate-shape.tsx'
import { MatrixTable } from './matrix-table.tsx'

interface Props {
  report: GateReport | null
  isReading: boolean
  failure: string | null
  overrides: Readonly<Record<string, string>>
  mayOverride: boolean
  onOverride: (gate: string, why: string) => void
  onRead: () => void
}

/** What the draft was held against, gate by gate, with the numbers behind each. */
export function GatesPanel({ report, isReading, failure, overrides, mayOverride, onOverride, onRead }: Props) {
  const { t, locale } = useStudioWords()
  return (
    <SectionCard title={t('review.gates')} id="gates">
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <button type="button" className="button-outlined" disabled={isReading} onClick={onRead}>
          {t('review.gates.pictures')}
        </button>
        <p role="status" className="text-small text-ink-2">
          {isReading ? t('review.gates.running') : failure}
        </p>
      </div>
      {report && (
        <ul className="grid gap-2" data-gates={report.state}>
          {report.gates.map((gate) => (
            <li key={gate.name} className="border-t border-line pt-2 first:border-t-0 first:pt-0">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="inline-flex items-center gap-1.5 text-ui font-semibold">
                  <GateShape outcome={gate.outcome} />
                  {t(`gate.${gate.name}`)}
                </span>
                <span className="text-caption text-ink-2">{t(`review.gate.${gate.outcome}`)}</span>
              </p>
              <p className="text-small/5 font-normal text-ink-2">{gate.says[locale]}</p>
              <GateDetails gate={gate} report={report} />
              {gate.outcome === 'needs-override' && mayOverride && (
                <Override gate={gate} why={overrides[gate.name] ?? ''} onChange={(why) => onOverride(gate.name, why)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  )
}

function Override({ gate, why, onChange }: { gate: Gate; why: string; onChange: (why: string) => void }) {
  const { t } = useStudioWords()
  const id = useId()
  return (
    <div className="mt-1.5 grid gap-1">
      <label htmlFor={id} className="text-small font-semibold">
        {t('review.override')} <span className="sr-only">{t(`gate.${gate.name}`)}</span>
      </label>
      <input id={id} value={why} maxLength={500} className="control h-10 px-3 text-ui" onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}

function GateDetails({ gate, report }: { gate: Gate; report: GateReport }) {
  const { t, locale } = useStudioWords()
  if (report.state === 'rejected')
    return (
      <ul className="mt-1 grid gap-1 text-caption text-ink-2">
        {report.findings.slice(0, 20).map((finding) => (
          <li key={JSON.stringify(finding)} lang="en">
            {finding.file} {finding.line}: {finding.message}
          </li>
        ))}
      </ul>
    )
  if (gate.name === 'drawing') return <MatrixTable report={report} />
  if (gate.name === 'contract' && report.contract.length > 0)
    return (
      <More>
        <table className="w-full text-left text-caption">
          <thead>
            <tr className="text-ink-2">
              {(['slot', 'change', 'before', 'after'] as const).map((column) => (
                <th key={column} scope="col" className="py-1 pr-2 font-semibold">
                  {t(`contract.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.contract.map((change) => (
              <tr key={`${change.slot} ${change.kind}`} className="border-t border-line align-top">
                <th scope="row" className="py-1 pr-2 font-mono font-normal">
                  {change.slot}
                </th>
                <td className="py-1 pr-2">{t(`contract.${change.kind}`)}</td>
                <td className="py-1 pr-2 font-mono">{change.before ?? '–'}</td>
                <td className="py-1 font-mono">{change.after ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </More>
    )
  if (gate.name === 'pictures' && report.pictures)
    return (
      <More>
        <ul className="grid gap-3">
          {report.pictures.cells
            .filter(({ after }) => after !== null)
            .map((cell) => (
              <li key={`${cell.chart} ${cell.locale} ${cell.scheme} ${cell.width}`} className="grid gap-1">
                <p className="text-caption text-ink-2">
                  {cellName(cell, locale)}, {t(`preview.${cell.scheme}`)}, {cell.width} px
                  {cell.difference && `, ${(cell.difference.share * 100).toFixed(1)}%`}
                </p>
                <div className="flex flex-wrap gap-2">
                  {(['before', 'after'] as const).map(
                    (side) =>
                      cell[side] && (
                        // biome-ignore lint/performance/noImgElement: the picture stands in its own address.
                        <img
                          key={side}
                          src={`data:image/png;base64,${cell[side]}`}
                          alt={t(`review.preview.${side}`)}
                          className="max-w-[46%] rounded-tile border border-line"
                        />
                      ),
                  )}
                </div>
              </li>
            ))}
        </ul>
      </More>
    )
  if (gate.name === 'accessibility' && report.pictures && report.pictures.faults.length > 0)
    return (
      <More>
        <ul className="grid gap-1 text-caption text-ink-2">
          {report.pictures.faults.map((fault) => (
            <li key={JSON.stringify(fault)} lang="en">
              {fault.rule}: {fault.what} ({fault.where})
            </li>
          ))}
        </ul>
      </More>
    )
  if (gate.name === 'budget')
    return (
      <More>
        <table className="w-full text-left text-caption">
          <tbody>
            {report.costs.map(({ what, before, after, limit }) => (
              <tr key={what} className="border-t border-line first:border-t-0">
                <th scope="row" className="py-1 pr-2 font-normal">
                  {what.startsWith('height-')
                    ? t('cost.height', { where: what.slice('height-'.length).replace('-', ' ') })
                    : t(`cost.${what as CostName}`)}
                </th>
                <td className="py-1 text-right tabular-nums">
                  {before === null || before === after ? '' : `${before.toLocaleString()} → `}
                  {after.toLocaleString()}
                  {limit !== null && <span className="text-ink-3"> / {limit.toLocaleString()}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </More>
    )
  if (gate.name === 'picks')
    return (
      <More>
        <p className="text-caption text-ink-2">
          {t('picks.counts', {
            questions: report.picks.questions,
            before: report.picks.picked.before,
            after: report.picks.picked.after,
            gained: report.picks.gained,
            lost: report.picks.lost,
          })}
        </p>
        <ul className="mt-1 grid gap-1 text-caption">
          {report.picks.examples.slice(0, 6).map((example) => (
            <li key={`${example.locale} ${example.text}`} lang={example.locale}>
              <span className="text-ink-2">{t(`picks.${example.change}`)}</span> {example.text}
            </li>
          ))}
        </ul>
      </More>
    )
  if (gate.name === 'evidence' && report.evidence.versions.length > 0)
    return (
      <div className="mt-1.5 grid gap-1">
        <VersionFiguresList versions={report.evidence.versions} />
        {report.evidence.running.length > 0 && (
          <p className="text-caption text-ink-2">{t('evidence.running', { names: report.evidence.running.join(', ') })}</p>
        )}
      </div>
    )
  return null
}

type CostName = 'source-bytes' | 'style-bytes' | 'operations' | 'elements'

function More({ children }: { children: React.ReactNode }) {
  const { t } = useStudioWords()
  return (
    <details className="mt-1">
      <summary className="min-h-6 text-caption text-ink-2 underline underline-offset-4">{t('review.gate.more')}</summary>
      <div className="mt-1.5">{children}</div>
    </details>
  )
}

export function cellName({ chart, locale }: { chart: string; locale: Locale }, inLocale: Locale): string {
  return `${goldenCharts.find(({ id }) => id === chart)?.name[inLocale] ?? chart}, ${locale === 'ko' ? '한국어' : 'English'}`
}
