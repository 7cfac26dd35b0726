import { type Actor, changeExperiment, createExperiment, readExperiment } from '#experiments'
import type { Database } from '#kernel'
import { checkSampleRatio } from '../../experiments/analysis/check-sample-ratio.ts'
import { collectSamples, figuresOfPeople, sampleOfFigures } from '../../experiments/analysis/collect-samples.ts'
import { countPeople } from '../../experiments/analysis/count-people.ts'
import { readLog } from '../../experiments/analysis/read-log.ts'
import { assignVariant } from '../../experiments/assign-variant.ts'
import { seededRandom } from '../../experiments/seeded-random.ts'
import { compareMeans } from '../../experiments/statistics/compare-means.ts'
import { newScriptedReader } from '../scripted-reader.ts'

export interface AAResult {
  people: number
  /** Of each comparison of a thing with itself: whether people came in the planned ratio, and whether the two differ. */
  comparisons: { people: number; mixed: number; sampleRatio: number; sequentialSampleRatio: number; pValue: number }[]
  /** The same people shared out anew, again and again. */
  repeated: number[]
}

const question = '92년 3월 14일 아침 7시 20분 서울 여자예요. 비견이 뭐예요?'
const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: false }
const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }
const variants = [
  { id: 'a', weight: 1, change: null },
  { id: 'b', weight: 1, change: null },
]

async function startComparison(client: Database, id: string, people: number): Promise<void> {
  const design = {
    hypothesis: 'Two equal variants differ in nothing.',
    layer: id,
    conditions: [],
    variants,
    primary: { id: 'read', outcome: 'dwell', better: 'more', kind: 'mean', of: 'total' },
    secondary: [],
    guardrails: [{ metric: { id: 'complaints', outcome: 'complaint', better: 'less', kind: 'proportion' }, margin: 0 }],
    rule: { leastEffect: 0.1, otherwise: 'keep-control' },
    plannedPeople: Math.max(100, people),
    ramp: [{ share: 1, hours: 0 }],
  }
  const now = new Date()
  await createExperiment(client, id, 'author', design, now)
  const facts = { previewed: ['a', 'b'], versions: new Set<string>(), unserved: [], running: [], freeShare: 1, peopleADay: people }
  await changeExperiment(client, id, { kind: 'submit' }, author, now)
  await changeExperiment(client, id, { kind: 'confirm', facts }, author, now)
  const started = await changeExperiment(client, id, { kind: 'start', facts, pinned: [] }, reviewer, now)
  if (!started?.ok) throw new Error(`${id} did not start.`)
}

/**
 * Lets so many synthetic people ask, see and read over HTTP while several comparisons of a thing with itself run side by side, each in
 * a layer of its own. The routes behind `address` work on `client`.
 */
export async function runAA(
  client: Database,
  address: string,
  plan: { people: number; comparisons: number; repetitions: number; together: number; tell?: (done: number) => void },
): Promise<AAResult> {
  const ids = Array.from({ length: plan.comparisons }, (_value, index) => `same-${index}`)
  for (const id of ids) await startComparison(client, id, plan.people)
  const draw = seededRandom(1)
  let begun = 0
  async function send(): Promise<void> {
    while (begun < plan.people) {
      begun += 1
      if (begun % 1_000 === 0) plan.tell?.(begun)
      const seconds = 5 + 40 * draw() ** 2
      const reader = await newScriptedReader(client, address)
      const { components } = await reader.ask(question)
      await reader.look(components[0]!.id, seconds)
    }
  }
  await Promise.all(Array.from({ length: plan.together }, send))

  const until = Date.now() + 1
  const result: AAResult = { people: begun, comparisons: [], repeated: [] }
  for (const id of ids) {
    const record = (await readExperiment(client, id))!
    const log = await readLog(client, record)
    const { people, mixed } = countPeople(log.exposures, record.run!.startedAt.getTime(), until)
    const metric = record.design!.primary
    const [a, b] = [...collectSamples(people, log.outcomes, metric, ['a', 'b'], record.run!.phases).whole.values()]
    const ratio = checkSampleRatio(record.run!.phases, people)
    const { pValue } = compareMeans({ a: a!, b: b!, difference: 'absolute', alpha: 0.05 }, 'two-sided')
    result.comparisons.push({ people: people.length, mixed, sampleRatio: ratio.p, sequentialSampleRatio: ratio.sequentialP, pValue })
    if (result.repeated.length > 0) continue
    const figures = figuresOfPeople(people, log.outcomes, metric)
    for (let repetition = 0; repetition < plan.repetitions; repetition++) {
      const sides: [number[], number[]] = [[], []]
      for (const [index, person] of people.entries())
        sides[assignVariant(`again-${repetition}`, person.id, variants, null) === 'a' ? 0 : 1].push(figures[index] ?? 0)
      const [first, second] = sides.map((own) => sampleOfFigures(own, metric))
      result.repeated.push(compareMeans({ a: first!, b: second!, difference: 'absolute', alpha: 0.05 }, 'two-sided').pValue)
    }
  }
  return result
}

/** Kolmogorov and Smirnov's test of numbers against the uniform distribution: the largest distance, and how likely one as large is. */
export function testUniformity(values: readonly number[]): { distance: number; p: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const n = sorted.length
  const distance = Math.max(...sorted.map((value, index) => Math.max((index + 1) / n - value, value - index / n)))
  const scaled = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance
  let p = 0
  for (let k = 1; k <= 100; k++) p += 2 * (-1) ** (k - 1) * Math.exp(-2 * k ** 2 * scaled ** 2)
  return { distance, p: Math.min(1, Math.max(0, p)) }
}
