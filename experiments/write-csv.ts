import type { ExportedExperiment } from './exported-experiment.ts'

const columns = ['kind', 'person', 'variant', 'outcome', 'value', 'at', 'assigned_at'] as const

/** The log as one table: a row for each first exposure and each outcome, in the order in which they happened. No cell holds what anybody typed. */
export function writeCsv({ log }: Pick<ExportedExperiment, 'log'>): string {
  const time = (at: number) => new Date(at).toISOString()
  const seen = log.exposures.map(({ person, variant, at, assignedAt }) => ({
    at,
    cells: ['exposure', person, variant, '', '', time(at), time(assignedAt)],
  }))
  const done = log.outcomes.map(({ person, outcome, value, at }) => ({ at, cells: ['outcome', person, '', outcome, String(value), time(at), ''] }))
  const rows = [...seen, ...done].sort((a, b) => a.at - b.at).map(({ cells }) => cells.join(','))
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`
}
