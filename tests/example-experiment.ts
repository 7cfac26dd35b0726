import type { Analysis, ExperimentView } from '../app/experiments/shapes.ts'
import { createExperimentWords } from '../app/experiments/words.ts'
import { experimentsEn } from '../app/messages/experiments-en.ts'
import { experimentsKo } from '../app/messages/experiments-ko.ts'
import { type Actor, advanceExperiment, type Command, draftExperiment } from '../experiments/advance-experiment.ts'
import { analyseExperiment } from '../experiments/analysis/analyse-experiment.ts'
import { drawLog } from '../experiments/analysis/example-log.ts'
import { exampleDesign, exampleFacts } from '../experiments/example-design.ts'
import type { ExperimentRecord } from '../experiments/experiment-record.ts'

export { assignVariant } from '../experiments/assign-variant.ts'
export { exampleDesign, exampleFacts } from '../experiments/example-design.ts'

/** What the tests of the experiment screens start from: records and figures as the domain makes them. */

export const start = new Date('2026-11-01T00:00:00Z')
export const later = new Date('2026-11-21T00:00:00Z')
export const english = createExperimentWords('en', experimentsEn)
export const korean = createExperimentWords('ko', experimentsKo)

export const author: Actor = { kind: 'person', id: 'author', mayChange: true, mayReview: true }
export const reviewer: Actor = { kind: 'person', id: 'reviewer', mayChange: false, mayReview: true }

export function step(record: ExperimentRecord, command: Command, actor: Actor, now = start): ExperimentRecord {
  const advance = advanceExperiment(record, command, actor, now)
  if (!advance.ok) throw new Error(advance.error)
  return advance.experiment
}

export const draft = draftExperiment('strip', 'author', exampleDesign)
export const checklist = step(draft, { kind: 'submit' }, author)
export const ready = step(checklist, { kind: 'confirm', facts: exampleFacts }, author)
export const running = step(ready, { kind: 'start', facts: exampleFacts, pinned: [] }, reviewer)
export const stopped = step(running, { kind: 'stop', reason: 'enough' }, author)
export const decided = step(
  stopped,
  {
    kind: 'decide',
    variant: 'short',
    why: 'It helps.',
    evidence: { verdict: 'better', people: 9_000, effect: 0.15, interval: [0.04, 0.26], chanceOfBeingBest: 0.99 },
  },
  reviewer,
  later,
)

/** Figures of people who came over twenty days, as they are read back; a week later where all came, when what they did counts. */
export function analysisOf(people: number, planted = { helped: 0.36, grounding: 0.9, complaint: 0.02 }, record = running): Analysis {
  const control = { helped: 0.3, grounding: 0.9, complaint: 0.02 }
  const variants = record.run!.variants
  const log = drawLog({
    experiment: 'strip',
    people,
    start,
    days: 20,
    seed: 11,
    variants,
    planted: { control, short: planted, shortest: control },
  })
  const at = people < record.design!.plannedPeople ? later : new Date(later.getTime() + 7 * 86_400_000)
  const analysis = analyseExperiment(record, log, [], at)!
  return JSON.parse(JSON.stringify({ ...analysis, at: at.toISOString(), segments: [], falsePositives: null })) as Analysis
}

export function viewOf(record: ExperimentRecord, analysis: Analysis | null): ExperimentView {
  return { record, permanent: false, updatedAt: later.toISOString(), analysis, history: [], looks: [], audit: [] }
}
