import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Actor, advanceExperiment } from './advance-experiment.ts'
import { analyseExperiment, type ExperimentLog } from './analysis/analyse-experiment.ts'
import { runningExample } from './example-record.ts'
import type { ExperimentRecord } from './experiment-record.ts'
import { seededRandom } from './seeded-random.ts'
import { writeNotebook } from './write-notebook.ts'

const start = new Date('2026-10-01T00:00:00Z')
const hour = 3_600_000
const later = new Date(start.getTime() + 20 * 24 * hour)
const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: true }
const two = [
  { id: 'control', weight: 3, change: null },
  { id: 'short', weight: 1, change: { kind: 'template', template: 'annual-strip', version: '1.1.0' } },
]
const kinds = {
  proportion: { outcome: 'share', kind: 'proportion' },
  total: { outcome: 'dwell', kind: 'mean', of: 'total' },
  'mean below zero': { outcome: 'rating', kind: 'mean', of: 'average' },
  'adjusted mean': { outcome: 'dwell', kind: 'mean', of: 'total', cuped: true },
  ratio: { outcome: 'dwell', over: 'follow-up', kind: 'ratio' },
  quantile: { outcome: 'dwell', kind: 'quantile', at: 0.5 },
}

/** People of a time in which a quarter gets the variant and of another in which half does, and everything happens more often. */
function drawLog(): ExperimentLog {
  const draw = seededRandom(3)
  const log = { assigned: 400, exposures: [] as ExperimentLog['exposures'][number][], outcomes: [] as ExperimentLog['outcomes'][number][] }
  for (let index = 0; index < 400; index++) {
    const person = `p${index}`
    const at = start.getTime() + index * 0.5 * hour
    const isLate = index >= 200
    const variant = draw() < (isLate ? 0.5 : 0.25) ? 'short' : 'control'
    const tell = (outcome: ExperimentLog['outcomes'][number]['outcome'], value: number) =>
      log.outcomes.push({ person, outcome, value, at: at + 1_000 })
    log.exposures.push({ person, variant, at, assignedAt: at })
    tell('dwell', (isLate ? 50 : 1) + 100 * draw() ** 3)
    tell('follow-up', 1)
    tell('rating', draw() < (isLate ? 0.4 : 0.2) ? 1 : -1)
    if (draw() < 0.3) tell('share', 1)
    if (draw() < 0.3) tell('follow-up', 1)
  }
  return log
}

function runCells(record: ExperimentRecord): string {
  const log = drawLog()
  const figures = analyseExperiment(record, log, [], later)
  const { cells } = writeNotebook({ version: 1, at: later.toISOString(), record, log, looks: [], figures, choices: [] })
  const program = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''))
  return execFileSync('python3', ['-'], { input: program.join('\n\n'), encoding: 'utf8' })
}

describe('writeNotebook', () => {
  it.each(Object.entries(kinds))('makes a %s again in Python, with weights that never changed and with others', (name, kind) => {
    const running = runningExample('strip', start, { variants: two, primary: { id: 'goal', better: 'more', ...kind } })
    const reweighed = advanceExperiment(running, { kind: 'reweigh', weights: { control: 1 } }, author, new Date(start.getTime() + 100 * hour))
    if (!reweighed.ok) throw new Error(reweighed.error)
    expect(runCells(running)).toContain(name === 'adjusted mean' ? '(as told)' : '(made again)')
    expect(runCells(reweighed.experiment)).toContain(name === 'adjusted mean' || name === 'quantile' ? '(as told)' : '(made again)')
  })

  it('tells nothing of what nobody saw, and does not fail', () => {
    const record = runningExample('strip', start, { variants: two })
    const log = { assigned: 0, exposures: [], outcomes: [] }
    const figures = analyseExperiment(record, log, [], later)
    const { cells } = writeNotebook({ version: 1, at: later.toISOString(), record, log, looks: [], figures, choices: [] })
    const program = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''))
    expect(execFileSync('python3', ['-'], { input: program.join('\n\n'), encoding: 'utf8' })).toContain('people        0')
  })
})
