import { assignVariant } from '../assign-variant.ts'
import { countsFrom, type ExperimentRecord } from '../experiment-record.ts'
import { compareMeans } from '../statistics/compare-means.ts'
import type { ExperimentLog } from './analyse-experiment.ts'
import { figuresOfPeople, sampleOfFigures } from './collect-samples.ts'
import { countPeople } from './count-people.ts'

export interface FalsePositives {
  /** How often the people of the A/A were shared out anew, and in how many of these a difference was found that cannot be there. */
  repetitions: number
  found: number
  alpha: number
  /** People who were shared out, and how many there were in all. */
  people: number
  total: number
}

/** The newest people are enough, and soon counted. */
const mostPeople = 2_000
const leastPeople = 100

/** After so many repetitions others may run. */
const together = 4

/**
 * The platform's own error, measured on the people who come: they are shared out between two equal variants again and again, by the
 * assignment itself, and compared. Null: too few people yet. `rest` is awaited on the way, since this takes seconds.
 */
export async function measureFalsePositives(
  record: ExperimentRecord,
  log: ExperimentLog,
  now: Date,
  { repetitions = 200, rest = async () => {} }: { repetitions?: number; rest?: () => Promise<void> } = {},
): Promise<FalsePositives | null> {
  const from = countsFrom(record)
  const { design, run } = record
  if (!design || !run || !from) return null
  const counted = countPeople(log.exposures, from.getTime(), now.getTime()).people
  const people = counted.slice(-mostPeople)
  if (people.length < leastPeople) return null
  const figures = figuresOfPeople(people, log.outcomes, design.primary)
  const [control] = run.variants
  let found = 0
  for (let repetition = 0; repetition < repetitions; repetition++) {
    if (repetition % together === 0) await rest()
    const sides: [number[], number[]] = [[], []]
    for (const [index, { id }] of people.entries()) {
      const figure = figures[index]
      if (figure === null || figure === undefined) continue
      const isControl = assignVariant(`${record.id}/${repetition}`, id, run.variants, null) === control!.id
      sides[isControl ? 0 : 1].push(figure)
    }
    const [a, b] = sides.map((own) => sampleOfFigures(own, design.primary))
    const { pValue } = compareMeans({ a: a!, b: b!, difference: 'absolute', alpha: design.rule.alpha }, 'two-sided')
    if (pValue < design.rule.alpha) found += 1
  }
  return { repetitions, found, alpha: design.rule.alpha, people: people.length, total: counted.length }
}
