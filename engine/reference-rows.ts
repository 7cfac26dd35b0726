/** Rows of a reference file in `tests/data`, by column name. Tests only. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function referenceRows(name: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'tests', 'data', `${name}.csv`), 'utf8')
  const [header = [], ...rows] = text.split(/\r?\n/).flatMap((line) => (line === '' ? [] : [line.split(',')]))
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])))
}
