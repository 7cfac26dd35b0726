'use client'

import type { GateReport } from '#studio'
import { goldenCharts } from '#studio/client'
import { locales } from '#templates/client'
import { useStudioWords } from '../components/studio-words.tsx'

type Measured = Extract<GateReport, { state: 'measured' }>
type Cell = Measured['matrix'][number]

const faces: Record<Cell['state'], string> = {
  same: 'bg-sunken',
  changed: 'bg-(image:--hatch) shadow-[inset_0_0_0_1px_var(--ink-2)]',
  added: 'bg-(image:--hatch) shadow-[inset_0_0_0_1px_var(--ink-2)]',
  gone: 'bg-accent-tint text-accent shadow-[inset_0_0_0_1.5px_var(--accent)]',
  absent: 'shadow-[inset_0_0_0_1px_var(--line-strong)]',
}
const marks: Partial<Record<Cell['state'], string>> = { gone: '×', absent: '–' }

/** Every golden chart in both languages: whether this version draws what the one in service draws. */
export function MatrixTable({ report }: { report: Measured }) {
  const { t, locale } = useStudioWords()
  const counts = Map.groupBy(report.matrix, ({ state }) => state)
  return (
    <div className="mt-2">
      <p className="mb-1.5 flex flex-wrap gap-x-3 gap-y-1 text-caption text-ink-2">
        {[...counts].map(([state, cells]) => (
          <span key={state} className="inline-flex items-center gap-1.5">
            <Face state={state} small />
            {t(`matrix.${state}`)} {cells.length}
          </span>
        ))}
      </p>
      <table className="w-full table-fixed border-separate border-spacing-1 text-caption">
        <caption className="sr-only">{t('review.matrix')}</caption>
        <thead>
          <tr>
            <td className="w-[45%]" />
            {locales.map((name) => (
              <th key={name} scope="col" className="font-medium text-ink-2">
                {name === 'ko' ? '한국어' : 'English'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goldenCharts.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row" className="truncate text-left font-medium">
                {name[locale]}
              </th>
              {locales.map((language) => {
                const cell = report.matrix.find((candidate) => candidate.chart === id && candidate.locale === language)
                return (
                  <td key={language}>
                    {cell && (
                      <>
                        <Face state={cell.state} />
                        <span className="sr-only">{t(`matrix.${cell.state}`)}</span>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Face({ state, small = false }: { state: Cell['state']; small?: boolean }) {
  return (
    <span aria-hidden="true" className={`flex items-center justify-center rounded-md font-semibold ${small ? 'size-4' : 'h-6'} ${faces[state]}`}>
      {marks[state]}
    </span>
  )
}
