import type { Database } from '#kernel'
import { analyseExperiment, type ExperimentLog } from './analysis/analyse-experiment.ts'
import { readAnalysis, readLooks } from './analysis/analyse-stored.ts'
import { readLog } from './analysis/read-log.ts'
import { readBanditLog } from './bandit/learned-state.ts'
import type { ExportedExperiment } from './exported-experiment.ts'
import { asJson, readExperiment } from './stored-experiment.ts'
import { writeCsv } from './write-csv.ts'
import { writeNotebook } from './write-notebook.ts'

export const exportFormats = ['json', 'csv', 'notebook'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportedFile {
  name: string
  type: string
  text: string
}

/** Ids of people become numbers in the order of the ids, so that what is sorted by them stays so. */
function withoutNames(log: ExperimentLog): ExperimentLog {
  const ids = [...new Set([...log.exposures, ...log.outcomes].map(({ person }) => person))].sort()
  const width = String(ids.length).length
  const numbers = new Map(ids.map((id, index) => [id, `p${String(index + 1).padStart(width, '0')}`]))
  const rename = <Row extends { person: string }>(row: Row): Row => ({ ...row, person: numbers.get(row.person)! })
  return { assigned: log.assigned, exposures: log.exposures.map(rename), outcomes: log.outcomes.map(rename) }
}

/** Null: no such experiment. */
export async function gatherExport(database: Database, id: string, now: Date): Promise<ExportedExperiment | null> {
  const record = await readExperiment(database, id)
  if (!record) return null
  const [stored, looks, last, choices] = [
    await readLog(database, record),
    await readLooks(database, id),
    await readAnalysis(database, id),
    await readBanditLog(database, id),
  ]
  // An experiment that has ended is told as it was at its end.
  const at = record.status === 'running' || !last ? now : new Date(last.at)
  const log = withoutNames(stored)
  return { version: 1, at: at.toISOString(), record, log, looks, figures: analyseExperiment(record, log, looks, at), choices }
}

/** An experiment as a file. Null: no such experiment. */
export async function exportExperiment(database: Database, id: string, format: ExportFormat, now: Date): Promise<ExportedFile | null> {
  const exported = await gatherExport(database, id, now)
  if (!exported) return null
  switch (format) {
    case 'json':
      return { name: `${id}.json`, type: 'application/json', text: `${JSON.stringify(asJson(exported), null, 1)}\n` }
    case 'csv':
      return { name: `${id}.csv`, type: 'text/csv; charset=utf-8', text: writeCsv(exported) }
    case 'notebook':
      return { name: `${id}.ipynb`, type: 'application/x-ipynb+json', text: `${JSON.stringify(writeNotebook(exported), null, 1)}\n` }
  }
}
