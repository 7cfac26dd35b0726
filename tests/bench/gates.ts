/**
 * How long the gates of the studio take: vetting a template without a browser, and the whole for a changed version with its pictures
 * drawn in Chromium. Use: npm run bench:gates [-- runs]
 */
import { readdirSync } from 'node:fs'
import { loadCatalog } from '#templates'
import { noEvidence } from '../../studio/gates/gather-evidence.ts'
import { measureGates } from '../../studio/gates/read-gates.ts'
import { compileFiles } from '../../templates/compile-files.ts'
import { readFolder } from '../../templates/read-folder.ts'
import { changedTemplate } from '../integration/changed-template.ts'

const [runs = 5] = process.argv.slice(2).map(Number)
const library = readdirSync('templates/library')
const now = new Date()

function tell(what: string, times: readonly number[], target: number): void {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)
  console.log(`${what}, ${sorted.length} times: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (target ${target} ms).`)
}

async function timesOf(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    await work(index)
    times.push(performance.now() - start)
  }
  return times
}

/** Another text each time, for what was vetted once is remembered. */
const changed = (index: number) => readFolder(changedTemplate(library[index % library.length]!, '99.0.0', `A line, number ${index}.`))

const vetted = Array.from({ length: runs * library.length }, (_value, index) => changed(index))
tell(
  'Vetting without a browser',
  await timesOf(vetted.length, async (index) => {
    const result = await compileFiles(vetted[index]!)
    if (!result.ok) throw new Error(`${library[index % library.length]} was refused.`)
  }),
  300,
)

const catalog = loadCatalog()
const measured = library.map((_id, index) => changed(vetted.length + index))
tell(
  'The gates of a changed version, with pictures',
  await timesOf(measured.length, async (index) => {
    const report = await measureGates(catalog, { files: measured[index]!, pictures: 'draw', now }, async () => noEvidence)
    if (report.state !== 'measured') throw new Error(`${library[index]} was not measured.`)
  }),
  10_000,
)
process.exit(0)
